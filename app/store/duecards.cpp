// SPDX-License-Identifier: GPL-3.0-or-later
#include "duecards.h"

#include "connection.h"
#include "statement.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

/// Of table card alone, so that an index answers it: may be asked, and is in the filter.
constexpr auto asked =
    "suspended = 0 AND left_out = 0 AND (buried_day IS NULL OR buried_day <> @today) "
    "AND (@pack = 0 OR question_id IN (SELECT id FROM question WHERE pack_id = @pack)) "
    "AND (@all = 1 OR question_id IN (SELECT value FROM json_each(CAST(@questions AS TEXT))))"_L1;

/// Listed questions in the filter; of questions q.
constexpr auto listed =
    "q.list_row IS NOT NULL AND q.retired = 0 AND (@pack = 0 OR q.pack_id = @pack) "
    "AND (@all = 1 OR q.id IN (SELECT value FROM json_each(CAST(@questions AS TEXT))))"_L1;

constexpr auto notLeftOut =
    "NOT EXISTS (SELECT 1 FROM left_out AS l WHERE l.what = '%1' AND (l.question_id = q.id OR l.pack_id = q.pack_id))"_L1;

struct Filter
{
    explicit Filter(const QueueQuery &query)
        : today(query.now.day)
        , pack(query.pack ? query.pack->value : 0)
        , all(query.questions.isEmpty() ? 1 : 0)
    {
        QJsonArray ids;
        for (const QuestionId id : query.questions)
            ids.append(id.value);
        questions = QJsonDocument(ids).toJson(QJsonDocument::Compact);
    }
    qint64 today;
    qint64 pack;
    int all;
    QByteArray questions;
};

QString orderOf(QueueQuery::Order order)
{
    switch (order) {
    case QueueQuery::Order::OldestFirst:
        return u"due_day, id"_s;
    case QueueQuery::Order::Any:
        return u"(id * 7919 + @today * 104729) % 10007, id"_s;
    case QueueQuery::Order::LeastLikelyFirst:
        break;
    }
    return u"(@today - last_day) / stability DESC, id"_s;
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
           "c.last_day, c.stability FROM (%1) AS picked JOIN card AS c ON c.id = picked.id "
           "JOIN question AS q ON q.id = c.question_id LEFT JOIN item AS i ON i.id = c.item_id "
           "WHERE q.list_row IS NOT NULL AND coalesce(i.retired, 0) = 0"_s.arg(ids);
}

QString kindsOf(const QueueQuery &query)
{
    if (query.questionCards && query.termCards)
        return u"1"_s;
    return query.questionCards ? u"kind = 'question'"_s : query.termCards ? u"kind <> 'question'"_s : u"0"_s;
}

Outcome collectDue(const Connection &connection, const QueueQuery &query, const QString &kind, int limit,
                   QList<QueueCard> &cards)
{
    if (limit <= 0)
        return {};
    const Filter filter(query);
    Statement statement(
        connection, cardsOf(u"SELECT id FROM card WHERE %1 AND due_day <= @today AND state = 2 AND kind %2 "
                            "ORDER BY %3 LIMIT @limit"_s.arg(asked, kind, orderOf(query.order))));
    statement.ask(filter.today, filter.pack, filter.all, filter.questions, limit);
    return collect(statement, cards);
}

/// Cards in learning steps, and those last asked by a clock that stood in the future.
Outcome collectOthers(const Connection &connection, const QueueQuery &query, QList<QueueCard> &cards)
{
    const Filter filter(query);
    const QString kinds = kindsOf(query);
    Statement learning(connection, cardsOf(u"SELECT id FROM card WHERE %1 AND due_day <= @today "
                                           "AND state IN (1, 3) AND %2"_s.arg(asked, kinds)));
    learning.ask(filter.today, filter.pack, filter.all, filter.questions);
    if (Outcome done = collect(learning, cards); !done)
        return done;
    Statement future(connection,
                     cardsOf(u"SELECT id FROM card WHERE %1 AND due_day > @today "
                             "AND last_day > @today + 1 AND state <> 0 AND %2"_s.arg(asked, kinds)));
    future.ask(filter.today, filter.pack, filter.all, filter.questions);
    return collect(future, cards);
}

Outcome collectNew(const Connection &connection, const QueueQuery &query, int limit, QList<QueueCard> &cards)
{
    if (limit <= 0 || !query.questionCards)
        return {};
    const Filter filter(query);
    Statement statement(
        connection,
        u"SELECT coalesce(c.id, 0), q.id, 'question', 0, q.category, 0, 0, 0, 0, 0.0 FROM question AS q "
        "LEFT JOIN card AS c ON c.question_id = q.id AND c.kind = 'question' AND coalesce(c.item_id, 0) = 0 "
        "WHERE %1 AND (c.id IS NULL OR (c.state = 0 AND c.suspended = 0 AND c.due_day <= @today "
        "AND (c.buried_day IS NULL OR c.buried_day <> @today))) AND %2 "
        "ORDER BY q.pack_id, q.list_row LIMIT @limit"_s.arg(listed, QString(notLeftOut).arg("question"_L1)));
    statement.ask(filter.pack, filter.all, filter.questions, filter.today, limit);
    return collect(statement, cards);
}

