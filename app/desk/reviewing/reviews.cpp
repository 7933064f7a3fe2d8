// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews.h"

#include "desk/library.h"
#include "reviewing.h"
#include "store/connection.h"
#include "store/duecards.h"
#include "store/duecounts.h"
#include "store/reviewlog.h"
#include "store/store.h"
#include "store/transaction.h"
#include "study/masteryrule.h"
#include "study/studyday.h"

#include <algorithm>

namespace starling {
namespace {

constexpr int timedAnswers = 9; ///< the median of so many answers is what a person usually takes

store::QueueQuery queryOf(const ReviewFilter &filter, const ReviewingSetup &setup, const Moment &now)
{
    store::QueueQuery query;
    query.now = now;
    query.pack = filter.pack;
    query.questions = filter.questions;
    query.questionCards = filter.questionCards;
    query.termCards = filter.termCards && setup.settings.terms;
    query.order =
        setup.settings.order == study::ReviewOrder::OldestFirst ? store::QueueQuery::Order::OldestFirst
        : setup.settings.order == study::ReviewOrder::Mixed     ? store::QueueQuery::Order::Any
                                                                : store::QueueQuery::Order::LeastLikelyFirst;
    return query;
}

/// What may be asked once this is known: the terms of the question, the term the other way round.
Outcome prepareNext(const store::Connection &connection, const CardRef &ref, const MemoryState &after)
{
    if (ref.kind == CardKind::Question)
        return store::ensureTermCards(connection, ref.question);
    if (ref.kind == CardKind::Term && after.state == CardState::Review) {
        if (const auto card = store::ensureCard(connection, {ref.question, CardKind::Definition, ref.item});
            !card)
            return card.error();
    }
    return {};
}

double medianOf(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

Result<study::ReviewSettings> Reviews::settings()
{
    const auto setup = readReviewingSetup(m_library.store().connection());
    if (!setup)
        return setup.error();
    return setup->settings;
}

Outcome Reviews::setSettings(const study::ReviewSettings &settings)
{
    const study::ReviewSettings possible = study::bounded(settings);
    QMap<QString, QString> values;
    for (const QString &name : study::settingNames())
        values.insert(name, study::settingText(possible, name));
    const store::Connection &connection = m_library.store().connection();
    return store::inTransaction(connection, [&] { return store::writeStudySettings(connection, values); });
}

Result<study::ReviewQueue> Reviews::queue(const QDateTime &at, const ReviewFilter &filter)
{
    const store::Connection &connection = m_library.store().connection();
    const auto setup = readReviewingSetup(connection);
    if (!setup)
        return setup.error();
    const study::ReviewSettings &settings = setup->settings;
    study::QueueContext context;
    context.now = study::momentOf(at, settings.rollOverHour);
    context.order = settings.order;
    context.everything = filter.everything;
    store::QueueQuery query = queryOf(filter, *setup, context.now);
    if (filter.everything) {
        const auto cards = store::readAllQueueCards(connection, query);
        if (!cards)
            return cards.error();
        return study::buildQueue({cards->constData(), static_cast<std::size_t>(cards->size())}, context);
    }
    const auto today = store::readDayTotals(connection, context.now.day);
    if (!today)
        return today.error();
    context.dueLeft = std::max(0, settings.duePerDay - today->due);
    context.dueTermsLeft = std::max(0, settings.dueTermsPerDay - today->dueTerms);
    context.newLeft = std::max(0, settings.newPerDay - today->fresh);
    context.newTermsLeft = std::max(0, settings.newTermsPerDay - today->freshTerms);
    query.dueLimit = context.dueLeft;
    query.dueTermsLimit = 2 * context.dueTermsLeft; // of a term only one direction is asked a day
    query.newLimit = context.newLeft;
    query.newTermsLimit = 2 * context.newTermsLeft;
    const auto cards = store::readQueueCards(connection, query);
    if (!cards)
        return cards.error();
    const auto counts = store::readDueCounts(connection, query);
    if (!counts)
        return counts.error();
    study::ReviewQueue queue =
        study::buildQueue({cards->constData(), static_cast<std::size_t>(cards->size())}, context);
    queue.postponed = std::max(0, counts->questions + counts->terms - queue.due);
    return queue;
}

Result<ReviewCounts> Reviews::counts(const QDateTime &at, const ReviewFilter &filter)
{
    const store::Connection &connection = m_library.store().connection();
    const auto waiting = queue(at, filter);
    if (!waiting)
        return waiting.error();
    const auto setup = readReviewingSetup(connection);
    if (!setup)
        return setup.error();
    const auto today =
        store::readDayTotals(connection, study::momentOf(at, setup->settings.rollOverHour).day);
    if (!today)
        return today.error();
    return ReviewCounts{.learning = waiting->learning,
                        .due = waiting->due,
                        .fresh = waiting->fresh,
                        .postponed = waiting->postponed,
                        .reviewedToday = today->ratings,
                        .secondsToday = today->seconds};
}

Result<QList<int>> Reviews::forecast(const QDateTime &at, int days)
{
    const store::Connection &connection = m_library.store().connection();
    const auto setup = readReviewingSetup(connection);
    if (!setup)
        return setup.error();
    return store::readForecast(connection, study::momentOf(at, setup->settings.rollOverHour).day, days);
}

Result<ReviewCard> Reviews::card(const CardRef &ref, const QDateTime &at,
                                 std::optional<Confidence> confidence)
{
    const store::Connection &connection = m_library.store().connection();
    const auto setup = readReviewingSetup(connection);
    if (!setup)
        return setup.error();
    const auto stored = store::findCard(connection, ref);
    if (!stored)
        return stored.error();
    const store::StoredCard row = stored->value_or(store::StoredCard());
    const Moment now = study::momentOf(at, setup->settings.rollOverHour);
    const study::FsrsScheduler scheduler = setup->scheduler();
    ReviewCard card;
    card.ref = ref;
    card.id = row.id;
    card.memory = row.memory;
    card.retrievability = scheduler.retrievabilityAt(row.memory, now.time);
    card.outcomes = study::outcomes(scheduler, row.memory, {.now = now, .confidence = confidence});
    card.suspended = row.suspended;
    card.buried = row.buriedDay == now.day;
    card.leech = row.memory.lapses >= leechLapses;
    if (row.id.isValid()) {
        card.leftOut = row.leftOut;
        const auto seconds = store::readSeconds(connection, row.id, timedAnswers);
        if (!seconds)
            return seconds.error();
        card.usualSeconds = medianOf(*seconds);
        return card;
    }
    const auto leftOut = isLeftOut(ref.question, ref.kind);
    if (!leftOut)
        return leftOut.error();
    card.leftOut = *leftOut;
    return card;
}

Result<CardRef> Reviews::refOf(CardId id)
{
    const auto card = store::readCard(m_library.store().connection(), id);
    if (!card)
        return card.error();
    return card->ref;
}

Result<Reviewed> Reviews::rate(const CardRef &ref, const ReviewAnswer &answer, const QDateTime &at)
{
    const store::Connection &connection = m_library.store().connection();
    const auto setup = readReviewingSetup(connection);
    if (!setup)
        return setup.error();
    const study::FsrsScheduler scheduler = setup->scheduler();
    return store::inTransaction(connection, [&]() -> Result<Reviewed> {
        const auto card = store::ensureCard(connection, ref);
        if (!card)
            return card.error();
        const Moment now = study::momentOf(at, setup->settings.rollOverHour);
        const study::RatingOutcome outcome =
            study::outcomes(scheduler, card->memory, {.now = now, .confidence = answer.confidence})
                .at(static_cast<std::size_t>(answer.rating) - 1);
        ReviewEntry entry;
        entry.card = card->id;
        entry.kind = answer.cram ? ReviewKind::Cram : ReviewKind::Review;
        entry.rating = answer.rating;
        entry.proposed = answer.proposed;
        entry.at = answer.cram ? now : study::momentFor(card->memory, now);
        entry.clockBack = outcome.clockBack;
        entry.seconds = std::max(0.0, answer.seconds);
        entry.hints = answer.hints;
        entry.confidence = answer.confidence;
        entry.ticks = answer.ticks;
        entry.before = card->memory;
        entry.after = answer.cram ? card->memory : outcome.after;
        entry.parameters = setup->parameters;
        const auto id = store::appendReview(connection, entry);
        if (!id)
            return id.error();
        if (!answer.cram) {
            if (const Outcome done = writeMemoryAndMark(connection, *card, entry.after, at); !done)
                return done.error();
            if (const Outcome done = prepareNext(connection, ref, entry.after); !done)
                return done.error();
        }
        const auto mark = store::readMastery(connection, ref.question);
        if (!mark)
            return mark.error();
        return Reviewed{.entry = *id,
                        .ref = ref,
                        .after = entry.after,
                        .clockBack = outcome.clockBack,
                        .becameLeech = card->memory.lapses < leechLapses && entry.after.lapses >= leechLapses,
                        .mastery = *mark ? (*mark)->mastery : Mastery::New};
    });
}

} // namespace starling
