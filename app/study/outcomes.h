// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fsrs.h"
#include "reviewsettings.h"

namespace starling::study {

/// What decides an outcome besides the card and the rating.
struct OutcomeContext
{
    Moment now;
    std::optional<Confidence> confidence; ///< the bet, where one was made
};

/// What a rating does. The label of a button and the answer are the same object: whoever shows `after` and
/// then rates, gets `after`.
struct RatingOutcome
{
    Rating rating = Rating::Again;
    MemoryState after;
    bool clockBack = false; ///< the clock stands before the last review; see momentFor()
    friend bool operator==(const RatingOutcome &, const RatingOutcome &) = default;
};

/// The configuration of FSRS for these settings.
FsrsConfig configOf(const ReviewSettings &settings, const FsrsWeights &weights = defaultWeights);

/// A confident miss comes back within this many days once it is recalled again.
inline constexpr qint64 daysAfterConfidentMiss = 3;

/// The moment a review counts at: never before the last one, if the clock was put back by up to a day or the
/// person travelled west. Where the last review lies further in the future the clock was wrong then, and the
/// moment stays: the review counts as of the same day, and the card is scheduled from the present clock.
Moment momentFor(const MemoryState &card, const Moment &now);

/// All four ratings at once, in the order of allRatings, with what serves the person and the reference does
/// not do: nothing beyond the maximum interval, a confident miss comes back soon, and a clock that was put
/// back does no harm.
std::array<RatingOutcome, 4> outcomes(const FsrsScheduler &scheduler, const MemoryState &card,
                                      const OutcomeContext &context);

} // namespace starling::study
