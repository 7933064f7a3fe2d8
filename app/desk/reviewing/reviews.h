// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/study.h"
#include "study/outcomes.h"
#include "study/reviewqueue.h"

#include <QDateTime>
#include <QHash>

namespace starling {
class Library;

/// Which cards a session asks.
struct ReviewFilter
{
    std::optional<PackId> pack;
    QList<QuestionId> questions; ///< "review these": only cards of these; empty: of all
    bool questionCards = true;
    bool termCards = true;
    /// "Review these" and cram ask everything in the filter, due or not, beyond the daily limits.
    bool everything = false;
    friend bool operator==(const ReviewFilter &, const ReviewFilter &) = default;
};

/// What the person did with one card, as it is written to the log.
struct ReviewAnswer
{
    Rating rating = Rating::Good;
    std::optional<Rating> proposed;
    std::optional<Confidence> confidence; ///< must be the one that card() was asked with
    QList<ReviewTick> ticks;
    double seconds = 0;
    int hints = 0;
    bool cram = false; ///< logged, and the schedule stays as it is
};

/// A card as it is asked.
struct ReviewCard
{
    CardRef ref;
    CardId id; ///< invalid where it was never asked
    MemoryState memory;
    double retrievability = 0;                    ///< now; 0 for a new card
    std::array<study::RatingOutcome, 4> outcomes; ///< Again, Hard, Good, Easy: show these
    bool suspended = false;
    bool buried = false;     ///< until tomorrow
    bool leftOut = false;    ///< by a choice for its question or pack
    bool leech = false;      ///< missed again and again: see leechLapses
    double usualSeconds = 0; ///< median of the last answers; 0: unknown
};

/// From so many lapses on a card is a leech: suggest to split it, to write a better answer, or to suspend it.
inline constexpr int leechLapses = 8;

/// What a rating did.
struct Reviewed
{
    ReviewId entry;
    CardRef ref;
    MemoryState after;
    bool clockBack = false; ///< the clock stands before the last review; say so
    bool becameLeech = false;
    Mastery mastery = Mastery::New; ///< of the question, as it now is
};

struct ReviewCounts
{
    int learning = 0;
    int due = 0;       ///< within the daily limit
    int fresh = 0;     ///< new ones within the daily limit
    int postponed = 0; ///< due beyond the daily limit
    int reviewedToday = 0;
    double secondsToday = 0;
};

enum class MasterySource { None, Hand, Memory };

/// A question's mastery and where it comes from; the hand-set mark wins.
struct MasteryView
{
    Mastery mastery = Mastery::New;
    MasterySource source = MasterySource::None;
    Mastery fromMemory = Mastery::New; ///< what it would be without the hand-set mark
    MemoryState memory;                ///< of the question's card
};

/// The use cases of reviewing, for the thread of the library (the window asks through Desk::ask). `at`
/// carries the person's zone or offset: their day is counted by it. Every writing call is one transaction.
class Reviews
{
public:
    explicit Reviews(Library &library) : m_library(library) {}

    Result<study::ReviewSettings> settings();
    Outcome setSettings(const study::ReviewSettings &settings);

    /// What to ask at that moment, in order.
    Result<study::ReviewQueue> queue(const QDateTime &at, const ReviewFilter &filter = {});
    Result<ReviewCounts> counts(const QDateTime &at, const ReviewFilter &filter = {});
    /// Days from today (0) on with the number of cards due on each; beyond the daily limit nothing is moved
    /// here.
    Result<QList<int>> forecast(const QDateTime &at, int days);

    /// The card with its four outcomes. Ask again once the bet is made: the outcomes follow from it.
    /// Error: NotFound.
    Result<ReviewCard> card(const CardRef &ref, const QDateTime &at,
                            std::optional<Confidence> confidence = {});
    Result<CardRef> refOf(CardId id);
    Result<QHash<CardId, CardRef>> refs(); ///< of all cards that were ever asked

    Result<Reviewed> rate(const CardRef &ref, const ReviewAnswer &answer, const QDateTime &at);
    /// Takes back the last `count` ratings that were not taken back yet, the latest first; answers their
    /// cards.
    Result<QList<CardRef>> undo(int count, const QDateTime &at);
    Outcome setDue(const CardRef &ref, qint64 inDays, const QDateTime &at); ///< by hand; the memory stays
    Outcome reset(const CardRef &ref, const QDateTime &at);                 ///< as if never asked

    Outcome setSuspended(const CardRef &ref, bool suspended);
    Outcome bury(const CardRef &ref, const QDateTime &at); ///< until tomorrow
    Outcome unbury(const CardRef &ref);
    /// Leaves the question itself or its term cards out, of one question or of a whole pack.
    Outcome setLeftOut(QuestionId question, CardKind kind, bool leftOut); ///< kind Term: both directions
    Outcome setLeftOut(PackId pack, CardKind kind, bool leftOut);
    Result<bool> isLeftOut(QuestionId question, CardKind kind);
    Result<bool> isLeftOut(PackId pack, CardKind kind);

    /// The log, oldest first: of one question, or of all; the last `limit` entries.
    Result<QList<ReviewEntry>> log(std::optional<QuestionId> question = {}, int limit = 1'000'000);
    Result<MasteryView> mastery(QuestionId question);
    /// Drops the hand-set mark: the mastery follows from memory again.
    Outcome followMemory(QuestionId question);

    /// Replays the whole log; the list names every card whose memory is not what the log says.
    Result<QStringList> check();
    /// Makes every memory state anew from the log; answers how many cards changed.
    Result<int> rebuild();

private:
    Library &m_library;
};

} // namespace starling
