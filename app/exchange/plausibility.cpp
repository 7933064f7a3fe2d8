// SPDX-License-Identifier: GPL-3.0-or-later
#include "plausibility.h"

#include "naturaltext.h"

#include <QList>

#include <algorithm>
#include <array>
#include <string_view>

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

/// No letter of a language that is much written: African and phonetic ones, old ligatures.
bool isRareLetter(char32_t c)
{
    constexpr std::u32string_view rare = U"\u0132\u0133\u0138\u013F\u0140\u0149\u017F";
    constexpr std::u32string_view usual = U"\u018F\u0192\u01A0\u01A1\u01AF\u01B0\u0218\u0219\u021A\u021B";
    const bool pinyin = c >= 0x1CD && c <= 0x1DC;
    return rare.find(c) != rare.npos || (c >= 0x180 && c <= 0x24F && !pinyin && usual.find(c) == usual.npos);
}

bool standsInQuotes(const Replacement &replacement)
{
    return !replacement.left.isEmpty() && !replacement.right.isEmpty() &&
           replacement.left.back() == replacement.right.front() &&
           QStringView(u"\"'`").contains(replacement.left.back());
}

} // namespace

bool isTypographic(char32_t character)
{
    return std::any_of(typographic.begin(), typographic.end(), [character](const Range &range) {
        return character >= range.first && character <= range.last;
    });
}

Plausibility judge(const Replacement &replacement)
{
    bool rare = false;
    int other = 0;
    QChar::Script script = QChar::Script_Unknown;
    for (const char32_t c : replacement.after.toUcs4()) {
        if (isTypographic(c) || isLatin(c)) {
            rare = rare || isRareLetter(c);
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
    if (rare || script == QChar::Script_Braille)
        return Plausibility::No;
    // One letter of another script is never sure: "é »" would become a Chinese character.
    if (other != 1 && !looksNatural({replacement.left, replacement.before, replacement.right}))
        return Plausibility::Yes;
    return looksNatural({replacement.left, replacement.after, replacement.right}) ? Plausibility::Maybe
                                                                                  : Plausibility::No;
}

} // namespace starling::exchange
