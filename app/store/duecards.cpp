// SPDX-License-Identifier: GPL-3.0-or-later
#include "duecards.h"

#include "cardfilter.h"
#include "connection.h"
#include "drawncards.h"
#include "duecounts.h"
#include "jsonlist.h"
#include "leastlikely.h"
#include "statement.h"
#include "words.h"

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

/// From so many due cards on, they are not all looked at.
constexpr int largeBacklog = 4000;

QString orderOf(QueueQuery::Order order)
{
    switch (order) {
    case QueueQuery::Order::OldestFirst:
        return u"due_day, last_day, stability"_s; // as the index has them
    case QueueQuery::Order::Any:
        return u"(id * 7919 + @today * 104729) % 10007, id"_s;
    case QueueQuery::Order::LeastLikelyFirst:
        break;
    }
    return u"(@today - last_day) / stability DESC"_s;
}

Outcome collect(Statement &statement, QList<QueueCard> &cards)
{
    while (statement.next())
        cards.append({.id = {statement.integer(0)},
                      .ref = {{statement.integer(1)},
                              cardKindOf(statement.text(2)).value_or(CardKind::Question),
                              {statement.integer(3)}},
                      .category = categoryIn(statement, 4),
                      .state = static_cast<CardState>(statement.number(5)),
                      .due = statement.integer(6),
                      .dueDay = statement.integer(7),
                      .lastDay = statement.integer(8),
                      .stability = statement.real(9)});
    return statement.outcome();
}

/// The cards whose ids a query of table card gives. A query that sorts ends with its LIMIT.
QString cardsOf(const QString &ids)
{
    return u"SELECT c.id, c.question_id, c.kind, coalesce(c.item_id, 0), q.category, c.state, c.due, "
           u"c.due_day, "
           "c.last_day, c.stability FROM (%1) AS picked CROSS JOIN card AS c ON c.id = picked.id "
           "JOIN question AS q ON q.id = c.question_id LEFT JOIN item AS i ON i.id = c.item_id "
           "WHERE q.list_row IS NOT NULL AND coalesce(i.retired, 0) = 0"_s.arg(ids);
}

QString kindsOf(const QueueQuery &query)
{
    if (query.questionCards && query.termCards)
        return u"kind IN ('question', 'term', 'definition')"_s;
    return query.questionCards ? u"kind = 'question'"_s
           : query.termCards   ? u"kind IN ('term', 'definition')"_s
                               : u"0"_s;
}

/// Of a large backlog, without reading all of it; empty where reading all is right.
Result<QList<CardId>> ofLargeBacklog(const Connection &connection, const QueueQuery &query, CardKinds kinds,
                                     int limit)
{
    if (query.order == QueueQuery::Order::OldestFirst || !query.questions.isEmpty())
        return QList<CardId>{};
    const auto due = countDue(connection, query, kinds, largeBacklog);
    if (!due)
        return due.error();
    if (*due < largeBacklog)
        return QList<CardId>{};
    if (query.order == QueueQuery::Order::LeastLikelyFirst)
        return leastLikelyCards(connection, query, kinds, limit);
    auto drawn = drawnCards(connection, query, kinds, limit);
    if (drawn && drawn->size() < limit)
        return QList<CardId>{};
    return drawn;
}

Outcome collectDue(const Connection &connection, const QueueQuery &query, CardKinds kinds, int limit,
                   QList<QueueCard> &cards)
{
    if (limit <= 0)
        return {};
    const auto chosen = ofLargeBacklog(connection, query, kinds, limit);
    if (!chosen)
        return chosen.error();
    if (!chosen->isEmpty()) {
        Statement statement(connection, cardsOf(u"SELECT value AS id FROM json_each(CAST(? AS TEXT))"_s));
        statement.ask(jsonFromIds(*chosen));
        return collect(statement, cards);
    }
    if (query.order == QueueQuery::Order::OldestFirst && kinds.size() > 1) {
        for (std::size_t i = 0; i < kinds.size(); ++i) { // each kind stands in its order in the index
            if (Outcome done = collectDue(connection, query, kinds.subspan(i, 1), limit, cards); !done)
                return done;
        }
        return {};
    }
    const CardFilter filter(query);
    const QString ids =
        u"SELECT id FROM card WHERE %1 AND kind %2 AND due_day <= @today AND state = 2 AND %3 "
        "ORDER BY %4 LIMIT %5"_s
            .arg(filter.sql(u"question_id"_s), inList(kinds), askable, orderOf(query.order))
            .arg(limit);
    Statement statement(connection, dated(cardsOf(ids), query));
    filter.ask(statement);
    return collect(statement, cards);
}

/// Cards in learning steps, and those last asked by a clock that stood in the future.
Outcome collectOthers(const Connection &connection, const QueueQuery &query, QList<QueueCard> &cards)
{
    const CardFilter filter(query);
    for (const QLatin1StringView which : {"state IN (1, 3) AND due_day <= @today"_L1,
                                          "last_day > @today + 1 AND due_day > @today AND state <> 0"_L1}) {
        const QString ids = u"SELECT id FROM card WHERE %1 AND %2 AND %3 AND %4"_s.arg(
            filter.sql(u"question_id"_s), which, askable, kindsOf(query));
        Statement statement(connection, dated(cardsOf(ids), query));
        filter.ask(statement);
        if (Outcome done = collect(statement, cards); !done)
            return done;
    }
    return {};
}

