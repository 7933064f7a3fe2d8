// SPDX-License-Identifier: GPL-3.0-or-later
#include "masteryrule.h"

namespace starling::study {

Mastery masteryFrom(const MemoryState &memory)
{
    if (memory.state == CardState::New || memory.stability <= 0)
        return Mastery::New;
    const bool good = memory.lastRating == Rating::Good || memory.lastRating == Rating::Easy;
    if (memory.state == CardState::Review && good && memory.stability >= masteredStability)
        return Mastery::Mastered;
    return Mastery::Learning;
}

} // namespace starling::study
