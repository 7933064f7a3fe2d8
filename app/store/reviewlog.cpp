// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewlog.h"

#include "connection.h"
#include "statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

constexpr auto columns =
    "r.id, r.card_id, r.kind, r.rating, r.proposed, r.at, r.utc_offset, r.day, r.clock_back, r.seconds, "
    "r.hints, "
    "r.confidence, r.ticks, r.state_before, r.stability_before, r.difficulty_before, r.state, r.step, r.due, "
    "r.due_day, r.scheduled_days, r.stability, r.difficulty, r.confident_miss, r.parameters_id, "
    "coalesce(r.undoes, 0)"_L1;

QString jsonOf(const QList<ReviewTick> &ticks)
{
    QJsonArray array;
    for (const ReviewTick &tick : ticks)
        array.append(QJsonArray{tick.item.value, tick.ticked ? 1 : 0});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ReviewTick> ticksOf(const QString &json)
{
    QList<ReviewTick> ticks;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &each : array)
        ticks.append({{each[0].toInteger()}, each[1].toInt() != 0});
    return ticks;
}

template <class Value>
std::optional<int> numberOf(const std::optional<Value> &value)
{
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

template <class Value>
std::optional<Value> valueIn(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<Value>(row.number(column)));
}

ReviewEntry entryOf(const Statement &row)
{
    ReviewEntry entry;
    entry.id = {row.integer(0)};
    entry.card = {row.integer(1)};
    entry.kind = reviewKindOf(row.text(2)).value_or(ReviewKind::Cram);
    entry.rating = valueIn<Rating>(row, 3);
    entry.proposed = valueIn<Rating>(row, 4);
    entry.at = {.time = row.integer(5), .offset = row.number(6), .day = row.integer(7)};
    entry.clockBack = row.yes(8);
    entry.seconds = row.real(9);
    entry.hints = row.number(10);
    entry.confidence = valueIn<Confidence>(row, 11);
    entry.ticks = ticksOf(row.text(12));
    entry.before.state = static_cast<CardState>(row.number(13));
    entry.before.stability = row.real(14);
    entry.before.difficulty = row.real(15);
    entry.after.state = static_cast<CardState>(row.number(16));
    entry.after.step = row.number(17);
    entry.after.due = row.integer(18);
    entry.after.dueDay = row.integer(19);
    entry.after.scheduledDays = row.integer(20);
    entry.after.stability = row.real(21);
    entry.after.difficulty = row.real(22);
    entry.after.confidentMiss = row.yes(23);
    entry.parameters = row.integer(24);
    entry.undoes = {row.integer(25)};
    return entry;
}

Result<QList<ReviewEntry>> entriesOf(Statement &statement)
{
    QList<ReviewEntry> entries;
    while (statement.next())
        entries.append(entryOf(statement));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return entries;
}

} // namespace

Result<ReviewId> appendReview(const Connection &connection, const ReviewEntry &entry)
{
    Statement insert(
        connection,
        u"INSERT INTO review (card_id, kind, rating, proposed, at, utc_offset, day, clock_back, seconds, "
        "hints, confidence, ticks, state_before, stability_before, difficulty_before, state, step, due, "
        "due_day, scheduled_days, stability, difficulty, confident_miss, parameters_id, undoes) VALUES "
        "(?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, nullif(?, 0))"_s);
    const MemoryState &after = entry.after;
    if (const Outcome done = insert.run(
            entry.card, wordOf(entry.kind), numberOf(entry.rating), numberOf(entry.proposed), entry.at.time,
            entry.at.offset, entry.at.day, entry.clockBack, entry.seconds, entry.hints,
            numberOf(entry.confidence), jsonOf(entry.ticks), static_cast<int>(entry.before.state),
            entry.before.stability, entry.before.difficulty, static_cast<int>(after.state), after.step,
            after.due, after.dueDay, after.scheduledDays, after.stability, after.difficulty,
            after.confidentMiss, entry.parameters, entry.undoes);
        !done)
        return done.error();
    return ReviewId{insert.insertedId()};
}

Result<QList<ReviewEntry>> readLog(const Connection &connection, const LogFilter &filter)
{
    QString where;
    qint64 id = 0;
    if (filter.card) {
        where = u" WHERE r.card_id = ?"_s;
        id = filter.card->value;
    } else if (filter.question) {
        where = u" WHERE r.card_id IN (SELECT id FROM card WHERE question_id = ?)"_s;
        id = filter.question->value;
    } else {
        where = u" WHERE ? = 0"_s;
    }
    // The last ones are found from the end; a negative limit is none.
    Statement statement(connection,
                        u"SELECT %1 FROM review AS r%2 ORDER BY r.id DESC LIMIT ?"_s.arg(columns, where));
    statement.ask(id, filter.limit);
    auto entries = entriesOf(statement);
    if (entries)
        std::reverse(entries->begin(), entries->end());
    return entries;
}

Result<QList<ReviewEntry>> readLastRatings(const Connection &connection, int count)
{
    Statement statement(connection, u"SELECT %1 FROM review AS r WHERE r.kind <> 'undo' AND NOT EXISTS "
                                    "(SELECT 1 FROM review AS u WHERE u.undoes = r.id) "
                                    "ORDER BY r.id DESC LIMIT ?"_s.arg(columns));
    statement.ask(count);
    return entriesOf(statement);
}

Result<DayTotals> readDayTotals(const Connection &connection, qint64 day)
{
    Statement statement(
        connection, u"SELECT count(*), "
                    "coalesce(sum(r.kind = 'review' AND r.state_before = 0 AND c.kind = 'question'), 0), "
                    "coalesce(sum(r.kind = 'review' AND r.state_before = 0 AND c.kind <> 'question'), 0), "
                    "coalesce(sum(r.kind = 'review' AND r.state_before = 2 AND c.kind = 'question'), 0), "
                    "coalesce(sum(r.kind = 'review' AND r.state_before = 2 AND c.kind <> 'question'), 0), "
                    "coalesce(sum(r.seconds), 0.0) "
                    "FROM review AS r JOIN card AS c ON c.id = r.card_id "
                    "WHERE r.day = ? AND r.kind IN ('review', 'cram') "
                    "AND NOT EXISTS (SELECT 1 FROM review AS u WHERE u.undoes = r.id)"_s);
    DayTotals totals;
    statement.ask(day);
    if (statement.next())
        totals = {.ratings = statement.number(0),
                  .fresh = statement.number(1),
                  .freshTerms = statement.number(2),
                  .due = statement.number(3),
                  .dueTerms = statement.number(4),
                  .seconds = statement.real(5)};
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return totals;
}

Result<QList<double>> readSeconds(const Connection &connection, CardId card, int count)
{
    Statement statement(connection, u"SELECT seconds FROM review WHERE card_id = ? AND seconds > 0 "
                                    "AND kind IN ('review', 'cram') ORDER BY id DESC LIMIT ?"_s);
    QList<double> seconds;
    statement.ask(card, count);
    while (statement.next())
        seconds.append(statement.real(0));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return seconds;
}

} // namespace starling::store