Outcome collectNew(const Connection &connection, const QueueQuery &query, int limit, QList<QueueCard> &cards)
{
    if (limit <= 0 || !query.questionCards)
        return {};
    const CardFilter filter(query);
    Statement statement(
        connection,
        dated(
            u"SELECT coalesce(c.id, 0), q.id, 'question', 0, q.category, 0, 0, 0, 0, 0.0 FROM pack AS p "
            "CROSS JOIN question AS q ON q.pack_id = p.id AND q.begun = 0 AND q.list_row >= 0 "
            "LEFT JOIN card AS c ON c.question_id = q.id AND c.kind = 'question' AND coalesce(c.item_id, 0) "
            "= 0 "
            "WHERE %1 AND q.retired = 0 AND (c.id IS NULL OR (c.suspended = 0 AND c.due_day <= @today "
            "AND (c.buried_day IS NULL OR c.buried_day <> @today))) "
            "AND NOT EXISTS (SELECT 1 FROM left_out AS l WHERE l.what = 'question' AND l.pack_id = p.id) "
            "AND NOT EXISTS (SELECT 1 FROM left_out AS l WHERE l.what = 'question' AND l.question_id = q.id) "
            "ORDER BY p.id, q.list_row LIMIT %2"_s.arg(filter.sql(u"q.id"_s, u"p.id"_s))
                .arg(limit),
            query));
    filter.ask(statement);
    return collect(statement, cards);
}

/// Term cards of questions that were begun, in the order these were. Their rows came with the question.
Outcome collectNewTerms(const Connection &connection, const QueueQuery &query, int limit,
                        QList<QueueCard> &cards)
{
    if (limit <= 0 || !query.termCards)
        return {};
    const CardFilter filter(query);
    Statement statement(
        connection,
        dated(u"SELECT c.id, c.question_id, c.kind, c.item_id, q.category, 0, 0, 0, 0, 0.0 FROM card AS c "
              "JOIN question AS q ON q.id = c.question_id JOIN item AS i ON i.id = c.item_id "
              "WHERE %1 AND c.state = 0 AND c.kind <> 'question' AND c.suspended = 0 AND c.left_out = 0 "
              "AND (c.buried_day IS NULL OR c.buried_day <> @today) AND c.due_day <= @today "
              "AND q.begun = 1 AND q.list_row IS NOT NULL AND i.retired = 0 "
              "ORDER BY c.id LIMIT %2"_s.arg(filter.sql(u"c.question_id"_s, u"q.pack_id"_s))
                  .arg(limit),
              query));
    filter.ask(statement);
    return collect(statement, cards);
}

/// Term cards of chosen questions whether these were begun or not: the definition first, the other way round
/// later.
Outcome collectChosenTerms(const Connection &connection, const QueueQuery &query, int limit,
                           QList<QueueCard> &cards)
{
    if (!query.termCards)
        return {};
    const CardFilter filter(query);
    Statement statement(
        connection,
        dated(
            u"SELECT coalesce(c.id, 0), q.id, 'term', i.id, q.category, 0, 0, 0, 0, 0.0 FROM question AS q "
            "JOIN item AS i ON i.question_id = q.id AND i.section = 'terminology' AND i.retired = 0 "
            "AND i.definition <> '' LEFT JOIN card AS c ON c.question_id = q.id AND c.kind = 'term' "
            "AND coalesce(c.item_id, 0) = i.id "
            "WHERE %1 AND q.list_row IS NOT NULL AND (c.id IS NULL OR (c.state = 0 AND c.suspended = 0)) "
            "AND NOT EXISTS (SELECT 1 FROM left_out AS l WHERE l.what = 'terms' "
            "AND (l.question_id = q.id OR l.pack_id = q.pack_id)) "
            "ORDER BY q.pack_id, q.list_row, i.position LIMIT %2"_s.arg(filter.sql(u"q.id"_s, u"q.pack_id"_s))
                .arg(limit),
            query));
    filter.ask(statement);
    return collect(statement, cards);
}

} // namespace

Result<QList<QueueCard>> readQueueCards(const Connection &connection, const QueueQuery &query)
{
    QList<QueueCard> cards;
    const int due = query.questionCards ? query.dueLimit : 0;
    const int dueTerms = query.termCards ? query.dueTermsLimit : 0;
    for (const auto &done :
         {collectOthers(connection, query, cards), collectDue(connection, query, questionKind, due, cards),
          collectDue(connection, query, termKinds, dueTerms, cards),
          collectNew(connection, query, query.newLimit, cards),
          collectNewTerms(connection, query, query.newTermsLimit, cards)}) {
        if (!done)
            return done.error();
    }
    return cards;
}

Result<QList<QueueCard>> readAllQueueCards(const Connection &connection, const QueueQuery &query)
{
    constexpr int most = 10'000;
    QList<QueueCard> cards;
    const CardFilter filter(query);
    Statement statement(connection,
                        dated(cardsOf(u"SELECT id FROM card WHERE %1 AND %2 AND %3 AND state <> 0"_s.arg(
                                  filter.sql(u"question_id"_s), askable, kindsOf(query))),
                              query));
    filter.ask(statement);
    for (const auto &done :
         {collect(statement, cards), collectNew(connection, query, most, cards),
          query.questions.isEmpty() ? collectNewTerms(connection, query, most, cards)
                                    : collectChosenTerms(connection, query, most, cards)}) {
        if (!done)
            return done.error();
    }
    return cards;
}

} // namespace starling::store
