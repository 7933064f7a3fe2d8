// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchquery.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace starling {
namespace {

using namespace Qt::StringLiterals;
using Leaf = SearchLeaf;

constexpr qsizetype mostLeaves = 48; // SQLite's expressions have a depth

constexpr std::array fields{std::pair("title"_L1, Leaf::Field::Title),
                            std::pair("term"_L1, Leaf::Field::Term), std::pair("mine"_L1, Leaf::Field::Mine),
                            std::pair("tag"_L1, Leaf::Field::Tag)};

constexpr std::array states{
    std::pair("new"_L1, Leaf::State::New), std::pair("learning"_L1, Leaf::State::Learning),
    std::pair("mastered"_L1, Leaf::State::Mastered), std::pair("edited"_L1, Leaf::State::Edited),
    std::pair("archived"_L1, Leaf::State::Archived)};

constexpr std::array owns{std::pair("draft"_L1, Leaf::Own::Draft), std::pair("note"_L1, Leaf::Own::Note)};

constexpr std::array orders{std::pair(">="_L1, Leaf::Order::AtLeast), std::pair("<="_L1, Leaf::Order::AtMost),
                            std::pair(">"_L1, Leaf::Order::More), std::pair("<"_L1, Leaf::Order::Less),
                            std::pair("="_L1, Leaf::Order::Equal)};

template <class Table>
auto valueIn(const Table &table, QStringView word)
{
    for (const auto &[name, value] : table) {
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return std::optional(value);
    }
    return std::optional<decltype(table.front().second)>();
}

bool hasLetter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            if (isSearchLetter(QChar::surrogateToUcs4(c, text.at(i + 1))))
                return true;
            ++i;
        } else if (isSearchLetter(c.unicode())) {
            return true;
        }
    }
    return false;
}

/// One piece between spaces, before it is known what it means.
struct Piece
{
    bool negated = false;
    QString name;  ///< before a colon in front of a value
    QString value; ///< without quotes
    bool quoted = false;
    bool open = false; ///< nothing ended it yet
};

class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text)
    {
        for (QChar &c : m_text) {
            if (c.isSpace() || c.category() == QChar::Other_Control || c == u'\uFFFD')
                c = u' ';
            else if (c == u'“' || c == u'”' || c == u'„')
                c = u'"';
        }
    }

    std::optional<Piece> next()
    {
        while (at() == u' ')
            ++m_at;
        if (isEnd())
            return std::nullopt;
        Piece piece;
        if (at() == u'-' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) != u' ') {
            piece.negated = true;
            ++m_at;
        }
        if (at() == u'"') {
            readQuoted(piece);
            return piece;
        }
        const qsizetype start = m_at;
        while (!isEnd() && at() != u' ' && !(at() == u'"' && m_text.at(m_at - 1) == u':' && m_at > start))
            ++m_at;
        QString word = m_text.mid(start, m_at - start);
        piece.open = isEnd();
        if (at() == u'"') { // name:"a value"
            piece.name = word.chopped(1);
            readQuoted(piece);
            return piece;
        }
        const qsizetype colon = word.indexOf(u':');
        if (colon > 0 && colon + 1 < word.size()) {
            piece.name = word.left(colon);
            word.remove(0, colon + 1);
        }
        piece.value = word;
        return piece;
    }

private:
    [[nodiscard]] bool isEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar at() const { return isEnd() ? QChar() : m_text.at(m_at); }

    void readQuoted(Piece &piece)
    {
        const qsizetype start = ++m_at;
        const qsizetype end = m_text.indexOf(u'"', start);
        piece.quoted = true;
        piece.open = end < 0;
        piece.value = m_text.mid(start, piece.open ? -1 : end - start);
        m_at = piece.open ? m_text.size() : end + 1;
    }

    QString m_text;
    qsizetype m_at = 0;
};

/// words>150, words:>=20, words=3
std::optional<Leaf> wordsLeaf(const Piece &piece)
{
    QString text = piece.value;
    if (piece.name.isEmpty()) {
        if (!text.startsWith("words"_L1, Qt::CaseInsensitive))
            return std::nullopt;
        text.remove(0, 5);
    } else if (piece.name.compare("words"_L1, Qt::CaseInsensitive) != 0) {
        return std::nullopt;
    }
    Leaf leaf{.kind = Leaf::Kind::Words, .order = Leaf::Order::Equal};
    const auto sign = std::find_if(orders.cbegin(), orders.cend(),
                                   [&text](const auto &each) { return text.startsWith(each.first); });
    if (sign != orders.cend()) {
        leaf.order = sign->second;
        text.remove(0, sign->first.size());
    } else if (piece.name.isEmpty()) {
        return std::nullopt;
    }
    bool isNumber = false;
    leaf.number = text.toInt(&isNumber);
    if (!isNumber || leaf.number < 0 || piece.quoted)
        return std::nullopt;
    return leaf;
}

