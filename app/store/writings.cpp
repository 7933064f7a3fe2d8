// SPDX-License-Identifier: GPL-3.0-or-later
#include "writings.h"

#include "connection.h"
#include "core/plaintext.h"
#include "core/study.h"
#include "questionlist.h"
#include "searchindex.h"
#include "statement.h"
#include "transaction.h"
#include "undologs.h"

#include <algorithm>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

bool hasMoreThanSpace(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return !c.isSpace(); });
}

/// `sql` selects text and revision of a question; a text never written is empty with revision 0.
template <class... Values>
Result<Writing> present(const Connection &connection, const QString &sql, QuestionId id,
                        const Values &...more)
{
    Statement statement(connection, sql);
    statement.ask(id, more...);
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

Result<Writing> presentAnswer(const Connection &connection, const AnswerKey &key)
{
    if (key.variant.isValid())
        return present(connection, u"SELECT text, revision FROM variant WHERE question_id = ? AND id = ?"_s,
                       key.question, key.variant);
    return present(connection,
                   u"SELECT coalesce(d.text, ''), coalesce(d.revision, 0) FROM question AS q "
                   "LEFT JOIN draft AS d ON d.question_id = q.id WHERE q.id = ?"_s,
                   key.question);
}

Outcome replaceText(const Connection &connection, const AnswerKey &key, const Writing &writing,
                    const QDateTime &now)
{
    if (key.variant.isValid())
        return execute(
            connection,
            u"UPDATE variant SET revision = ?, updated_at = ?, text = CAST(? AS TEXT) WHERE id = ?"_s,
            writing.revision, now, writing.text, key.variant);
    return execute(connection,
                   u"INSERT OR REPLACE INTO draft (question_id, revision, has_text, updated_at, text) "
                   "VALUES (?, ?, ?, ?, CAST(? AS TEXT))"_s,
                   key.question, writing.revision, hasMoreThanSpace(writing.text), now, writing.text);
}

} // namespace

Result<qint64> writeAnswer(const Connection &connection, const AnswerKey &key, const AnswerText &answer,
                           const QDateTime &now)
{
    const auto stored = presentAnswer(connection, key);
    if (!stored)
        return stored.error();
    AnswerText plain = answer;
    plain.text = normalised(answer.text);
    if (plain.text == stored->text) {
        // Nobody came here by steps: those of before still lead here. Or nothing was ever written.
        if (plain.undo.isEmpty() || stored->revision == 0)
            return stored->revision;
        return inTransaction(connection, [&]() -> Result<qint64> {
            if (const Outcome done =
                    writeUndo(connection, key.question, key.variant.value, stored->revision, plain.undo);
                !done)
                return done.error();
            return stored->revision;
        });
    }
    const Writing writing{.text = plain.text, .revision = stored->revision + 1};
    return inTransaction(connection, [&]() -> Result<qint64> {
        if (const Outcome done = replaceText(connection, key, writing, now); !done)
            return done.error();
        if (const Outcome done = keepText(connection, key, plain, writing.revision, now); !done)
            return done.error();
        if (const Outcome done =
                writeUndo(connection, key.question, key.variant.value, writing.revision, plain.undo);
            !done)
            return done.error();
        if (const Outcome done = listQuestion(connection, key.question); !done)
            return done.error();
        if (const Outcome done = indexOwnTexts(connection, key.question); !done)
            return done.error();
        return writing.revision;
    });
}

Result<qint64> writeDraft(const Connection &connection, QuestionId id, const QString &text,
                          const QDateTime &now)
{
    return writeAnswer(connection, {id, {}}, {.text = text, .undo = {}}, now);
}

Result<qint64> writeNote(const Connection &connection, QuestionId id, const QString &text,
                         const QDateTime &now, const QByteArray &undo)
{
    const auto stored = present(connection,
                                u"SELECT coalesce(n.text, ''), coalesce(n.revision, 0) FROM question AS q "
                                "LEFT JOIN note AS n ON n.question_id = q.id WHERE q.id = ?"_s,
                                id);
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
        if (const Outcome done = writeUndo(connection, id, notePart, note.revision, undo); !done)
            return done.error();
        if (const Outcome done = indexOwnTexts(connection, id); !done)
            return done.error();
        if (const Outcome done = listQuestion(connection, id); !done)
            return done.error();
        return note.revision;
    });
}

} // namespace starling::store
