// SPDX-License-Identifier: GPL-3.0-or-later
#include "headingstarts.h"

#include "furniture.h"
#include "questionlist.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace starling::exchange {

namespace {

using Kind = PageLine::Kind;

/// The title of a question without a number: the paragraph before its first heading.
qsizetype titleBefore(const QList<PageLine> &lines, qsizetype heading, qsizetype from)
{
    const auto isText = [&](qsizetype i) {
        const PageLine &line = lines.at(i);
        return i >= from && line.kind == Kind::Text && !line.bulleted && !looksLikeFurniture(line.text);
    };
    qsizetype at = heading - 1;
    while (at >= from && (lines.at(at).kind == Kind::Blank || lines.at(at).kind == Kind::Decoration))
        --at;
    if (at < from || !isText(at) || lines.at(at).text.size() > longestTitleLine)
        return heading;
    return at;
}

} // namespace

int repeats(const SectionCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int sum, int count) { return sum + std::max(0, count - 1); });
}

HeadingStarts startsByHeadings(const QList<PageLine> &lines)
{
    HeadingStarts found;
    std::optional<Section> opening;
    SectionCounts seen{};
    Section last = Section::Framework;
    bool asked = false; // the question began with another heading than the first of the page
    qsizetype from = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).kind != Kind::Heading)
            continue;
        const Section section = lines.at(i).section;
        if (!opening)
            opening = section;
        const qsizetype title = titleBefore(lines, i, from);
        int &count = seen.at(static_cast<std::size_t>(section));
        // One that lacks the section that the others begin with.
        const bool asks = title < i && (count > 0 || section < last) && asksSomething(lines.at(title).text);
        const bool returns = section == *opening && (count > 0 || !asked);
        if (returns || asks) {
            asked = section != *opening;
            found.starts.push_back({title, i, static_cast<int>(found.starts.size()) + 1});
            found.repeatedSections += repeats(seen);
            seen.fill(0);
        }
        ++count;
        last = section;
        from = i + 1;
    }
    found.repeatedSections += repeats(seen);
    return found;
}

} // namespace starling::exchange
