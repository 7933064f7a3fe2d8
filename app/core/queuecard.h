// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review.h"
#include "vocabulary.h"

namespace starling {

/// A card as the queue sees it: light, so that 100,000 are nothing.
struct QueueCard
{
    CardId id; ///< invalid for one never asked
    CardRef ref;
    Category category = Category::Technical;
    CardState state = CardState::New;
    qint64 due = 0; ///< ms since 1970, UTC
    qint64 dueDay = 0;
    qint64 lastDay = 0;
    double stability = 0;
};

} // namespace starling
