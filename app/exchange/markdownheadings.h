// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>

namespace starling::exchange {

/// Tells the headings of a Markdown text, line by line; a # within a fenced block of code is none.
class MarkdownHeadings
{
public:
    /// What Starling wrote has no fences to look at: its texts hold no headings.
    explicit MarkdownHeadings(bool fences) : m_fences(fences) {}

    /// 1 to 3; 0 where the line is no heading of these levels.
    int levelOf(QStringView line)
    {
        if (m_fences && isCode(line.trimmed()))
            return 0;
        const qsizetype hashes = runOf(line, u'#');
        const bool heading =
            hashes > 0 && hashes <= 3 && (hashes == line.size() || line.at(hashes).isSpace());
        return heading ? static_cast<int>(hashes) : 0;
    }

private:
    static qsizetype runOf(QStringView line, QChar sign)
    {
        return std::find_if_not(line.begin(), line.end(), [sign](QChar c) { return c == sign; }) -
               line.begin();
    }

    /// Whether the line stands in a fenced block or is one of its fences.
    bool isCode(QStringView line)
    {
        constexpr qsizetype shortest = 3;
        const bool sign = !line.isEmpty() && (line.front() == u'`' || line.front() == u'~');
        const qsizetype run = sign ? runOf(line, line.front()) : 0;
        if (m_fence.isEmpty()) {
            if (run < shortest || line.mid(run).contains(u'`'))
                return false;
            m_fence = line.left(run).toString();
            return true;
        }
        if (run >= shortest && run == line.size() && line.startsWith(m_fence))
            m_fence.clear();
        return true;
    }

    bool m_fences;
    QString m_fence; // of the block that is open
};

} // namespace starling::exchange
