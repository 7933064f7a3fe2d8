// SPDX-License-Identifier: GPL-3.0-or-later
#include "fsrs.h"

#include <algorithm>
#include <cmath>

namespace starling::study {
namespace {

constexpr qint64 msOfMinute = 60'000;
constexpr qint64 msOfDay = 86'400'000;
constexpr double minutesOfDay = 1440;

} // namespace

/// A card at the moment it is asked, with what the four ratings have in common.
struct FsrsScheduler::Asked
{
    const MemoryState &card;
    const Moment &now;
    qint64 days = 0;
    bool isNew = false;
    FsrsModel::Stabilities stabilities;
};

FsrsScheduler::FsrsScheduler(const FsrsConfig &config)
    : m_config(config)
    , m_model(config.weights, config.shortTerm)
    , m_modifier(m_model.intervalModifier(config.retention))
{
}

qint64 FsrsScheduler::interval(double stability) const
{
    const double days = std::max(1.0, halfUp(stability * m_modifier));
    return static_cast<qint64>(std::min(days, static_cast<double>(m_config.maximumInterval)));
}

double FsrsScheduler::retrievabilityAt(const MemoryState &card, qint64 time) const
{
    if (card.state == CardState::New || card.stability <= 0)
        return 0;
    const qint64 days = std::max(qint64{0}, (time - card.lastReview) / msOfDay);
    return m_model.retrievability(static_cast<double>(days), card.stability);
}

std::optional<FsrsScheduler::Asked> FsrsScheduler::ask(const MemoryState &card, const Moment &now) const
{
    Asked asked{card, now, 0, card.state == CardState::New || card.stability <= 0, {}};
    const qint64 days = asked.isNew ? 0 : now.day - card.lastDay;
    if (days < 0)
        return std::nullopt;
    asked.days = days;
    if (!asked.isNew)
        asked.stabilities = m_model.stabilities({card.stability, card.difficulty}, days);
    return asked;
}

/// Hard < Good < Easy, and without steps Again before them: the intervals of the four ratings are put in
/// order. The maximum is not applied again after that, as in the reference.
qint64 FsrsScheduler::orderedInterval(const Asked &asked, Rating rating, double stability) const
{
    const auto of = [&](Rating other) {
        if (other == rating)
            return interval(stability);
        return interval(asked.isNew ? m_model.first(other).stability : asked.stabilities.after(other));
    };
    if (m_config.shortTerm) {
        const qint64 good = of(Rating::Good);
        const qint64 hard = std::min(of(Rating::Hard), good);
        if (rating == Rating::Hard)
            return hard;
        const qint64 afterHard = std::max(good, hard + 1);
        return rating == Rating::Good ? afterHard : std::max(of(Rating::Easy), afterHard + 1);
    }
    const qint64 hard = of(Rating::Hard);
    const qint64 again = std::min(of(Rating::Again), hard);
    if (rating == Rating::Again)
        return again;
    const qint64 afterAgain = std::max(hard, again + 1);
    if (rating == Rating::Hard)
        return afterAgain;
    const qint64 good = std::max(of(Rating::Good), afterAgain + 1);
    return rating == Rating::Good ? good : std::max(of(Rating::Easy), good + 1);
}

MemoryState FsrsScheduler::answer(const Asked &asked, Rating rating) const
{
    MemoryState card = asked.card;
    card.elapsedDays = asked.days;
    const CardState from = card.state;
    if (asked.isNew) {
        const Memory first = m_model.first(rating);
        card.stability = first.stability;
        card.difficulty = first.difficulty;
    } else {
        card.stability = asked.stabilities.after(rating);
        card.difficulty = m_model.difficultyAfter(card.difficulty, rating);
    }
    card.reps += 1;
    card.lastReview = asked.now.time;
    card.lastDay = asked.now.day;
    card.lastRating = rating;
    const bool lapsed =
        rating == Rating::Again && (m_config.shortTerm ? from == CardState::Review : from != CardState::New);
    if (lapsed)
        card.lapses += 1;

    const std::optional<Step> step =
        m_config.shortTerm ? stepAfter(m_config, from, asked.card.step, rating) : std::nullopt;
    if (step && step->minutes > 0) {
        const auto minutes = static_cast<qint64>(step->minutes);
        const bool sameDay = step->minutes < minutesOfDay;
        card.step = step->next;
        card.due = asked.now.time + minutes * msOfMinute;
        card.scheduledDays = sameDay ? 0 : minutes / static_cast<qint64>(minutesOfDay);
        card.dueDay = asked.now.day + card.scheduledDays;
        if (!sameDay)
            card.state = CardState::Review;
        else if (from == CardState::New)
            card.state = CardState::Learning;
        else if (from == CardState::Review)
            card.state = CardState::Relearning;
        return card;
    }
    const bool ordered = !m_config.shortTerm || (from == CardState::Review && rating != Rating::Again);
    card.state = CardState::Review;
    card.step = 0;
    card.scheduledDays = ordered ? orderedInterval(asked, rating, card.stability) : interval(card.stability);
    card.due = asked.now.time + card.scheduledDays * msOfDay;
    card.dueDay = asked.now.day + card.scheduledDays;
    return card;
}

std::optional<MemoryState> FsrsScheduler::after(const MemoryState &card, Rating rating,
                                                const Moment &now) const
{
    const std::optional<Asked> asked = ask(card, now);
    if (!asked)
        return std::nullopt;
    return answer(*asked, rating);
}

std::optional<std::array<MemoryState, 4>> FsrsScheduler::outcomes(const MemoryState &card,
                                                                  const Moment &now) const
{
    const std::optional<Asked> asked = ask(card, now);
    if (!asked)
        return std::nullopt;
    return std::array{answer(*asked, Rating::Again), answer(*asked, Rating::Hard),
                      answer(*asked, Rating::Good), answer(*asked, Rating::Easy)};
}

} // namespace starling::study
