// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

#include "wordforms.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace starling::exchange {

namespace {

constexpr qsizetype longestWord = 60;
constexpr qsizetype longestTerm = 120;
constexpr QStringView wordSigns = u"+#.";
/// Of the words of each class: how many uses in terms they count for beside those they have.
constexpr std::array usesByClass{5.2, 2.0, 0.8, 0.3, 0.1, 0.05};
constexpr double pluralShare = 0.7;
constexpr double derivedShare = 0.2;
constexpr double prefixedShare = 0.5;

/// Without the punctuation around it; "C++", "C#" and ".NET" keep their signs.
QStringView bare(QStringView word)
{
    const auto keepsFront = [](QStringView w) {
        return w.front().isLetterOrNumber() || (w.front() == u'.' && w.size() > 2 && w.at(1).isUpper());
    };
    const auto keepsBack = [](QStringView w) {
        return w.back().isLetterOrNumber() || (w.back() != u'.' && wordSigns.contains(w.back()));
    };
    while (!word.isEmpty() && !keepsFront(word))
        word = word.mid(1);
    while (!word.isEmpty() && !keepsBack(word))
        word.chop(1);
    return word;
}

/// True for shapes that two words run together would have, so that prose with a missing space teaches
/// nothing.
bool looksJoined(QStringView word)
{
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        const bool stop = QStringView(u".!?,;:)").contains(word.at(i));
        if (stop && word.at(i - 1).isLower() && word.at(i + 1).isUpper())
            return true;
    }
    return false;
}

constexpr std::size_t termShapes = 1U << 16U;

std::size_t termShape(QStringView term, qsizetype length)
{
    const std::size_t first = term.front().toLower().unicode();
    const std::size_t second = term.at(std::min<qsizetype>(1, term.size() - 1)).toLower().unicode();
    return (first * 2003U + second * 61U + static_cast<std::size_t>(length) * 7919U) % termShapes;
}

bool isAcronym(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
}

/// "lakeFS", "macOS"
bool isCamel(QStringView word)
{
    return word.front().isLower() &&
           std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

} // namespace

bool looksLikeCode(QStringView text)
{
    if (text.size() < 2 || !text.front().isLower())
        return false;
    const auto end = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
    if (end == text.end())
        return false;
    const qsizetype small = end - text.begin();
    const QChar next = *end;
    if (next == u'_')
        return small + 1 < text.size() && text.at(small + 1).isLower();
    if (next.isDigit())
        return small == 1;
    const auto capitals = std::find_if_not(end, text.end(), [](QChar c) { return c.isUpper(); }) - end;
    const bool wordFollows = small + capitals < text.size() && text.at(small + capitals).isLower();
    return small == 1 && capitals >= (wordFollows ? 3 : 2);
}

Lexicon::Lexicon(QStringView lines)
{
    for (const QStringView line : lines.split(u'\n')) {
        const QStringView term = line.trimmed();
        if (!term.isEmpty() && !term.startsWith(u'#'))
            addTerm(term.toString());
    }
}

void Lexicon::addStarter(const QString &word)
{
    m_lowerStarters.insert(word);
    m_lowerOpenings.insert(word.left(2));
}

void Lexicon::addTerms(const QStringList &terms)
{
    for (const QString &term : terms)
        addTerm(term.simplified());
}

void Lexicon::addTerm(const QString &term)
{
    if (term.isEmpty() || term.size() > longestTerm || !m_terms.insert(term).second)
        return;
    if (!isAcronym(term))
        m_foldedTerms.insert(term.toLower()); // "Bat" is no "BAT"
    countUses(term);
    m_termShapes.resize(termShapes);
    for (const qsizetype length :
         {term.size() - 1, term.size(), term.size() + 1}) // with and without a plural s
        m_termShapes[termShape(term, length)] = true;
    if (term.front().isLower() && term.size() > 1) {
        addStarter(term.section(u' ', 0, 0));
    }
    for (const QStringView word : QStringView(term).split(u' '))
        addWord(word);
    if (term.contains(u' ') && !isAcronym(term.section(u' ', 0, 0))) // "APIDesign" is not
        m_words.insert(QString(term).remove(u' ')); // "Pod Disruption Budget" is also written in one
}

void Lexicon::countUses(const QString &term)
{
    const QString folded = term.toLower();
    for (const QStringView part : QStringView(folded).tokenize(u' ')) {
        const QStringView word = bare(part);
        if (const auto found = m_uses.find(word); found != m_uses.end())
            ++found->second;
        else if (!word.isEmpty())
            m_uses.try_emplace(word.toString(), 1);
    }
}

