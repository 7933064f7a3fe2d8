// SPDX-License-Identifier: GPL-3.0-or-later
#include "mockjudgements.h"

#include "connection.h"
#include "statement.h"
#include "transaction.h"

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

Outcome writeMark(const Connection &connection, qint64 verdict, MockQuestionId question, ItemId item)
{
    Statement statement(connection,
                        u"INSERT INTO mock_mark (verdict_id, item_id) SELECT ?, i.id FROM item AS i "
                        "JOIN mock_question AS q ON q.question_id = i.question_id "
                        "WHERE q.id = ? AND i.id = ?"_s);
    if (Outcome done = statement.run(verdict, question, item); !done)
        return done;
    if (statement.changedRows() == 0)
        return Error{Error::Kind::Refused, QString::number(item.value), {}};
    return {};
}

Result<qint64> verdictId(const Connection &connection, MockQuestionId id, MockJudge judge)
{
    Statement statement(connection, u"SELECT id FROM mock_verdict "
                                    "WHERE mock_question_id = ? AND judge = CAST(? AS TEXT)"_s);
    statement.ask(id, wordOf(judge));
    const qint64 found = statement.next() ? statement.integer(0) : 0;
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return found;
}

} // namespace

Outcome writeMockVerdict(const Connection &connection, MockQuestionId id, MockJudge judge,
                         const MockVerdict &verdict, const QDateTime &now)
{
    return inTransaction(connection, [&]() -> Outcome {
        Statement write(connection,
                        u"INSERT INTO mock_verdict (mock_question_id, judge, rating, updated_at, text) "
                        "SELECT id, CAST(? AS TEXT), ?, ?, CAST(? AS TEXT) FROM mock_question WHERE id = ? "
                        "ON CONFLICT (mock_question_id, judge) DO UPDATE SET rating = excluded.rating, "
                        "updated_at = excluded.updated_at, text = excluded.text"_s);
        if (Outcome done = write.run(wordOf(judge), verdict.rating, now, verdict.comment, id); !done)
            return done;
        const auto row = verdictId(connection, id, judge);
        if (!row)
            return row.error();
        if (*row == 0)
            return Error{Error::Kind::NotFound, QString::number(id.value), {}};
        if (Outcome done = execute(connection, u"DELETE FROM mock_mark WHERE verdict_id = ?"_s, *row); !done)
            return done;
        for (const ItemId item : verdict.marked) {
            if (Outcome done = writeMark(connection, *row, id, item); !done)
                return done;
        }
        return {};
    });
}

Result<bool> markMockFed(const Connection &connection, MockId id, const QDateTime &now)
{
    return inTransaction(connection, [&]() -> Result<bool> {
        Statement statement(connection, u"UPDATE mock SET fed_at = ? WHERE id = ? AND fed_at IS NULL"_s);
        if (const Outcome done = statement.run(now, id); !done)
            return done.error();
        return statement.changedRows() == 1;
    });
}

} // namespace starling::store