/// A term is first asked for its definition; the other way round once that is known. `everyQuestion`: also of
/// questions that were never asked themselves.
Outcome collectNewTerms(const Connection &connection, const QueueQuery &query, int limit, bool everyQuestion,
                        QList<QueueCard> &cards)
{
    if (limit <= 0 || !query.termCards)
        return {};
    const Filter filter(query);
    const QString known = everyQuestion ? u"1"_s
                                        : u"EXISTS (SELECT 1 FROM card AS own WHERE own.question_id = q.id "
                                          "AND own.kind = 'question' AND own.state <> 0)"_s;
    const QString before =
        u"(d.kind = 'term' OR EXISTS (SELECT 1 FROM card AS t WHERE t.question_id = q.id AND t.kind = 'term' "
        "AND coalesce(t.item_id, 0) = i.id AND t.state = 2))"_s;
    Statement statement(
        connection,
        u"SELECT coalesce(c.id, 0), q.id, d.kind, i.id, q.category, 0, 0, 0, 0, 0.0 FROM question AS q "
        "JOIN item AS i ON i.question_id = q.id AND i.section = 'terminology' AND i.retired = 0 AND "
        "i.definition <> '' "
        "JOIN (SELECT 'term' AS kind UNION ALL SELECT 'definition') AS d "
        "LEFT JOIN card AS c ON c.question_id = q.id AND c.kind = d.kind AND coalesce(c.item_id, 0) = i.id "
        "WHERE %1 AND (c.id IS NULL OR (c.state = 0 AND c.suspended = 0 AND c.due_day <= @today "
        "AND (c.buried_day IS NULL OR c.buried_day <> @today))) AND %2 AND %3 AND %4 "
        "ORDER BY q.pack_id, q.list_row, i.position, d.kind DESC LIMIT @limit"_s.arg(
            listed, QString(notLeftOut).arg("terms"_L1), known, before));
    statement.ask(filter.pack, filter.all, filter.questions, filter.today, limit);
    return collect(statement, cards);
}

} // namespace

Result<QList<QueueCard>> readQueueCards(const Connection &connection, const QueueQuery &query)
{
    QList<QueueCard> cards;
    const int due = query.questionCards ? query.dueLimit : 0;
    const int dueTerms = query.termCards ? query.dueTermsLimit : 0;
    for (const auto &done : {collectOthers(connection, query, cards),
                             collectDue(connection, query, u"= 'question'"_s, due, cards),
                             collectDue(connection, query, u"<> 'question'"_s, dueTerms, cards),
                             collectNew(connection, query, query.newLimit, cards),
                             collectNewTerms(connection, query, query.newTermsLimit, false, cards)}) {
        if (!done)
            return done.error();
    }
    return cards;
}

Result<QList<QueueCard>> readAllQueueCards(const Connection &connection, const QueueQuery &query)
{
    constexpr int most = 10'000;
    QList<QueueCard> cards;
    const Filter filter(query);
    Statement statement(connection, cardsOf(u"SELECT id FROM card WHERE %1 AND state <> 0 AND %2"_s.arg(
                                        asked, kindsOf(query))));
    statement.ask(filter.today, filter.pack, filter.all, filter.questions);
    for (const auto &done : {collect(statement, cards), collectNew(connection, query, most, cards),
                             collectNewTerms(connection, query, most, !query.questions.isEmpty(), cards)}) {
        if (!done)
            return done.error();
    }
    return cards;
}

Result<DueCounts> readDueCounts(const Connection &connection, const QueueQuery &query)
{
    const Filter filter(query);
    Statement statement(connection,
                        u"SELECT kind = 'question', count(*) FROM card WHERE %1 AND due_day <= @today "
                        "AND state = 2 AND %2 GROUP BY 1"_s.arg(asked, kindsOf(query)));
    DueCounts counts;
    statement.ask(filter.today, filter.pack, filter.all, filter.questions);
    while (statement.next())
        (statement.yes(0) ? counts.questions : counts.terms) = statement.number(1);
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return counts;
}

Result<QList<int>> readForecast(const Connection &connection, qint64 today, int days)
{
    Statement statement(connection,
                        u"SELECT max(due_day, @today) - @today, count(*) FROM card "
                        "WHERE state <> 0 AND suspended = 0 AND left_out = 0 AND due_day < @today + @days "
                        "GROUP BY 1"_s);
    QList<int> counts(std::max(0, days), 0);
    statement.ask(today, days);
    while (statement.next()) {
        if (const int day = statement.number(0); day >= 0 && day < counts.size())
            counts[day] = statement.number(1);
    }
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return counts;
}

} // namespace starling::store