int Lexicon::usesOf(QStringView word) const
{
    const auto found = m_uses.find(word.toString().toLower());
    return found == m_uses.end() ? 0 : found->second;
}

void Lexicon::addProse(QStringView text)
{
    for (const QStringView line : text.split(u'\n')) {
        for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
            if (!looksJoined(word))
                addWord(word);
        }
    }
}

void Lexicon::addWord(QStringView word)
{
    const QStringView whole = bare(word);
    if (whole.isEmpty() || whole.size() > longestWord || m_words.contains(whole))
        return;
    m_words.insert(whole.toString());
    constexpr qsizetype longestAcronym = 6;
    if (whole.size() > 1 && whole.size() <= longestAcronym &&
        std::all_of(whole.begin(), whole.end(), [](QChar c) { return c.isUpper(); }))
        m_capitals.learn(whole);
    if (looksLikeCode(whole) || isCamel(whole))
        addStarter(whole.toString());
    qsizetype start = 0;
    for (qsizetype i = 0; i <= whole.size(); ++i) {
        if (i < whole.size() && whole.at(i).isLetterOrNumber())
            continue;
        const QStringView part = whole.mid(start, i - start);
        start = i + 1;
        if (part.isEmpty())
            continue;
        const bool acronym = std::all_of(part.begin(), part.end(), [](QChar c) { return !c.isLower(); });
        if (acronym)
            m_words.insert(part.toString());
        const bool added = !acronym && m_foldedWords.insert(part.toString().toLower()).second;
        if (added && part.size() > 3)
            m_letters.learn(part);
    }
}

bool Lexicon::mayBeTerm(QStringView text) const
{
    return !text.isEmpty() && text.size() <= longestTerm && !m_termShapes.empty() &&
           m_termShapes[termShape(text, text.size())];
}

bool Lexicon::hasTermLike(QStringView term) const
{
    if (!mayBeTerm(term))
        return false;
    if (m_terms.contains(term) || (isPlural(term) && m_terms.contains(term.chopped(1))))
        return true;
    const QString folded = term.toString().toLower();
    return m_foldedTerms.contains(folded) ||
           (isPlural(folded) && m_foldedTerms.contains(QStringView(folded).chopped(1))) ||
           m_foldedTerms.contains(folded + u's');
}

bool Lexicon::hasWordLike(QStringView word) const
{
    return commonness(word) > 0;
}

double Lexicon::commonness(QStringView word) const
{
    if (word.size() > longestWord || word.isEmpty())
        return 0;
    const QString folded = word.toString().toLower();
    const double one = isPlural(folded) ? pluralShare * commonnessOf(QStringView(folded).chopped(1)) : 0;
    if (const double whole = std::max(commonnessOf(folded), one); whole > 0)
        return whole;
    return derivedShare * stemCommonness(folded);
}

/// Of the word as it stands, in small letters.
double Lexicon::commonnessOf(QStringView folded) const
{
    const int level = m_ordinary ? m_ordinary->classOf(folded) : WordList::unknown;
    if (level == WordList::unknown && !m_foldedWords.contains(folded))
        return 0;
    const auto uses = m_uses.find(folded);
    return (uses == m_uses.end() ? 0 : uses->second) +
           usesByClass.at(static_cast<std::size_t>(level == WordList::unknown ? WordList::rarest : level));
}

/// Of the word without an ending or a prefix.
double Lexicon::stemCommonness(QStringView folded) const
{
    double most = commonnessOf(folded.toString() + u's');
    for (const QString &stem : stemsOf(folded))
        most = std::max(most, commonnessOf(stem));
    if (most > 0)
        return most;
    const QStringView rest = withoutPrefix(folded);
    return rest.isEmpty() ? 0 : prefixedShare * commonnessOf(rest);
}

bool Lexicon::mayStartLower(QChar first, QChar second) const
{
    const QChar opening[2]{first, second};
    return m_lowerOpenings.contains(QStringView(opening, 2));
}

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/starling/lexicon/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::shared_ptr<const WordList> shippedWords()
{
    static const auto words = std::make_shared<const WordList>(resource(QStringLiteral("words.txt")));
    return words;
}

Lexicon shippedLexicon()
{
    Lexicon lexicon(QString::fromUtf8(resource(QStringLiteral("terms.txt"))));
    lexicon.setOrdinaryWords(shippedWords());
    return lexicon;
}

} // namespace starling::exchange
