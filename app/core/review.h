// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringView>

#include <array>
#include <optional>

namespace starling {

using CardId = Id<struct CardTag>;
using ReviewId =
    Id<struct ReviewTag>; ///< the log's own sequence: it never goes back, whatever the clock does

/// How well it was recalled. Only Again means "not recalled": Hard is a pass.
enum class Rating { Again = 1, Hard = 2, Good = 3, Easy = 4 };
inline constexpr std::array allRatings{Rating::Again, Rating::Hard, Rating::Good, Rating::Easy};

enum class CardState { New = 0, Learning = 1, Review = 2, Relearning = 3 };

/// What is asked: the whole question, or one of its terms in either direction.
enum class CardKind {
    Question,
    Term,      ///< the term is shown, its definition is recalled
    Definition ///< the definition is shown, the term is recalled
};

/// The bet before the uncovering. It never enters the memory state.
enum class Confidence { Guess = 1, Unsure = 2, Sure = 3, Certain = 4 };

/// What an entry of the log is.
enum class ReviewKind {
    Review, ///< a rating that changes the memory state
    Cram,   ///< a rating that leaves the schedule alone
    Manual, ///< the due date was set by hand; the memory stays as it is
    Reset,  ///< the card starts again as a new one
    Undo    ///< takes back the entry `undoes`
};

/// The spelling of SQL and the command line: "again", "relearning", "definition", "cram".
QLatin1StringView wordOf(Rating rating);
QLatin1StringView wordOf(CardState state);
QLatin1StringView wordOf(CardKind kind);
QLatin1StringView wordOf(ReviewKind kind);
std::optional<Rating> ratingOf(QStringView word); ///< also 1 to 4
std::optional<CardKind> cardKindOf(QStringView word);
std::optional<ReviewKind> reviewKindOf(QStringView word);

/// Names a card whether it was ever asked (and has a row in the store) or not.
struct CardRef
{
    QuestionId question;
    CardKind kind = CardKind::Question;
    ItemId item; ///< of a term; invalid for the question itself
    friend bool operator==(const CardRef &, const CardRef &) = default;
    friend size_t qHash(const CardRef &ref, size_t seed = 0)
    {
        return ::qHashMulti(seed, ref.question.value, static_cast<int>(ref.kind), ref.item.value);
    }
};

/// When something happens: an instant (ms since 1970, UTC), the offset from UTC that was in force, and the
/// number of the person's day it falls on (days since 1970 that begin at their roll-over hour).
struct Moment
{
    qint64 time = 0;
    int offset = 0; ///< seconds east of UTC
    qint64 day = 0;
    friend bool operator==(const Moment &, const Moment &) = default;
};

/// What is known about one card: a cache of its log.
struct MemoryState
{
    CardState state = CardState::New;
    int step = 0;          ///< of the (re)learning steps
    qint64 due = 0;        ///< ms since 1970, UTC
    qint64 dueDay = 0;     ///< the person's day it is due on
    qint64 lastReview = 0; ///< ms since 1970, UTC; meaningful from the first review on
    qint64 lastDay = 0;
    double stability = 0;  ///< days until the probability of recall has fallen to 0.9; 0: never reviewed
    double difficulty = 0; ///< 1 to 10
    qint64 scheduledDays = 0;
    qint64 elapsedDays = 0;
    int reps = 0;
    int lapses = 0;
    Rating lastRating = Rating::Again; ///< of the last review, where there was one
    bool confidentMiss = false;        ///< missed although sure of it, and not recalled since
    friend bool operator==(const MemoryState &, const MemoryState &) = default;
};

/// What a person did with one item while an answer was uncovered.
struct ReviewTick
{
    ItemId item;
    bool ticked = false; ///< remembered; of a mistake: made
    friend bool operator==(const ReviewTick &, const ReviewTick &) = default;
};

/// One entry of the append-only log, which is the truth about every card.
struct ReviewEntry
{
    ReviewId id; ///< invalid before it is written
    CardId card;
    ReviewKind kind = ReviewKind::Review;
    std::optional<Rating> rating;
    std::optional<Rating> proposed; ///< by Starling, from the ticks
    Moment at;
    bool clockBack = false; ///< the clock stood before the last review of the card
    double seconds = 0;     ///< the person took
    int hints = 0;
    std::optional<Confidence> confidence;
    QList<ReviewTick> ticks;
    MemoryState before;
    MemoryState after;     ///< as it was scheduled then
    qint64 parameters = 1; ///< the set of parameters that was in force
    ReviewId undoes;
};

} // namespace starling
