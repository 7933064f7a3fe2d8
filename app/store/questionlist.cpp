// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionlist.h"

#include "connection.h"
#include "jsonlist.h"
#include "migration.h"
#include "statement.h"
#include "words.h"

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

Result<QList<QuestionRow>> rowsOf(Statement &statement)
{
    QList<QuestionRow> rows;
    while (statement.next())
        rows.append({.id = {statement.integer(0)},
                     .pack = {statement.integer(1)},
                     .uid = statement.text(2),
                     .number = statement.number(3),
                     .title = statement.text(4),
                     .category = categoryIn(statement, 5),
                     .difficulty = difficultyIn(statement, 6),
                     .mastery = masteryIn(statement, 7),
                     .hasDraft = statement.yes(8),
                     .edited = statement.yes(9),
                     .hasNewer = statement.yes(10)});
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return rows;
}

Result<QList<NamedQuestion>> namesOf(Statement &statement)
{
    QList<NamedQuestion> names;
    while (statement.next())
        names.append({{statement.integer(0)}, statement.text(1), statement.text(2)});
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return names;
}

} // namespace

Result<Counts> readCounts(const Connection &connection, const Scope &scope)
{
    Statement statement(connection, namedQuery("counts"_L1));
    Counts counts;
    statement.ask(scope.pack);
    if (statement.next())
        counts = {.questions = statement.number(0),
                  .learning = statement.number(1),
                  .mastered = statement.number(2),
                  .drafts = statement.number(3)};
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return counts;
}

Result<QList<QuestionRow>> readRows(const Connection &connection, const Scope &scope, int offset, int limit)
{
    Statement statement(connection, namedQuery("rows"_L1));
    statement.ask(scope.pack, offset, limit);
    return rowsOf(statement);
}

Result<QList<QuestionRow>> readRows(const Connection &connection, const QList<QuestionId> &ids)
{
    Statement statement(connection, namedQuery("rows_by_id"_L1));
    statement.ask(jsonFromIds(ids));
    return rowsOf(statement);
}

Result<QList<QuestionId>> readRowIds(const Connection &connection, const Scope &scope, int offset, int limit)
{
    Statement statement(connection, namedQuery("row_ids"_L1));
    QList<QuestionId> ids;
    statement.ask(scope.pack, offset, limit);
    while (statement.next())
        ids.append(QuestionId{statement.integer(0)});
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return ids;
}

Result<int> readRowOf(const Connection &connection, const Scope &scope, QuestionId id)
{
    Statement statement(connection, namedQuery("row_of"_L1));
    statement.ask(scope.pack, id);
    const int row = statement.next() ? statement.number(0) : -1;
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return row;
}

Result<QList<int>> readRowsOf(const Connection &connection, const Scope &scope, const QList<QuestionId> &ids)
{
    Statement statement(connection, namedQuery("rows_of"_L1));
    QList<int> rows;
    statement.ask(scope.pack, jsonFromIds(ids));
    while (statement.next())
        rows.append(statement.number(0));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return rows;
}

Result<QList<NamedQuestion>> findByUid(const Connection &connection, const QString &uid)
{
    Statement statement(connection, u"SELECT q.id, p.uid, q.uid FROM question AS q "
                                    "JOIN pack AS p ON p.id = q.pack_id "
                                    "WHERE q.uid = CAST(? AS TEXT) AND q.list_row IS NOT NULL "
                                    "ORDER BY p.id"_s);
    statement.ask(uid);
    return namesOf(statement);
}

Result<QList<NamedQuestion>> findByNumber(const Connection &connection, const QString &packUid, int number)
{
    Statement statement(connection,
                        u"SELECT q.id, p.uid, q.uid FROM pack AS p "
                        "JOIN question AS q ON q.pack_id = p.id "
                        "WHERE p.uid = CAST(? AS TEXT) AND q.list_row IS NOT NULL AND q.number = ? "
                        "ORDER BY q.retired, q.list_row"_s);
    statement.ask(packUid, number);
    return namesOf(statement);
}

Outcome listQuestion(const Connection &connection, QuestionId id)
{
    connection.questionsChanged();
    return execute(connection,
                   u"UPDATE question SET list_row = (SELECT coalesce(max(list_row) + 1, 0) "
                   "FROM question AS other WHERE other.pack_id = question.pack_id) "
                   "WHERE id = ? AND list_row IS NULL AND archived = 0 AND deleted_at IS NULL AND pack_id IN "
                   "(SELECT id FROM pack WHERE archived = 0 AND deleted_at IS NULL)"_s,
                   id);
}

} // namespace starling::store
