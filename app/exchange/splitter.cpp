// SPDX-License-Identifier: GPL-3.0-or-later
#include "splitter.h"

#include "borders.h"
#include "codenames.h"
#include "itemcost.h"
#include "wordcost.h"

#include <algorithm>
#include <limits>

namespace starling::exchange {

namespace {

constexpr double newItem = 1.05;
constexpr double nameAfterWord = 6;
constexpr double sentenceWithoutStop = 7;
constexpr double doubtMargin = 4;
constexpr std::size_t mostLookBack = 48;
constexpr std::size_t leastLookBack = 4;
constexpr std::size_t lookBackBudget = 250'000;
constexpr std::size_t mostForDoubt = 1500; // borders of a line that is examined for doubt
constexpr double infinite = std::numeric_limits<double>::infinity();

bool endsSentence(QStringView text)
{
    return !text.isEmpty() && QStringView(u".!?)").contains(text.back());
}

/// True where the items of the line are sentences, so that a capital after a small letter is a name.
bool isOfSentences(QStringView line)
{
    return !line.isEmpty() && QStringView(u".!?").contains(line.back());
}

/// The dynamic program over the possible borders of one line.
class Program
{
public:
    Program(const Lexicon &lexicon, QStringView line, ItemStyle style)
        : m_lexicon(lexicon), m_line(line), m_style(style), m_sentences(isOfSentences(line))
    {
        m_nodes.push_back({0, 0});
        for (const Border &border : possibleBorders(lexicon, line, style))
            m_nodes.push_back(border);
        m_nodes.push_back({line.size(), 0});
        m_lookBack = std::clamp(lookBackBudget / m_nodes.size(), leastLookBack, mostLookBack);
        measureWords();
        run();
    }
    [[nodiscard]] Split split() const;

private:
    void measureWords();
    void run();
    [[nodiscard]] double laterCost(qsizetype start, QStringView word) const;
    [[nodiscard]] double itemCost(std::size_t from, std::size_t to) const;
    [[nodiscard]] double wordsCost(std::size_t from, std::size_t to) const;
    [[nodiscard]] double borderCost(std::size_t node) const;
    [[nodiscard]] std::size_t firstBefore(std::size_t node) const
    {
        return node > m_lookBack ? node - m_lookBack : 0;
    }
    [[nodiscard]] std::vector<bool> doubts(const std::vector<bool> &chosen) const;

