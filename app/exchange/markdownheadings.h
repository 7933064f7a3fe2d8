// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstddef>
#include <utility>
#include <vector>

namespace starling::exchange {

/// Tells the headings of a Markdown text, line by line; a # within a fenced block of code is none. A fence
/// that is never closed, or not before the next one opens, is only a line.
class MarkdownHeadings
{
public:
    /// Of a text without fences to look at: what Starling wrote, whose texts hold no headings.
    MarkdownHeadings() = default;
    explicit MarkdownHeadings(QStringView text);

    /// 1 to 3; 0 where the line, the next one of the text, is no heading of these levels.
    int levelOf(QStringView line);
    /// Whether the line that was asked for last stands in a block of code.
    [[nodiscard]] bool isCode() const { return m_code; }

private:
    std::vector<std::pair<qsizetype, qsizetype>> m_blocks; // of code: first and last line
    std::size_t m_block = 0;                               // the first that does not end above
    qsizetype m_line = -1;
    bool m_code = false;
};

} // namespace starling::exchange
