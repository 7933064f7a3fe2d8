// SPDX-License-Identifier: GPL-3.0-or-later
#include "plausibility.h"

#include <QList>

#include <algorithm>
#include <array>

namespace starling::exchange {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

constexpr std::array typographic{Range{0x200B, 0x200D}, Range{0x2010, 0x2027},   Range{0x202F, 0x205E},
                                 Range{0x20A0, 0x20C0}, Range{0x20DD, 0x20E3},   Range{0x2100, 0x214F},
                                 Range{0x2150, 0x218B}, Range{0x2190, 0x23FF},   Range{0x2460, 0x27BF},
                                 Range{0x2934, 0x2935}, Range{0x2B05, 0x2B07},   Range{0x2B1B, 0x2B1C},
                                 Range{0x2B50, 0x2B55}, Range{0xFE0E, 0xFE0F},   Range{0xFEFF, 0xFEFF},
                                 Range{0xFFFD, 0xFFFD}, Range{0x1F000, 0x1FAFF}, Range{0xE0020, 0xE007F}};

bool isLatin(char32_t c)
{
    return (c >= 0xA0 && c <= 0x24F) || (c >= 0x1E00 && c <= 0x1EFF);
}

bool isAsciiWord(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// Letters followed by a closing sign, as in an upper-case word in quotes, also look like one sequence.
bool endsLikeUpperCaseWord(const Replacement &replacement)
{
    const QChar sign = replacement.before.back();
    const bool closing = !sign.isLetterOrNumber() || sign == u'\u00A0';
    return closing && !replacement.previous.isLower() && !replacement.next.isLower();
}

/// Accented letters that go well with the case of their neighbours: "P\u0102\u015EUNE" is a word.
bool couldBeAWord(const Replacement &replacement)
{
    bool small = replacement.previous.isLower();
    const auto fits = [&small](QChar c) {
        const bool broken = c.isUpper() && small;
        small = small || c.isLower();
        return !broken;
    };
    return std::all_of(replacement.before.begin(), replacement.before.end(),
                       [&fits](QChar c) { return c.isLetter() && fits(c); }) &&
           (!replacement.next.isLetter() || fits(replacement.next));
}

bool standsInQuotes(const Replacement &replacement)
{
    return replacement.previous == replacement.next && QStringView(u"\"'`").contains(replacement.previous);
}

} // namespace

bool isTypographic(char32_t character)
{
    return std::any_of(typographic.begin(), typographic.end(), [character](const Range &range) {
        return character >= range.first && character <= range.last;
    });
}

QChar::Script foreignScriptOf(QStringView text)
{
    QChar::Script script = QChar::Script_Unknown;
    for (const QChar c : text) {
        if (!c.isLetterOrNumber() && !c.isMark() && c != u'\u0E3F')
            return QChar::Script_Unknown;
        const QChar::Script own = c == u'\u0E3F' ? QChar::Script_Thai : c.script();
        if (own == QChar::Script_Inherited)
            continue;
        if (own == QChar::Script_Latin || own == QChar::Script_Common ||
            (script != QChar::Script_Unknown && own != script))
            return QChar::Script_Unknown;
        script = own;
    }
    return script;
}

Plausibility judge(const Replacement &replacement)
{
    int typographicCount = 0;
    int latin = 0;
    int other = 0;
    QChar::Script script = QChar::Script_Unknown;
    for (const char32_t c : replacement.after.toUcs4()) {
        if (isTypographic(c)) {
            ++typographicCount;
        } else if (isLatin(c)) {
            ++latin;
        } else if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            const QChar::Script own = QChar::script(c);
            const bool foreign =
                script != QChar::Script_Unknown && own != script && own != QChar::Script_Inherited;
            if (foreign || own == QChar::Script_Unknown)
                return Plausibility::No;
            script = own;
            ++other;
        } else if (!QChar::isPunct(c) || c < 0x3000) {
            return Plausibility::No;
        }
    }
    if (replacement.sequences == 1 && standsInQuotes(replacement))
        return Plausibility::No; // text about broken characters
    if (other > 0 && (other < 2 || script == QChar::Script_Braille))
        return Plausibility::No; // one letter of another script: "é »" would become a Chinese character
    const bool firm = typographicCount > 0 || other > 0 || latin > 1;
    if (foreignScriptOf(replacement.before) != QChar::Script_Unknown) {
        const bool mixed = isAsciiWord(replacement.previous) || isAsciiWord(replacement.next);
        return other > 0 || !mixed ? Plausibility::Maybe : Plausibility::Yes;
    }
    if (couldBeAWord(replacement))
        return Plausibility::Maybe;
    if (firm)
        return Plausibility::Yes;
    return endsLikeUpperCaseWord(replacement) ? Plausibility::Maybe : Plausibility::Yes;
}

} // namespace starling::exchange
