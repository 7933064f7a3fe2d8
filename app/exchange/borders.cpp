// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders.h"

#include "codenames.h"
#include "smallborders.h"
#include "wordforms.h"

#include <algorithm>
#include <array>

namespace starling::exchange {

namespace {

constexpr double certain = 0.3;
constexpr double acronymBeforeWord = 1;
constexpr double digitBeforeCapital = 1;
constexpr double betweenCapitals = 0; // where one acronym stands alone, the next often does
constexpr double letterBeforeDigit = 3;
constexpr double wordBeforeDigit = 1;  // "contention|4x"
constexpr double beforeSmallWord = 14; // of common words: items do not begin so
constexpr double beforeSmallName = 2;  // of unknown ones, such as commands
constexpr double beforeSmallStarter = 4;
constexpr double beforeCamel = 4; // "design effect|nQuery"
constexpr double signBeforeSmall = 2;
constexpr double beforeQuote = 3;
constexpr double beforeSymbol = 7;
constexpr double beforeDot = 3;
constexpr qsizetype longestStarter = 16;
constexpr qsizetype longestPiece = 40;
constexpr qsizetype shortestLeft = 4;
constexpr qsizetype shortestRight = 3;

/// Where the line is inside brackets that are closed again, or inside bold.
std::vector<bool> enclosed(QStringView line)
{
    std::vector<bool> inside(static_cast<std::size_t>(line.size()) + 1, false);
    std::vector<qsizetype> open;
    std::vector<int> change(static_cast<std::size_t>(line.size()) + 1, 0);
    qsizetype bold = -1;
    const auto enclose = [&](qsizetype from, qsizetype to) {
        ++change[static_cast<std::size_t>(from)];
        --change[static_cast<std::size_t>(to)];
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'(' || c == u'[') {
            open.push_back(i);
        } else if ((c == u')' || c == u']') && !open.empty()) {
            enclose(open.back(), i + 1);
            open.pop_back();
        } else if (c == u'*' && i + 1 < line.size() && line.at(i + 1) == u'*') {
            if (bold >= 0)
                enclose(bold + 1, i + 2);
            bold = bold >= 0 ? -1 : i;
            ++i;
        }
    }
    int depth = 0;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        depth += change[i];
        inside[i] = depth > 0; // a border at i would separate i - 1 from i
    }
    return inside;
}

class Finder
{
public:
    Finder(const Lexicon &lexicon, QStringView line, ItemStyle style)
        : m_lexicon(lexicon), m_line(line), m_small(style.small)
    {
    }

    std::vector<Border> find()
    {
        std::vector<Border> borders;
        const std::vector<bool> inside = enclosed(m_line);
        for (qsizetype i = 1; i < m_line.size(); ++i) {
            // Between "(" and what is before it is still inside, so a bracket stays with its word.
            if (inside[static_cast<std::size_t>(i)])
                continue;
            if (at(i).isLower() && insideKnownWord(i))
                continue;
            const double cost = costAt(i);
            if (cost >= 0)
                borders.push_back({i, cost});
        }
        return borders;
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_line.size() ? m_line.at(i) : QChar(); }
    [[nodiscard]] double costAt(qsizetype i) const;
    [[nodiscard]] double beforeCapital(qsizetype i) const;
    [[nodiscard]] double beforeLower(qsizetype i) const;
    [[nodiscard]] bool starterAt(qsizetype i) const;
    [[nodiscard]] QStringView pieceBefore(qsizetype i) const;
    [[nodiscard]] QStringView pieceFrom(qsizetype i) const;

    [[nodiscard]] bool beginsTerm(qsizetype i) const;
    [[nodiscard]] bool beginsCamel(qsizetype i) const;
    [[nodiscard]] bool endsTerm(qsizetype i) const;
    bool insideKnownWord(qsizetype i);

    const Lexicon &m_lexicon;
    QStringView m_line;
    bool m_small;             // whether items begin with small letters
    qsizetype m_pieceEnd = 0; // of the word of small letters that was looked at last
    bool m_pieceKnown = false;
};

double Finder::costAt(qsizetype i) const
{
    const QChar before = at(i - 1);
    const QChar after = at(i);
    if (before.isSpace() || after.isSpace())
        return -1;
    if (after.isUpper())
        return beforeCapital(i);
    if (after.isLower())
        return beforeLower(i);
    if (after.isDigit()) {
        if (before == u')' || before == u'%')
            return signBeforeSmall;
        if (before.isLower() && m_lexicon.hasWordLike(pieceBefore(i)) &&
            pieceBefore(i).size() >= shortestLeft)
            return wordBeforeDigit;
        return before.isLetter() ? letterBeforeDigit : -1;
    }
    const bool ends = before.isLetterOrNumber() || QStringView(u".!?)").contains(before);
    if (after == u'*' && at(i + 1) == u'*')
        return ends ? certain : -1;
    if (QStringView(u"'\"\u2018\u201C").contains(after) && at(i + 1).isUpper())
        return ends ? beforeQuote : -1;
    if (after == u'.' && at(i + 1).isUpper() && at(i + 2).isUpper())
        return before.isLetterOrNumber() || before == u'#' || before == u')' ? beforeDot : -1;
    if (QChar::isSurrogate(after.unicode()) || after.isLetter())
        return before.isLower() || before == u')' ? beforeSymbol : -1;
    return -1;
}

