// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordings.h"

#include "connection.h"
#include "statement.h"
#include "transaction.h"

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

Outcome insertMarks(const Connection &connection, RecordingId id, const QList<RecordingMark> &marks)
{
    for (const RecordingMark &mark : marks) {
        if (Outcome done = execute(connection,
                                   u"INSERT INTO recording_mark (recording_id, at_ms, text) "
                                   "VALUES (?, ?, CAST(? AS TEXT))"_s,
                                   id, mark.atMs, mark.text);
            !done)
            return done;
    }
    return {};
}

} // namespace

Outcome readRecordings(const Connection &connection, MockQuestion &question)
{
    Statement statement(connection,
                        u"SELECT r.id, r.step, r.file, r.milliseconds, k.at_ms, k.text FROM recording AS r "
                        "LEFT JOIN recording_mark AS k ON k.recording_id = r.id "
                        "WHERE r.mock_question_id = ? ORDER BY r.id, k.at_ms, k.id"_s);
    statement.ask(question.id);
    while (statement.next()) {
        const RecordingId id{statement.integer(0)};
        if (question.recordings.isEmpty() || question.recordings.last().id != id)
            question.recordings.append({.id = id,
                                        .step = spelledLike(allMockSteps, statement.text(1)),
                                        .file = statement.text(2),
                                        .milliseconds = statement.number(3),
                                        .marks = {}});
        if (!statement.isNull(4))
            question.recordings.last().marks.append({statement.number(4), statement.text(5)});
    }
    return statement.outcome();
}

Result<RecordingId> writeRecording(const Connection &connection, MockQuestionId id,
                                   const Recording &recording, const QDateTime &now)
{
    return inTransaction(connection, [&]() -> Result<RecordingId> {
        Statement statement(connection, u"INSERT INTO recording (mock_question_id, step, file, milliseconds, "
                                        "created_at) SELECT id, CAST(? AS TEXT), CAST(? AS TEXT), ?, ? "
                                        "FROM mock_question WHERE id = ?"_s);
        if (const Outcome done =
                statement.run(wordOf(recording.step), recording.file, recording.milliseconds, now, id);
            !done)
            return done.error();
        if (statement.changedRows() == 0)
            return Error{Error::Kind::NotFound, QString::number(id.value), {}};
        const RecordingId written{statement.insertedId()};
        if (const Outcome done = insertMarks(connection, written, recording.marks); !done)
            return done.error();
        return written;
    });
}

Outcome writeRecordingMarks(const Connection &connection, RecordingId id, const QList<RecordingMark> &marks)
{
    return inTransaction(connection, [&]() -> Outcome {
        if (Outcome done = execute(connection, u"DELETE FROM recording_mark WHERE recording_id = ?"_s, id);
            !done)
            return done;
        return insertMarks(connection, id, marks);
    });
}

Result<QStringList> readRecordingFiles(const Connection &connection)
{
    Statement statement(connection, u"SELECT file FROM recording ORDER BY id"_s);
    QStringList files;
    statement.ask();
    while (statement.next())
        files << statement.text(0);
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return files;
}

Result<QStringList> deleteRecordings(const Connection &connection, std::optional<RecordingId> id)
{
    return inTransaction(connection, [&]() -> Result<QStringList> {
        QStringList files;
        {
            Statement statement(connection,
                                u"SELECT file FROM recording WHERE @id IS NULL OR id = @id ORDER BY id"_s);
            statement.ask(id);
            while (statement.next())
                files << statement.text(0);
            if (const Outcome done = statement.outcome(); !done)
                return done.error();
        }
        if (const Outcome done = execute(
                connection, u"DELETE FROM recording_mark WHERE @id IS NULL OR recording_id = @id"_s, id);
            !done)
            return done.error();
        if (const Outcome done =
                execute(connection, u"DELETE FROM recording WHERE @id IS NULL OR id = @id"_s, id);
            !done)
            return done.error();
        return files;
    });
}

} // namespace starling::store