    const Lexicon &m_lexicon;
    QStringView m_line;
    ItemStyle m_style;
    bool m_sentences;
    std::vector<Border> m_nodes; // the line's start, its possible borders, its end
    std::size_t m_lookBack = mostLookBack;
    std::vector<qsizetype> m_wordStart; // per node: start of the word it stands in (or after)
    std::vector<qsizetype> m_wordEnd;   // per node: end of the word it stands in (or before)
    std::vector<double> m_head;         // per node: cost of the word's rest from it on
    std::vector<double> m_tail;         // per node: cost of the word's part before it
    std::vector<double> m_before;       // per node: cost of all whole words before its word
    std::vector<double> m_through;      // per node: cost of all whole words up to the end of its word
    std::vector<double> m_best;         // per node: cheapest split of the line up to it
    std::vector<std::size_t> m_previous;
    std::vector<double> m_items; // per node and how far back it begins: cost of the item, for doubts
};

/// A word that starts here: names of code stand first in an item, so that "valleyAstro" after a space are
/// two.
double Program::laterCost(qsizetype start, QStringView word) const
{
    const bool name = start > 0 && hasHump(word) && !m_lexicon.hasWord(word);
    return wordCost(m_lexicon, word) + (name ? nameAfterWord : 0);
}

void Program::measureWords()
{
    const std::size_t size = m_nodes.size();
    m_wordStart.resize(size);
    m_wordEnd.resize(size);
    m_head.resize(size);
    m_tail.resize(size);
    m_before.resize(size);
    m_through.resize(size);
    qsizetype start = 0;
    double before = 0;
    std::size_t node = 0;
    while (node < size) {
        qsizetype end = m_line.indexOf(u' ', start);
        end = end < 0 ? m_line.size() : end;
        const double whole = laterCost(start, m_line.mid(start, end - start));
        for (; node < size && m_nodes[node].at <= end; ++node) {
            const qsizetype at = m_nodes[node].at;
            m_wordStart[node] = start;
            m_wordEnd[node] = end;
            m_head[node] = wordCost(m_lexicon, m_line.mid(at, end - at));
            m_tail[node] = laterCost(start, m_line.mid(start, at - start));
            m_before[node] = before;
            m_through[node] = before + whole;
        }
        before += whole;
        start = end + 1;
    }
}

double Program::wordsCost(std::size_t from, std::size_t to) const
{
    if (m_wordStart[from] == m_wordStart[to])
        return wordCost(m_lexicon, m_line.mid(m_nodes[from].at, m_nodes[to].at - m_nodes[from].at));
    return m_head[from] + (m_before[to] - m_through[from]) + m_tail[to];
}

double Program::itemCost(std::size_t from, std::size_t to) const
{
    const QStringView item = m_line.mid(m_nodes[from].at, m_nodes[to].at - m_nodes[from].at);
    double cost = newItem + wordsCost(from, to) + nameCost(m_lexicon, item, m_style);
    if (from > 0)
        cost += startCost(m_lexicon, item, m_style);
    if (to + 1 < m_nodes.size())
        cost += endCost(item);
    return cost;
}

double Program::borderCost(std::size_t node) const
{
    const Border &border = m_nodes[node];
    if (node == 0 || node + 1 == m_nodes.size())
        return 0;
    const bool open =
        m_style.kind == ItemKind::Points && m_sentences && !endsSentence(m_line.left(border.at));
    return border.cost + (open ? sentenceWithoutStop : 0);
}

void Program::run()
{
    m_best.assign(m_nodes.size(), infinite);
    m_previous.assign(m_nodes.size(), 0);
    m_best[0] = 0;
    if (m_nodes.size() <= mostForDoubt)
        m_items.resize(m_nodes.size() * m_lookBack);
    for (std::size_t to = 1; to < m_nodes.size(); ++to) {
        const double border = borderCost(to);
        for (std::size_t from = firstBefore(to); from < to; ++from) {
            const double item = itemCost(from, to);
            if (!m_items.empty())
                m_items[to * m_lookBack + (to - from - 1)] = item;
            const double cost = m_best[from] + item + border;
            if (cost < m_best[to]) {
                m_best[to] = cost;
                m_previous[to] = from;
            }
        }
    }
}

/// Per node: whether the cheapest split that decides otherwise there is hardly dearer.
std::vector<bool> Program::doubts(const std::vector<bool> &chosen) const
{
    const std::size_t size = m_nodes.size();
    std::vector<bool> doubtful(size, false);
    if (size > mostForDoubt)
        return doubtful;
    std::vector<double> rest(size, infinite); // cheapest split of the line from the node on
    std::vector<double> without(size, infinite);
    rest[size - 1] = 0;
    for (std::size_t from = size - 1; from-- > 0;) {
        const std::size_t last = std::min(size - 1, from + m_lookBack);
        double spanning = infinite; // cheapest item from here to beyond the node in hand
        for (std::size_t to = last; to > from; --to) {
            if (to < last)
                without[to] = std::min(without[to], spanning);
            const double after = m_items[to * m_lookBack + (to - from - 1)] + borderCost(to) + rest[to];
            rest[from] = std::min(rest[from], after);
            spanning = std::min(spanning, m_best[from] + after);
        }
    }
    const double best = m_best[size - 1];
    for (std::size_t node = 1; node + 1 < size; ++node) {
        const double other = chosen[node] ? without[node] : m_best[node] + rest[node];
        doubtful[node] = other - best < doubtMargin;
    }
    return doubtful;
}

Split Program::split() const
{
    std::vector<bool> chosen(m_nodes.size(), false);
    for (std::size_t node = m_nodes.size() - 1; node > 0; node = m_previous[node])
        chosen[node] = true;
    const std::vector<bool> doubtful = doubts(chosen);
    Split split;
    split.cost = m_best.back();
    std::size_t from = 0;
    bool doubt = false;
    for (std::size_t node = 1; node < m_nodes.size(); ++node) {
        doubt = doubt || doubtful[node];
        if (node + 1 < m_nodes.size() && (chosen[node] || doubtful[node]))
            split.borders += {m_nodes[node].at, chosen[node], doubtful[node]};
        if (!chosen[node])
            continue;
        if (doubt)
            split.doubtful += split.items.size();
        split.starts += m_nodes[from].at;
        split.items += m_line.mid(m_nodes[from].at, m_nodes[node].at - m_nodes[from].at).trimmed().toString();
        from = node;
        doubt = doubtful[node];
    }
    return split;
}

/// "Kafka | Redis | Flink", where one of the signs stands at least twice.
Split splitAtSeparators(QStringView line, QStringView signs)
{
    constexpr qsizetype least = 2;
    for (const QChar sign : signs) {
        Split split;
        int depth = 0;
        qsizetype start = 0;
        bool spaced = true;
        for (qsizetype i = 0; i <= line.size(); ++i) {
            const QChar c = i < line.size() ? line.at(i) : sign;
            depth += c == u'(' ? 1 : c == u')' && depth > 0 ? -1 : 0;
            if (c != sign || depth > 0)
                continue;
            spaced = spaced && (i + 1 >= line.size() || line.at(i + 1).isSpace());
            const QStringView item = line.mid(start, i - start).trimmed();
            if (!item.isEmpty()) {
                split.starts += start;
                split.items += item.toString();
            }
            start = i + 1;
        }
        if (spaced && split.items.size() > least)
            return split;
    }
    return {};
}

} // namespace

ItemStyle styleOf(const Lexicon &lexicon, const QStringList &lines, ItemKind kind)
{
    constexpr qsizetype longestTelling = 4000; // no list of a question is as long
    // Nats an item. Pages of large letters gain a third of one at most, of half small ones more than one;
    // points are sentences now and then, whose small letters deceive.
    constexpr double wholeGain = 3; // pages of small letters throughout gain four
    const double leastGain = kind == ItemKind::Terms ? 0.5 : 2;
    constexpr double leastShare = 0.1;
    double gain = 0;
    double items = 0;
    double smallItems = 1; // as if one of two were
    for (const QString &line : lines) {
        if (line.size() > longestTelling)
            continue;
        const Split small = splitItems(lexicon, line, {kind, true});
        gain += splitItems(lexicon, line, {kind, false}).cost - small.cost;
        items += static_cast<double>(small.items.size());
        smallItems +=
            static_cast<double>(std::count_if(small.items.cbegin(), small.items.cend(),
                                              [](const QString &item) { return item.front().isLower(); }));
    }
    const double share = std::clamp(smallItems / (items + 2), leastShare, 1 - leastShare);
    return {kind, gain > leastGain * items, gain < wholeGain * items, share};
}

Split splitItems(const Lexicon &lexicon, QStringView line, ItemStyle style)
{
    line = line.trimmed();
    if (line.isEmpty())
        return {};
    Split separated = splitAtSeparators(line, u"|\u2022\u00B7");
    if (!separated.items.isEmpty())
        return separated;
    Split split = Program(lexicon, line, style).split();
    if (style.kind == ItemKind::Terms && split.items.size() == 1)
        separated = splitAtSeparators(line, u";,");
    return separated.items.isEmpty() ? split : separated;
}

} // namespace starling::exchange
