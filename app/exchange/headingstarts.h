// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questionstarts.h"

#include <array>

namespace starling::exchange {

constexpr qsizetype longestTitleLine = 500;

/// Of the headings of each section.
using SectionCounts = std::array<int, allSections.size()>;
/// How many headings come again.
int repeats(const SectionCounts &counts);

/// The questions of a page, told by its headings alone.
struct HeadingStarts
{
    std::vector<QuestionStart> starts;
    int repeatedSections = 0; ///< headings that a question has already: the fewer, the better it fits
};

/// A question begins where the first heading of the page comes again, or where a line that asks something
/// stands above a heading that the question has already or that comes before its last one.
HeadingStarts startsByHeadings(const QList<PageLine> &lines);

} // namespace starling::exchange
