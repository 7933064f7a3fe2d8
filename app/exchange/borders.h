// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"
#include "splitter.h"

#include <QStringView>

#include <vector>

namespace starling::exchange {

/// A place in a line where one item may end and the next begin.
struct Border
{
    qsizetype at = 0; ///< index of the first character of the next item
    double cost = 0;  ///< how unusual a border is between these two characters, in nats
};

/// All places where a border is possible at all: never at a space, never inside parentheses or bold.
std::vector<Border> possibleBorders(const Lexicon &lexicon, QStringView line, ItemStyle style);

} // namespace starling::exchange