/// "git" inside "Digital" is no border.
bool Finder::insideKnownWord(qsizetype i)
{
    if (i < m_pieceEnd)
        return m_pieceKnown;
    if (!at(i - 1).isLetter())
        return false;
    const bool capitals = i > 1 && at(i - 1).isUpper() && at(i - 2).isUpper();
    const QStringView piece = m_line.mid(i - 1, pieceFrom(i).size() + 1);
    m_pieceEnd = i + piece.size() - 1;
    m_pieceKnown = !capitals && piece.size() <= longestPiece && m_lexicon.hasWordLike(piece);
    return m_pieceKnown;
}

double Finder::beforeCapital(qsizetype i) const
{
    const QChar before = at(i - 1);
    if (before.isLower() || QStringView(u".!?)]*").contains(before))
        return certain;
    if (before.isUpper())
        return at(i + 1).isLower() ? acronymBeforeWord : betweenCapitals;
    if (before.isDigit())
        return digitBeforeCapital;
    if (QStringView(u"+#%'\"\u2019\u201D\u2026").contains(before))
        return digitBeforeCapital;
    return before.isLetter() ? certain : -1;
}

double Finder::beforeLower(qsizetype i) const
{
    const QChar before = at(i - 1);
    const bool quoted = QStringView(u"\"\u201D").contains(before) && at(i - 2).isLetterOrNumber();
    if (before == u')' || before == u'%' || quoted)
        return at(i + 1).isLetterOrNumber() ? signBeforeSmall : -1;
    if (!before.isLetterOrNumber() && before != u'+' && before != u'#')
        return -1;
    if (starterAt(i))
        return m_small ? beforeSmallName : beforeSmallStarter;
    if (isMemberName(m_line.mid(i, longestPiece)))
        return beforeSmallName;
    const QStringView left = pieceBefore(i);
    if (beginsCamel(i) && left.size() >= shortestRight && m_lexicon.hasWordLike(left))
        return beforeCamel;
    if (m_small) {
        if (const double cost = betweenSmallItems(m_lexicon, m_line, i, left, pieceFrom(i)); cost >= 0)
            return cost;
    }
    if (before.isUpper())
        return left.size() >= shortestRight && m_lexicon.hasWord(left) ? beforeSmallStarter : -1;
    if (left.size() >= shortestLeft && looksLikeCode(m_line.mid(i, longestPiece)))
        return m_lexicon.hasWordLike(left) ? beforeSmallStarter : -1;
    const QStringView right = pieceFrom(i);
    if (beginsTerm(i))
        return beforeSmallStarter;
    const bool sized = left.size() >= shortestLeft && left.size() <= longestPiece &&
                       right.size() >= shortestRight && right.size() <= longestPiece;
    if (endsTerm(i) && !isEnding(right))
        return beforeSmallName;
    if (!sized || !m_lexicon.hasWordLike(left))
        return -1;
    if (at(i + right.size()) == u'-' && m_lexicon.hasWord(right.toString().toUpper()))
        return beforeSmallStarter;
    if (m_lexicon.hasWordLike(right) || endsLikeWord(right))
        return beforeSmallWord;
    const bool nameLike = right.size() > shortestRight || !hasVowel(right);
    return left.size() > shortestLeft && nameLike && !isEnding(right) ? beforeSmallName : -1;
}

/// A term of several words begins here, although it is written small: "eye tracking".
bool Finder::beginsTerm(qsizetype i) const
{
    const qsizetype space = i + pieceFrom(i).size();
    if (at(space) != u' ' || !at(space + 1).isLower())
        return false;
    const qsizetype end = space + 1 + pieceFrom(space + 1).size();
    return m_lexicon.hasTermLike(m_line.mid(i, end - i));
}

/// One or two small letters with a capital behind: "nQuery", "cpWER".
bool Finder::beginsCamel(qsizetype i) const
{
    return at(i + 1).isUpper() || (at(i + 1).isLower() && at(i + 2).isUpper());
}

/// A term of capitals and small letters ends here: "IoCs".
bool Finder::endsTerm(qsizetype i) const
{
    for (qsizetype length = shortestRight; length <= longestStarter && length <= i; ++length) {
        if (at(i - length).isSpace())
            return false;
        if (at(i - length).isUpper() && m_lexicon.hasTerm(m_line.mid(i - length, length)))
            return true;
    }
    return false;
}

/// A known lower-case beginning of a term stands here: "git", "gRPC", "p95".
bool Finder::starterAt(qsizetype i) const
{
    if (!m_lexicon.mayStartLower(at(i), at(i + 1)))
        return false;
    for (qsizetype length = 2; length <= longestStarter && i + length <= m_line.size(); ++length) {
        const QChar next = at(i + length);
        if (at(i + length - 1).isSpace())
            return false;
        const bool ends = !next.isLower() || m_lexicon.mayStartLower(next, at(i + length + 1));
        if (ends && m_lexicon.isLowerStarter(m_line.mid(i, length)))
            return true;
    }
    return false;
}

QStringView Finder::pieceBefore(qsizetype i) const
{
    qsizetype start = i;
    const bool capitals = at(i - 1).isUpper();
    while (capitals && start > 0 && i - start <= longestPiece && at(start - 1).isUpper())
        --start;
    while (!capitals && start > 0 && i - start <= longestPiece && at(start - 1).isLower())
        --start;
    if (!capitals && start > 0 && at(start - 1).isUpper())
        --start;
    return m_line.mid(start, i - start);
}

QStringView Finder::pieceFrom(qsizetype i) const
{
    qsizetype end = i;
    while (end < m_line.size() && end - i <= longestPiece && at(end).isLower())
        ++end;
    return m_line.mid(i, end - i);
}

} // namespace

std::vector<Border> possibleBorders(const Lexicon &lexicon, QStringView line, ItemStyle style)
{
    return Finder(lexicon, line, style).find();
}

} // namespace starling::exchange
