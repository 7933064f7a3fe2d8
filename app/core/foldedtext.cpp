// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldedtext.h"

#include "listitem.h"

#include <QString>

#include <algorithm>

namespace starling {
namespace {

enum class Kind { Letter, Sign, Gap, Punctuation, Mark, Stop, Unseen };

Kind kindOfAscii(char32_t c)
{
    if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9'))
        return Kind::Letter;
    switch (c) {
    case U'-':
    case U'_':
    case U'/':
    case U'\'':
    case U'"':
        return Kind::Gap;
    case U'*':
    case U'`':
    case U'~':
    case U'\\':
        return Kind::Mark;
    case U'.':
        return Kind::Stop;
    case U',':
    case U':':
    case U';':
    case U'!':
    case U'?':
    case U'(':
    case U')':
    case U'[':
    case U']':
    case U'{':
    case U'}':
        return Kind::Punctuation;
    default:
        return c <= U' ' || c == 0x7F ? Kind::Gap : Kind::Sign;
    }
}

bool isIn(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

/// Accents of letters and the vowel points of Hebrew and Arabic. The marks of other scripts make other
/// letters and stay.
bool isAccent(char32_t c)
{
    return isIn(c, 0x300, 0x36F) || isIn(c, 0x591, 0x5BD) || isIn(c, 0x64B, 0x65F) ||
           isIn(c, 0x1AB0, 0x1AFF) || isIn(c, 0x1DC0, 0x1DFF) || isIn(c, 0x20D0, 0x20FF) ||
           isIn(c, 0xFE00, 0xFE0F) || isIn(c, 0xFE20, 0xFE2F) || isIn(c, 0xE0100, 0xE01EF);
}

Kind kindOf(char32_t c)
{
    if (c < 0x80)
        return kindOfAscii(c);
    if (isAccent(c))
        return Kind::Unseen;
    switch (QChar::category(c)) {
    case QChar::Other_Format:
        return Kind::Unseen;
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return Kind::Gap;
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
        return Kind::Punctuation;
    case QChar::Punctuation_Other:
        return c == 0xB7 ? Kind::Gap : Kind::Punctuation;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return Kind::Letter;
    default:
        // Apostrophes that count as a letter and as a sign: "O´Brien".
        if (c == 0x2BC || c == 0xB4)
            return Kind::Gap;
        return QChar::isLetterOrNumber(c) ? Kind::Letter : Kind::Sign;
    }
}

bool isUnspaced(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// Letters that have no accent to take off, but are written so where a keyboard lacks them.
QLatin1StringView plainForm(char32_t folded)
{
    switch (folded) {
    case 0xDF:
        return QLatin1StringView("ss");
    case 0xE6:
        return QLatin1StringView("ae");
    case 0xF0:
    case 0x111:
        return QLatin1StringView("d");
    case 0xF8:
        return QLatin1StringView("o");
    case 0xFE:
        return QLatin1StringView("th");
    case 0x131:
        return QLatin1StringView("i");
    case 0x142:
        return QLatin1StringView("l");
    case 0x153:
        return QLatin1StringView("oe");
    default:
        return {};
    }
}

bool isLineBreak(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029;
}

/// Whether a line is the first of a list item, a heading or a quotation. "*Grand*", "#Grand" and a year in
/// front of a stop are none.
bool startsBlock(QStringView text, qsizetype at)
{
    QStringView line = text.sliced(at);
    const auto end =
        std::find_if(line.cbegin(), line.cend(), [](QChar c) { return isLineBreak(c.unicode()); });
    line = line.first(end - line.cbegin());
    if (listItemOf(line))
        return true;
    line = line.trimmed();
    if (line.startsWith(u'>') || line.startsWith(u'\u2022'))
        return true;
    const auto name = std::find_if(line.cbegin(), line.cend(), [](QChar c) { return c != u'#'; });
    return name != line.cbegin() && (name == line.cend() || name->isSpace());
}

class Folding
{
public:
    explicit Folding(QStringView text) : m_text(text) { m_units.reserve(text.size()); }

    QList<FoldedUnit> run()
    {
        for (m_at = 0; m_at < m_text.size(); m_at += m_length) {
            char32_t c = m_text.at(m_at).unicode();
            m_length = 1;
            if (QChar::isHighSurrogate(c) && m_at + 1 < m_text.size() &&
                m_text.at(m_at + 1).isLowSurrogate()) {
                c = QChar::surrogateToUcs4(m_text.at(m_at), m_text.at(m_at + 1));
                m_length = 2;
            }
            take(c);
        }
        return std::move(m_units);
    }

private:
    void take(char32_t c)
    {
        switch (kindOf(c)) {
        case Kind::Letter:
            letter(c);
            break;
        case Kind::Sign:
            append(c, false);
            break;
        case Kind::Gap:
            m_next.gap = true;
            if (isLineBreak(c))
                breakLine();
            break;
        case Kind::Punctuation:
            m_next.punctuation = true;
            break;
        case Kind::Mark:
            m_next.mark = true;
            break;
        case Kind::Stop:
            if (isGlued())
                m_next.gap = true;
            else
                m_next.punctuation = true;
            break;
        case Kind::Unseen:
            if (!m_units.isEmpty() && m_units.last().end == m_at)
                m_units.last().end += static_cast<int>(m_length);
            break;
        }
    }

    /// A line without a letter, blank or "---", parts two blocks.
    void breakLine()
    {
        const qsizetype next = m_at + 1;
        const bool hasSecondHalf =
            m_text.at(m_at) == u'\r' && next < m_text.size() && m_text.at(next) == u'\n';
        if (hasSecondHalf)
            return;
        m_next.block = m_next.block || m_lineBroken || startsBlock(m_text, next);
        m_lineBroken = true;
    }

    /// "globex.example" is one name, "Globex. Example" ends a sentence.
    [[nodiscard]] bool isGlued() const
    {
        return m_at + 1 < m_text.size() && m_text.at(m_at + 1).isLetterOrNumber();
    }

    void letter(char32_t c)
    {
        if (c < 0x80) {
            const bool capital = c >= U'A' && c <= U'Z';
            append(capital ? c + (U'a' - U'A') : c, true, capital);
            return;
        }
        const bool capital = QChar::isUpper(c);
        const bool unspaced = isUnspaced(c);
        if (QChar::decompositionTag(c) == QChar::NoDecomposition) {
            plainLetter(c, capital, unspaced);
            return;
        }
        for (const uint part : QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toUcs4()) {
            if (!isAccent(part))
                plainLetter(part, capital, unspaced);
        }
    }

    void plainLetter(char32_t c, bool capital, bool unspaced)
    {
        const char32_t folded = QChar::toCaseFolded(c);
        const QLatin1StringView plain = plainForm(folded);
        if (plain.isEmpty())
            append(folded, true, capital, unspaced);
        for (const char each : plain)
            append(static_cast<unsigned char>(each), true, capital, unspaced);
    }

    void append(char32_t c, bool isLetter, bool capital = false, bool unspaced = false)
    {
        m_next.character = c;
        m_next.letter = isLetter;
        m_next.upper = capital;
        m_next.unspaced = unspaced;
        m_next.start = static_cast<int>(m_at);
        m_next.end = static_cast<int>(m_at + m_length);
        m_units.append(m_next);
        m_next = {};
        m_lineBroken = false;
    }

    QStringView m_text;
    QList<FoldedUnit> m_units;
    FoldedUnit m_next; ///< gathers what stands before it
    qsizetype m_at = 0;
    qsizetype m_length = 1;
    bool m_lineBroken = false; ///< since the last unit
};

} // namespace

QList<FoldedUnit> foldedUnits(QStringView text)
{
    return Folding(text).run();
}

} // namespace starling
