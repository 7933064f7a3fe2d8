// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review.h"
#include "core/vocabulary.h"

namespace starling::study {

/// A question whose memory is at least this stable, in days, is mastered if the last recall was good.
inline constexpr double masteredStability = 21;

/// Mastered: stability of at least 21 days, in no learning step, and the last rating Good or Easy. Learning:
/// asked at least once. New: never asked.
Mastery masteryFrom(const MemoryState &memory);

} // namespace starling::study
