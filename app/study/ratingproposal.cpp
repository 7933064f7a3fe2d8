// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratingproposal.h"

namespace starling::study {
namespace {

constexpr double slowFactor = 2;
constexpr double quickTermSeconds = 4;
constexpr double slowTermSeconds = 20;

} // namespace

Proposal proposeRating(const Recalled &recalled)
{
    const int all = recalled.mustHave + recalled.others;
    const int ticked = recalled.mustHaveTicked + recalled.othersTicked;
    const bool timed = recalled.seconds > 0 && recalled.usualSeconds > 0;
    const bool slow = timed && recalled.seconds > slowFactor * recalled.usualSeconds;
    if (all <= 0) {
        if (recalled.hints > 0)
            return {Rating::Hard, ProposalReason::Hints, 1};
        return {Rating::Good, ProposalReason::NothingToTick, 1};
    }
    const double share = static_cast<double>(ticked) / all;
    if (recalled.mustHaveTicked < recalled.mustHave)
        return {Rating::Again, ProposalReason::MustHaveMissing, share};
    // In whole numbers, so that 3 of 5 are 60 % and not a little less.
    if (ticked * 100 < all * 60)
        return {Rating::Again, ProposalReason::UnderSixty, share};
    if (ticked * 100 < all * 80)
        return {Rating::Hard, ProposalReason::UnderEighty, share};
    if (recalled.hints > 0)
        return {Rating::Hard, ProposalReason::Hints, share};
    if (recalled.mistakes > 0)
        return {Rating::Hard, ProposalReason::MistakesMade, share};
    if (slow)
        return {Rating::Hard, ProposalReason::Slow, share};
    if (ticked == all && timed && recalled.seconds < recalled.usualSeconds)
        return {Rating::Easy, ProposalReason::Fluent, share};
    return {Rating::Good, ProposalReason::Complete, share};
}

Proposal proposeForTerm(bool remembered, int hints, double seconds)
{
    if (!remembered)
        return {Rating::Again, ProposalReason::UnderSixty, 0};
    if (hints > 0)
        return {Rating::Hard, ProposalReason::Hints, 1};
    if (seconds > slowTermSeconds)
        return {Rating::Hard, ProposalReason::Slow, 1};
    if (seconds > 0 && seconds < quickTermSeconds)
        return {Rating::Easy, ProposalReason::Fluent, 1};
    return {Rating::Good, ProposalReason::Complete, 1};
}

} // namespace starling::study
