// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fsrsmodel.h"

#include <span>

namespace starling::study {

/// The memory state of one card after one more entry of its log. Stability and difficulty are computed with
/// the model at hand (after a training all of them change); when the card comes back is what was decided
/// then.
MemoryState replayed(const MemoryState &card, const ReviewEntry &entry, const FsrsModel &model);

/// The memory state that the log of one card says, entries in their sequence. Entries that were taken back,
/// and what takes them back, count for nothing.
MemoryState replayed(std::span<const ReviewEntry> log, const FsrsModel &model);

/// True where a cached state is what a replay gives; other compilers round the last digits otherwise.
bool sameMemory(const MemoryState &a, const MemoryState &b);

} // namespace starling::study
