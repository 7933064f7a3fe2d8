// SPDX-License-Identifier: GPL-3.0-or-later
#include "writings.h"

#include "connection.h"
#include "core/plaintext.h"
#include "core/study.h"
#include "questionlist.h"
#include "statement.h"
#include "transaction.h"

#include <algorithm>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

bool hasMoreThanSpace(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return !c.isSpace(); });
}

/// `sql` selects text and revision of a question; a text never written is empty with revision 0.
Result<Writing> present(const Connection &connection, QuestionId id, const QString &sql)
{
    Statement statement(connection, sql);
    statement.ask(id);
    Writing writing;
    const bool found = statement.next();
    if (found)
        writing = {.text = statement.text(0), .revision = statement.integer(1)};
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    if (!found)
        return Error{Error::Kind::NotFound, QString::number(id.value), {}};
    return writing;
}

/// The row of the history that the text goes into; invalid for a new one.
Result<qint64> burstOf(const Connection &connection, QuestionId id, const QString &text, const QDateTime &now)
{
    Statement statement(connection, u"SELECT id, started_at, text FROM revision WHERE question_id = ? "
                                    "ORDER BY id DESC LIMIT 1"_s);
    statement.ask(id);
    qint64 burst = 0;
    if (statement.next()) {
        const qint64 age = now.toMSecsSinceEpoch() - statement.integer(1);
        const bool goesOn = age >= 0 && age < qint64{burstSeconds} * 1000; // a clock set back ends it
        if (goesOn && text.size() >= statement.text(2).size() / 2)
            burst = statement.integer(0);
    }
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return burst;
}

Outcome writeRevision(const Connection &connection, QuestionId id, const Writing &draft, const QDateTime &now)
{
    const auto burst = burstOf(connection, id, draft.text, now);
    if (!burst)
        return burst.error();
    if (*burst > 0)
        return execute(
            connection,
            u"UPDATE revision SET revision = ?, updated_at = ?, text = CAST(? AS TEXT) WHERE id = ?"_s,
            draft.revision, now, draft.text, *burst);
    return execute(connection,
                   u"INSERT INTO revision (question_id, revision, started_at, updated_at, text) "
                   "VALUES (@question, @revision, @now, @now, CAST(@text AS TEXT))"_s,
                   id, draft.revision, now, draft.text);
}

} // namespace

Result<qint64> writeDraft(const Connection &connection, QuestionId id, const QString &text,
                          const QDateTime &now)
{
    const auto stored = present(connection, id,
                                u"SELECT coalesce(d.text, ''), coalesce(d.revision, 0) FROM question AS q "
                                "LEFT JOIN draft AS d ON d.question_id = q.id WHERE q.id = ?"_s);
    if (!stored)
        return stored.error();
    const Writing draft{.text = normalised(text), .revision = stored->revision + 1};
    if (draft.text == stored->text)
        return stored->revision;
    return inTransaction(connection, [&]() -> Result<qint64> {
        if (const Outcome done =
                execute(connection,
                        u"INSERT OR REPLACE INTO draft (question_id, revision, has_text, updated_at, text) "
                        "VALUES (?, ?, ?, ?, CAST(? AS TEXT))"_s,
                        id, draft.revision, hasMoreThanSpace(draft.text), now, draft.text);
            !done)
            return done.error();
        if (const Outcome done = writeRevision(connection, id, draft, now); !done)
            return done.error();
        if (const Outcome done = listQuestion(connection, id); !done)
            return done.error();
        return draft.revision;
    });
}

Result<qint64> writeNote(const Connection &connection, QuestionId id, const QString &text,
                         const QDateTime &now)
{
    const auto stored = present(connection, id,
                                u"SELECT coalesce(n.text, ''), coalesce(n.revision, 0) FROM question AS q "
                                "LEFT JOIN note AS n ON n.question_id = q.id WHERE q.id = ?"_s);
    if (!stored)
        return stored.error();
    const Writing note{.text = normalised(text), .revision = stored->revision + 1};
    if (note.text == stored->text)
        return stored->revision;
    return inTransaction(connection, [&]() -> Result<qint64> {
        if (const Outcome done =
                execute(connection,
                        u"INSERT OR REPLACE INTO note (question_id, revision, updated_at, text) "
                        "VALUES (?, ?, ?, CAST(? AS TEXT))"_s,
                        id, note.revision, now, note.text);
            !done)
            return done.error();
        if (const Outcome done = listQuestion(connection, id); !done)
            return done.error();
        return note.revision;
    });
}

} // namespace starling::store
