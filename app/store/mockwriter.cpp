// SPDX-License-Identifier: GPL-3.0-or-later
#include "mockwriter.h"

#include "connection.h"
#include "questionlist.h"
#include "statement.h"
#include "transaction.h"

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

/// Runs an update that must meet a row.
template <class... Values>
Outcome updateOne(const Connection &connection, qint64 id, const QString &sql, const Values &...values)
{
    Statement statement(connection, sql);
    if (Outcome done = statement.run(values...); !done)
        return done;
    if (statement.changedRows() == 0)
        return Error{Error::Kind::NotFound, QString::number(id), {}};
    return {};
}

Outcome writeQuestion(const Connection &connection, qint64 mock, int position, const PlannedQuestion &planned)
{
    if (Outcome done = execute(connection,
                               u"INSERT INTO mock_question (mock_id, position, question_id, reason, "
                               "thinking_seconds, answer_seconds, state, thought_seconds) "
                               "VALUES (?, ?, ?, CAST(? AS TEXT), ?, ?, 'planned', 0)"_s,
                               mock, position, planned.id, wordOf(planned.reason),
                               planned.times.thinkingSeconds, planned.times.answerSeconds);
        !done)
        return done;
    return listQuestion(connection, planned.id);
}

Result<bool> isStored(const Connection &connection, MockQuestionId id, MockStep step,
                      const MockAnswer &answer)
{
    Statement statement(connection, u"SELECT seconds, text FROM mock_answer "
                                    "WHERE mock_question_id = ? AND step = CAST(? AS TEXT)"_s);
    statement.ask(id, wordOf(step));
    const bool same =
        statement.next() && statement.number(0) == answer.seconds && statement.text(1) == answer.text;
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return same;
}

} // namespace

Result<MockId> writeMock(const Connection &connection, const MockPlan &plan, const MockOptions &options,
                         const QDateTime &now)
{
    return inTransaction(connection, [&]() -> Result<MockId> {
        Statement statement(connection,
                            u"INSERT INTO mock (seed, judge_at_end, follow_ups, read_aloud, started_at, "
                            "position, partner) VALUES (?, ?, ?, ?, ?, 0, '')"_s);
        if (const Outcome done = statement.run(static_cast<qint64>(plan.seed), options.judgeAtEnd,
                                               options.followUps, options.readAloud, now);
            !done)
            return done.error();
        const MockId id{statement.insertedId()};
        for (int position = 0; position < plan.questions.size(); ++position) {
            if (const Outcome done =
                    writeQuestion(connection, id.value, position, plan.questions.at(position));
                !done)
                return done.error();
        }
        return id;
    });
}

Outcome writeMockAnswer(const Connection &connection, MockQuestionId id, MockStep step,
                        const MockAnswer &answer, const QDateTime &now)
{
    const auto stored = isStored(connection, id, step, answer);
    if (!stored)
        return stored.error();
    if (*stored)
        return {};
    return inTransaction(connection, [&]() -> Outcome {
        if (Outcome done = updateOne(connection, id.value,
                                     u"UPDATE mock_question SET state = iif(state = 'planned', 'answering', "
                                     "state) WHERE id = ?"_s,
                                     id);
            !done)
            return done;
        return execute(connection,
                       u"INSERT INTO mock_answer (mock_question_id, step, seconds, updated_at, text) "
                       "VALUES (?, CAST(? AS TEXT), ?, ?, CAST(? AS TEXT)) "
                       "ON CONFLICT (mock_question_id, step) DO UPDATE SET seconds = excluded.seconds, "
                       "updated_at = excluded.updated_at, text = excluded.text"_s,
                       id, wordOf(step), answer.seconds, now, answer.text);
    });
}

Outcome writeMockProgress(const Connection &connection, MockQuestionId id, MockState state,
                          int thoughtSeconds, int position)
{
    return inTransaction(connection, [&]() -> Outcome {
        if (Outcome done = updateOne(connection, id.value,
                                     u"UPDATE mock_question SET state = CAST(? AS TEXT), thought_seconds = ? "
                                     "WHERE id = ?"_s,
                                     wordOf(state), thoughtSeconds, id);
            !done)
            return done;
        return execute(connection,
                       u"UPDATE mock SET position = ? "
                       "WHERE id = (SELECT mock_id FROM mock_question WHERE id = ?)"_s,
                       position, id);
    });
}

Outcome writeMockPartner(const Connection &connection, MockId id, const QString &name)
{
    return inTransaction(connection, [&] {
        return updateOne(connection, id.value, u"UPDATE mock SET partner = CAST(? AS TEXT) WHERE id = ?"_s,
                         name, id);
    });
}

Outcome finishMock(const Connection &connection, MockId id, const QDateTime &now)
{
    return inTransaction(connection, [&] {
        return updateOne(connection, id.value,
                         u"UPDATE mock SET finished_at = coalesce(finished_at, ?) WHERE id = ?"_s, now, id);
    });
}

Outcome deleteMock(const Connection &connection, MockId id)
{
    constexpr auto ofQuestions = "(SELECT id FROM mock_question WHERE mock_id = ?)"_L1;
    return inTransaction(connection, [&]() -> Outcome {
        const QStringList statements{
            u"DELETE FROM recording_mark WHERE recording_id IN (SELECT id FROM recording "
            "WHERE mock_question_id IN %1)"_s.arg(ofQuestions),
            u"DELETE FROM recording WHERE mock_question_id IN %1"_s.arg(ofQuestions),
            u"DELETE FROM mock_mark WHERE verdict_id IN (SELECT id FROM mock_verdict "
            "WHERE mock_question_id IN %1)"_s.arg(ofQuestions),
            u"DELETE FROM mock_verdict WHERE mock_question_id IN %1"_s.arg(ofQuestions),
            u"DELETE FROM mock_answer WHERE mock_question_id IN %1"_s.arg(ofQuestions),
            u"DELETE FROM mock_question WHERE mock_id = ?"_s};
        for (const QString &sql : statements) {
            if (Outcome done = execute(connection, sql, id); !done)
                return done;
        }
        return updateOne(connection, id.value, u"DELETE FROM mock WHERE id = ?"_s, id);
    });
}

} // namespace starling::store
