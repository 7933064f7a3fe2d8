// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownheadings.h"

#include <QStringTokenizer>

#include <algorithm>

namespace starling::exchange {

namespace {

constexpr std::size_t farthest = 1'000; // fences of other kinds that stand in a block of code

struct Fence
{
    qsizetype line = 0;
    QChar sign;
    qsizetype length = 0; ///< of the signs; 0 where the line is no fence
    bool bare = false;    ///< nothing behind them: it may close a block
};

qsizetype runOf(QStringView line, QChar sign)
{
    return std::find_if_not(line.begin(), line.end(), [sign](QChar c) { return c == sign; }) - line.begin();
}

Fence fenceIn(QStringView line, qsizetype number)
{
    constexpr qsizetype shortest = 3;
    if (line.isEmpty() || (line.front() != u'`' && line.front() != u'~'))
        return {};
    const qsizetype length = runOf(line, line.front());
    if (length < shortest || line.sliced(length).contains(u'`'))
        return {};
    return {.line = number, .sign = line.front(), .length = length, .bare = length == line.size()};
}

} // namespace

MarkdownHeadings::MarkdownHeadings(QStringView text)
{
    std::vector<Fence> fences;
    qsizetype number = 0;
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        if (const Fence fence = fenceIn(line.trimmed(), number++); fence.length > 0)
            fences.push_back(fence);
    }
    for (std::size_t open = 0; open < fences.size(); ++open) {
        const std::size_t end = std::min(fences.size(), open + farthest);
        std::size_t next = open + 1;
        while (next < end &&
               (fences[next].sign != fences[open].sign || fences[next].length < fences[open].length))
            ++next;
        if (next >= end || !fences[next].bare)
            continue;
        m_blocks.emplace_back(fences[open].line, fences[next].line);
        open = next;
    }
}

int MarkdownHeadings::levelOf(QStringView line)
{
    ++m_line;
    while (m_block < m_blocks.size() && m_blocks[m_block].second < m_line)
        ++m_block;
    m_code = m_block < m_blocks.size() && m_blocks[m_block].first <= m_line;
    if (m_code)
        return 0;
    const qsizetype hashes = runOf(line, u'#');
    const bool heading = hashes > 0 && hashes <= 3 && (hashes == line.size() || line.at(hashes).isSpace());
    return heading ? static_cast<int>(hashes) : 0;
}

} // namespace starling::exchange
