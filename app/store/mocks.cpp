// SPDX-License-Identifier: GPL-3.0-or-later
#include "mocks.h"

#include "connection.h"
#include "migration.h"
#include "recordings.h"
#include "statement.h"
#include "words.h"

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

QDateTime timeIn(const Statement &statement, int column)
{
    return statement.isNull(column) ? QDateTime()
                                    : QDateTime::fromMSecsSinceEpoch(statement.integer(column), Qt::UTC);
}

Outcome readQuestions(const Connection &connection, Mock &mock)
{
    Statement statement(
        connection, u"SELECT m.id, m.question_id, q.category, m.reason, m.thinking_seconds, "
                    "m.answer_seconds, q.title, m.state, m.thought_seconds FROM mock_question AS m "
                    "JOIN question AS q ON q.id = m.question_id WHERE m.mock_id = ? ORDER BY m.position"_s);
    statement.ask(mock.id);
    while (statement.next()) {
        MockQuestion question;
        question.id = {statement.integer(0)};
        question.planned = {.id = {statement.integer(1)},
                            .category = categoryIn(statement, 2),
                            .reason = spelledLike(allMockReasons, statement.text(3)),
                            .times = {statement.number(4), statement.number(5)}};
        question.title = statement.text(6);
        question.state = spelledLike(allMockStates, statement.text(7));
        question.thoughtSeconds = statement.number(8);
        mock.questions.append(question);
    }
    return statement.outcome();
}

Outcome readAnswers(const Connection &connection, MockQuestion &question)
{
    Statement statement(connection,
                        u"SELECT step, seconds, text FROM mock_answer WHERE mock_question_id = ?"_s);
    statement.ask(question.id);
    while (statement.next())
        question.answers.insert(spelledLike(allMockSteps, statement.text(0)),
                                {.text = statement.text(2), .seconds = statement.number(1)});
    return statement.outcome();
}

Outcome readVerdicts(const Connection &connection, MockQuestion &question)
{
    Statement statement(connection,
                        u"SELECT v.judge, v.rating, v.text, m.item_id FROM mock_verdict AS v "
                        "LEFT JOIN mock_mark AS m ON m.verdict_id = v.id WHERE v.mock_question_id = ?"_s);
    statement.ask(question.id);
    while (statement.next()) {
        MockVerdict &verdict = question.verdicts[spelledLike(allMockJudges, statement.text(0))];
        verdict.rating = statement.number(1);
        verdict.comment = statement.text(2);
        if (!statement.isNull(3))
            verdict.marked.insert({statement.integer(3)});
    }
    return statement.outcome();
}

} // namespace

Result<QList<MockRow>> readMocks(const Connection &connection)
{
    Statement statement(connection, namedQuery("mocks"_L1));
    QList<MockRow> rows;
    statement.ask();
    while (statement.next())
        rows.append({.id = {statement.integer(0)},
                     .seed = static_cast<quint64>(statement.integer(1)),
                     .startedAt = timeIn(statement, 2),
                     .finishedAt = timeIn(statement, 3),
                     .questions = statement.number(4),
                     .judged = statement.number(5),
                     .meanRating = statement.real(6),
                     .metShare = statement.real(7),
                     .spokenSeconds = statement.number(8),
                     .targetSeconds = statement.number(9),
                     .ratingsFed = statement.yes(10)});
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return rows;
}

Result<Mock> readMock(const Connection &connection, MockId id)
{
    Mock mock;
    {
        Statement statement(connection, u"SELECT id, seed, judge_at_end, follow_ups, read_aloud, started_at, "
                                        "finished_at, position, fed_at IS NOT NULL, partner FROM mock "
                                        "WHERE id = ?"_s);
        statement.ask(id);
        if (statement.next())
            mock = {.id = {statement.integer(0)},
                    .seed = static_cast<quint64>(statement.integer(1)),
                    .options = {statement.yes(2), statement.yes(3), statement.yes(4)},
                    .startedAt = timeIn(statement, 5),
                    .finishedAt = timeIn(statement, 6),
                    .position = statement.number(7),
                    .ratingsFed = statement.yes(8),
                    .partner = statement.text(9),
                    .questions = {}};
        if (const Outcome done = statement.outcome(); !done)
            return done.error();
    }
    if (!mock.id.isValid())
        return Error{Error::Kind::NotFound, QString::number(id.value), {}};
    if (const Outcome done = readQuestions(connection, mock); !done)
        return done.error();
    for (MockQuestion &question : mock.questions) {
        for (const auto read : {readAnswers, readVerdicts, readRecordings}) {
            if (const Outcome done = read(connection, question); !done)
                return done.error();
        }
    }
    return mock;
}

Result<MockId> readUnfinishedMock(const Connection &connection)
{
    Statement statement(connection, u"SELECT max(id) FROM mock WHERE finished_at IS NULL"_s);
    statement.ask();
    const MockId id = statement.next() ? MockId{statement.integer(0)} : MockId();
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return id;
}

Result<QHash<QuestionId, MockPast>> readMockPast(const Connection &connection)
{
    Statement statement(connection, u"SELECT q.question_id, coalesce(v.rating, 0) FROM mock_question AS q "
                                    "LEFT JOIN mock_verdict AS v ON v.mock_question_id = q.id "
                                    "AND v.judge = 'self' WHERE q.state <> 'planned' ORDER BY q.id"_s);
    QHash<QuestionId, MockPast> past;
    statement.ask();
    while (statement.next()) {
        MockPast &known = past[{statement.integer(0)}];
        if (statement.number(1) > 0)
            known.lastRating = statement.number(1);
    }
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return past;
}

} // namespace starling::store
