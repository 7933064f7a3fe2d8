// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"

#include <algorithm>

namespace starling::study {
namespace {

constexpr qint64 msOfDay = 86'400'000;

void shorten(MemoryState &card, qint64 days)
{
    if (card.state != CardState::Review || card.scheduledDays <= days)
        return;
    const qint64 less = card.scheduledDays - days;
    card.scheduledDays = days;
    card.due -= less * msOfDay;
    card.dueDay -= less;
}

bool isConfident(std::optional<Confidence> confidence)
{
    return confidence && *confidence >= Confidence::Sure;
}

} // namespace

FsrsConfig configOf(const ReviewSettings &settings, const FsrsWeights &weights)
{
    FsrsConfig config;
    config.weights = clipped(weights, static_cast<int>(settings.relearningSteps.size()), true);
    config.retention = settings.desiredRetention;
    config.maximumInterval = settings.maximumInterval;
    config.learningSteps = QList<double>(settings.learningSteps.cbegin(), settings.learningSteps.cend());
    config.relearningSteps =
        QList<double>(settings.relearningSteps.cbegin(), settings.relearningSteps.cend());
    return config;
}

Moment momentFor(const MemoryState &card, const Moment &now)
{
    if (card.stability <= 0 || card.lastReview - now.time > msOfDay)
        return now;
    Moment moment = now;
    moment.time = std::max(now.time, card.lastReview);
    if (card.lastDay - now.day <= 2) // the date line and a roll-over hour apart
        moment.day = std::max(now.day, card.lastDay);
    return moment;
}

std::array<RatingOutcome, 4> outcomes(const FsrsScheduler &scheduler, const MemoryState &card,
                                      const OutcomeContext &context)
{
    const Moment now = momentFor(card, context.now);
    const bool clockBack = card.stability > 0 && context.now.time < card.lastReview;
    MemoryState asked = card;
    asked.lastDay = std::min(card.lastDay, now.day);
    const auto states = scheduler.outcomes(asked, now);
    Q_ASSERT(states); // the day never lies before that of the last review here
    std::array<RatingOutcome, 4> all;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Rating rating = allRatings.at(i);
        MemoryState after = states->at(i);
        shorten(after, scheduler.config().maximumInterval);
        if (rating == Rating::Again && isConfident(context.confidence))
            after.confidentMiss = true;
        if (after.confidentMiss)
            shorten(after, daysAfterConfidentMiss);
        if (rating != Rating::Again && after.state == CardState::Review)
            after.confidentMiss = false;
        all.at(i) = {.rating = rating, .after = after, .clockBack = clockBack};
    }
    return all;
}

} // namespace starling::study
