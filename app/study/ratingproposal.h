// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review.h"

namespace starling::study {

/// What was seen of an answer, counted.
struct Recalled
{
    int mustHave = 0; ///< points an answer may not lack, where they are marked as such; else 0
    int mustHaveTicked = 0;
    int others = 0; ///< all other key points, criteria and terms
    int othersTicked = 0;
    int mistakes = 0;        ///< made
    int hints = 0;           ///< used
    double seconds = 0;      ///< until the uncovering; 0: not measured
    double usualSeconds = 0; ///< what the person usually takes for this card, or the target; 0: unknown
};

/// Why a rating is proposed; the sentence for it is made by whoever shows it.
enum class ProposalReason {
    NothingToTick, ///< judge freely
    MustHaveMissing,
    UnderSixty,  ///< under 60 % recalled
    UnderEighty, ///< 60 to 80 %
    Hints,
    Slow, ///< more than twice the usual time
    MistakesMade,
    Complete, ///< at least 80 %, unaided
    Fluent    ///< everything, unaided, faster than usual
};

struct Proposal
{
    Rating rating = Rating::Good;
    ProposalReason reason = ProposalReason::Complete;
    double share = 1; ///< of what could be ticked, 0 to 1
    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// Honest grades: self-judgement passes wrong answers as right, ticks point by point do so far less.
Proposal proposeRating(const Recalled &recalled);

/// A quick card has no ticks: remembered or not, and how fast.
Proposal proposeForTerm(bool remembered, int hints, double seconds);

} // namespace starling::study
