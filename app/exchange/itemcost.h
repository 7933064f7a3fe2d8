// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"
#include "splitter.h"

#include <QStringView>

namespace starling::exchange {

// What an item costs beside its words, in nats: how items of a style begin, end and are called.

/// Items begin with a capital, unless they are names that stay small.
double startCost(const Lexicon &lexicon, QStringView item, ItemStyle style);

/// No item ends with "and" or "of".
double endCost(QStringView item);

/// Known terms are cheap; short single words that are none are dear.
double nameCost(const Lexicon &lexicon, QStringView item, ItemStyle style);

} // namespace starling::exchange
