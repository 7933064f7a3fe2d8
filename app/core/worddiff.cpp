// SPDX-License-Identifier: GPL-3.0-or-later
#include "worddiff.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace starling {
namespace {

constexpr int mostDifferences = 3000; // tokens: a word and the space before it

enum class Class { Space, Word, Mark };

Class classOf(QChar c)
{
    if (c.isSpace())
        return Class::Space;
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\'' || c == QChar(0x2019)
               ? Class::Word
               : Class::Mark;
}

/// Runs of letters and digits, runs of white space within a line, line breaks and marks one by one.
QList<QStringView> tokens(const QString &text)
{
    QList<QStringView> list;
    for (qsizetype start = 0; start < text.size();) {
        const Class kind = classOf(text.at(start));
        qsizetype end = start + 1;
        if (kind != Class::Mark && text.at(start) != u'\n') {
            while (end < text.size() && text.at(end) != u'\n' && classOf(text.at(end)) == kind)
                ++end;
        }
        list.append(QStringView(text).mid(start, end - start));
        start = end;
    }
    return list;
}

/// The tokens of both sides as numbers: equal ones have the same.
std::vector<int> numbered(const QList<QStringView> &words, QHash<QStringView, int> &numbers)
{
    std::vector<int> list;
    list.reserve(static_cast<size_t>(words.size()));
    for (const QStringView word : words) {
        auto found = numbers.constFind(word);
        if (found == numbers.constEnd())
            found = numbers.insert(word, static_cast<int>(numbers.size()));
        list.push_back(*found);
    }
    return list;
}

using Kind = DiffRun::Kind;

/// One kind per step of the way from a to b; empty where more than mostDifferences would be needed.
std::vector<Kind> script(const std::vector<int> &a, const std::vector<int> &b)
{
    const int n = static_cast<int>(a.size());
    const int m = static_cast<int>(b.size());
    const int most = std::min(n + m, mostDifferences);
    std::vector<int> reach(static_cast<size_t>(2 * most + 3), 0);
    const auto at = [&reach, most](int k) -> int & { return reach[static_cast<size_t>(k + most + 1)]; };
    std::vector<std::vector<int>> trace;
    int d = 0;
    for (bool found = false; d <= most; ++d) {
        for (int k = -d; k <= d; k += 2) {
            int x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && a[static_cast<size_t>(x)] == b[static_cast<size_t>(x - k)])
                ++x;
            at(k) = x;
            if (x >= n && x - k >= m) {
                found = true;
                break;
            }
        }
        trace.emplace_back(reach.begin() + most + 1 - d, reach.begin() + most + 2 + d);
        if (found)
            break;
    }
    if (d > most)
        return {};
    std::vector<Kind> steps;
    int x = n;
    int y = m;
    for (; d > 0; --d) {
        const std::vector<int> &row = trace[static_cast<size_t>(d - 1)];
        const auto before = [&row, d](int k) {
            const int index = k + d - 1;
            return index < 0 || index >= static_cast<int>(row.size()) ? -1 : row[static_cast<size_t>(index)];
        };
        const int k = x - y;
        const bool down = k == -d || (k != d && before(k - 1) < before(k + 1));
        const int fromX = down ? before(k + 1) : before(k - 1);
        const int fromY = fromX - (down ? k + 1 : k - 1);
        const int stepX = down ? fromX : fromX + 1;
        for (; x > stepX; --x, --y)
            steps.push_back(Kind::Same);
        steps.push_back(down ? Kind::Added : Kind::Removed);
        x = fromX;
        y = fromY;
    }
    for (; x > 0; --x)
        steps.push_back(Kind::Same);
    std::reverse(steps.begin(), steps.end());
    return steps;
}

/// Adds to the runs; within one change what was removed stands before what was added.
class Runs
{
public:
    void add(Kind kind, QStringView text)
    {
        if (kind == Kind::Same) {
            flush();
            append(kind, text.toString());
        } else {
            (kind == Kind::Removed ? m_removed : m_added) += text;
        }
    }
    QList<DiffRun> finish()
    {
        flush();
        return m_runs;
    }

private:
    void flush()
    {
        append(Kind::Removed, std::exchange(m_removed, {}));
        append(Kind::Added, std::exchange(m_added, {}));
    }
    void append(Kind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_runs.isEmpty() && m_runs.last().kind == kind)
            m_runs.last().text += text;
        else
            m_runs.append({kind, text});
    }

    QList<DiffRun> m_runs;
    QString m_removed;
    QString m_added;
};

} // namespace

QList<DiffRun> wordDiff(const QString &before, const QString &after)
{
    const QList<QStringView> left = tokens(before);
    const QList<QStringView> right = tokens(after);
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype head = 0;
    while (head < shorter && left.at(head) == right.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && left.at(left.size() - 1 - tail) == right.at(right.size() - 1 - tail))
        ++tail;

    QHash<QStringView, int> numbers;
    const std::vector<int> a = numbered(left.mid(head, left.size() - head - tail), numbers);
    const std::vector<int> b = numbered(right.mid(head, right.size() - head - tail), numbers);
    Runs runs;
    for (qsizetype i = 0; i < head; ++i)
        runs.add(Kind::Same, left.at(i));
    qsizetype x = head;
    qsizetype y = head;
    for (const Kind kind : script(a, b)) {
        runs.add(kind, kind == Kind::Added ? right.at(y) : left.at(x));
        x += kind == Kind::Added ? 0 : 1;
        y += kind == Kind::Removed ? 0 : 1;
    }
    while (x < left.size() - tail) // too different: what is left is replaced
        runs.add(Kind::Removed, left.at(x++));
    while (y < right.size() - tail)
        runs.add(Kind::Added, right.at(y++));
    for (; x < left.size(); ++x)
        runs.add(Kind::Same, left.at(x));
    return runs.finish();
}

} // namespace starling
