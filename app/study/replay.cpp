// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace starling::study {
namespace {

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max(1.0, std::abs(b));
}

} // namespace

MemoryState replayed(const MemoryState &card, const ReviewEntry &entry, const FsrsModel &model)
{
    MemoryState after = card;
    switch (entry.kind) {
    case ReviewKind::Cram:
    case ReviewKind::Undo:
        return card;
    case ReviewKind::Manual:
        after.due = entry.after.due;
        after.dueDay = entry.after.dueDay;
        return after;
    case ReviewKind::Reset:
        after = {};
        after.due = entry.after.due;
        after.dueDay = entry.after.dueDay;
        after.reps = card.reps;
        after.lapses = card.lapses;
        return after;
    case ReviewKind::Review:
        break;
    }
    const Rating rating = entry.rating.value_or(Rating::Again);
    const bool isNew = card.state == CardState::New || card.stability <= 0;
    const qint64 days = isNew ? 0 : std::max(qint64{0}, entry.at.day - card.lastDay);
    const Memory memory =
        isNew ? model.first(rating) : model.next({card.stability, card.difficulty}, days, rating);
    after.stability = memory.stability;
    after.difficulty = memory.difficulty;
    after.state = entry.after.state;
    after.step = entry.after.step;
    after.due = entry.after.due;
    after.dueDay = entry.after.dueDay;
    after.scheduledDays = entry.after.scheduledDays;
    after.confidentMiss = entry.after.confidentMiss;
    after.lastReview = entry.at.time;
    after.lastDay = entry.at.day;
    after.elapsedDays = days;
    after.reps = card.reps + 1;
    if (rating == Rating::Again && card.state == CardState::Review)
        after.lapses = card.lapses + 1;
    after.lastRating = rating;
    return after;
}

MemoryState replayed(std::span<const ReviewEntry> log, const FsrsModel &model)
{
    QSet<ReviewId> undone;
    for (const ReviewEntry &entry : log) {
        if (entry.kind == ReviewKind::Undo)
            undone.insert(entry.undoes);
    }
    MemoryState card;
    for (const ReviewEntry &entry : log) {
        if (!undone.contains(entry.id))
            card = replayed(card, entry, model);
    }
    return card;
}

bool sameMemory(const MemoryState &a, const MemoryState &b)
{
    MemoryState rounded = a;
    if (near(a.stability, b.stability))
        rounded.stability = b.stability;
    if (near(a.difficulty, b.difficulty))
        rounded.difficulty = b.difficulty;
    return rounded == b;
}

} // namespace starling::study
