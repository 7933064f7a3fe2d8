// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queuecard.h"
#include "reviewsettings.h"

#include <span>
#include <vector>

namespace starling::study {

using starling::QueueCard;

struct QueueContext
{
    Moment now;
    ReviewOrder order = ReviewOrder::LeastLikelyFirst;
    int dueLeft = 30;        ///< of the daily limit
    int dueTermsLeft = 100;  ///< of the daily limit
    int newLeft = 10;        ///< of the daily limit
    int newTermsLeft = 20;   ///< of the daily limit
    bool everything = false; ///< ask all cards, due or not, without limits, in their order by memory
    qint64 learnAhead = 0;   ///< ms; cards of (re)learning steps are due that much earlier
};

struct ReviewQueue
{
    std::vector<QueueCard> cards; ///< in the order they are asked
    int learning = 0;             ///< of them: in (re)learning steps
    int due = 0;                  ///< of them: come back
    int fresh = 0;                ///< of them: never asked
    int postponed =
        0; ///< due too, but beyond the daily limit: they wait for another day (a store counts up to 10,000)
};

/// True where the card is to be asked at that moment. A card last asked on a later day than today's (the
/// clock was wrong then) is asked, so that it cannot get lost in the future.
bool isDue(const QueueCard &card, const QueueContext &context);

/// First the cards in learning steps, then what is due, then new ones; what is not due is left out.
/// Neighbours are of different categories where that costs little, and of a term only one direction is asked
/// a day.
ReviewQueue buildQueue(std::span<const QueueCard> cards, const QueueContext &context);

} // namespace starling::study