/// The condition that the piece names; none where it is words after all.
std::optional<Leaf> namedLeaf(const Piece &piece)
{
    if (const auto words = wordsLeaf(piece))
        return words;
    if (piece.name.isEmpty() || !hasLetter(piece.value))
        return std::nullopt;
    const auto is = [&piece](QLatin1StringView name) {
        return piece.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (const auto field = valueIn(fields, piece.name))
        return Leaf{.field = *field, .text = piece.value, .prefix = piece.open};
    if (is("pack"_L1))
        return Leaf{.kind = Leaf::Kind::Pack, .text = piece.value};
    if (is("category"_L1)) {
        if (const auto category = categoryOf(piece.value))
            return Leaf{.kind = Leaf::Kind::Category, .category = *category};
    } else if (is("difficulty"_L1)) {
        if (const auto difficulty = difficultyOf(piece.value))
            return Leaf{.kind = Leaf::Kind::Difficulty, .difficulty = *difficulty};
    } else if (is("is"_L1)) {
        if (const auto state = valueIn(states, piece.value))
            return Leaf{.kind = Leaf::Kind::State, .state = *state};
    } else if (is("has"_L1)) {
        if (const auto own = valueIn(owns, piece.value))
            return Leaf{.kind = Leaf::Kind::Has, .own = *own};
    }
    return std::nullopt;
}

QList<Leaf> leavesOf(const Piece &piece)
{
    if (auto leaf = namedLeaf(piece)) {
        leaf->negated = piece.negated;
        return {*leaf};
    }
    QStringList texts;
    if (piece.quoted) {
        if (!piece.name.isEmpty())
            texts << piece.name;
        texts << piece.value;
    } else {
        QString all = piece.name.isEmpty() ? piece.value : piece.name + u':' + piece.value;
        for (QChar &c : all) {
            if (u":<>=()\""_s.contains(c))
                c = u' ';
        }
        texts = all.split(u' ', Qt::SkipEmptyParts);
    }
    QList<Leaf> leaves;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (hasLetter(texts.at(i)))
            leaves.append({.negated = piece.negated,
                           .text = texts.at(i),
                           .prefix = piece.open && !piece.negated && i + 1 == texts.size()});
    }
    return leaves;
}

bool isOr(const Piece &piece)
{
    return !piece.negated && !piece.quoted && piece.name.isEmpty() &&
           piece.value.compare("or"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

bool isSearchLetter(char32_t c)
{
    return c == U'+' || c == U'#' || QChar::isLetterOrNumber(c) ||
           QChar::category(c) == QChar::Other_PrivateUse;
}

SearchQuery parseSearch(const QString &typed)
{
    QList<Piece> pieces;
    Scanner scanner(typed);
    while (auto piece = scanner.next())
        pieces.append(*piece);

    SearchQuery query;
    qsizetype count = 0;
    bool joins = false; // the next condition is another choice of the last clause
    for (qsizetype i = 0; i < pieces.size() && count < mostLeaves; ++i) {
        const bool between = !query.clauses.isEmpty() && !joins && i + 1 < pieces.size();
        if (between && isOr(pieces.at(i)) && !leavesOf(pieces.at(i + 1)).isEmpty()) {
            joins = true;
            continue;
        }
        for (const Leaf &leaf : leavesOf(pieces.at(i))) {
            if (std::exchange(joins, false))
                query.clauses.last().append(leaf);
            else
                query.clauses.append({leaf});
            ++count;
        }
    }
    return query;
}

QStringList searchWords()
{
    QStringList words;
    for (const auto &[name, value] : fields)
        words << name + ":"_L1;
    words << u"pack:"_s;
    for (const Category category :
         {Category::Behavioural, Category::Situational, Category::Technical, Category::SystemDesign}) {
        QString word = wordOf(category);
        words << u"category:"_s + word.replace(u' ', u'-');
    }
    for (const Difficulty difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
        words << u"difficulty:"_s + wordOf(difficulty);
    for (const auto &[name, value] : states)
        words << u"is:"_s + name;
    for (const auto &[name, value] : owns)
        words << u"has:"_s + name;
    words << u"words>"_s << u"words<"_s;
    return words;
}

} // namespace starling
