// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelines.h"

#include <vector>

namespace starling::exchange {

/// Where a question begins: its number or title, and its first section heading.
struct QuestionStart
{
    qsizetype first = 0;   ///< index of the first line of the question
    qsizetype heading = 0; ///< index of its first section heading
    int number = 0;
};

/// Tells the numbers of questions from numbered lists, page numbers and navigation.
std::vector<QuestionStart> questionStarts(const QList<PageLine> &lines);

} // namespace starling::exchange
