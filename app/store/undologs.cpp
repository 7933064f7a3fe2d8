// SPDX-License-Identifier: GPL-3.0-or-later
#include "undologs.h"

#include "connection.h"
#include "statement.h"

namespace starling::store {

using namespace Qt::StringLiterals;

Outcome writeUndo(const Connection &connection, QuestionId id, qint64 part, qint64 revision,
                  const QByteArray &steps)
{
    if (steps.isEmpty())
        return execute(connection, u"DELETE FROM undo_log WHERE question_id = ? AND part = ?"_s, id, part);
    return execute(connection,
                   u"INSERT INTO undo_log (question_id, part, revision, steps) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (question_id, part) DO UPDATE SET revision = excluded.revision, "
                   "steps = excluded.steps"_s,
                   id, part, revision, steps);
}

Result<QByteArray> readUndo(const Connection &connection, QuestionId id, qint64 part, qint64 revision)
{
    Statement statement(connection,
                        u"SELECT steps FROM undo_log WHERE question_id = ? AND part = ? AND revision = ?"_s);
    statement.ask(id, part, revision);
    QByteArray steps = statement.next() ? statement.bytes(0) : QByteArray();
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return steps;
}

} // namespace starling::store
