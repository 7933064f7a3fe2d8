// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants.h"

#include "connection.h"
#include "core/plaintext.h"
#include "history.h"
#include "questionlist.h"
#include "searchindex.h"
#include "statement.h"
#include "transaction.h"

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

Error refused(const QString &name)
{
    return {Error::Kind::Refused, name, {}};
}

/// An update of one variant that has to be there.
template <class... Values>
Outcome change(const Connection &connection, VariantId id, const QString &sql, const Values &...values)
{
    return inTransaction(connection, [&]() -> Outcome {
        Statement statement(connection, sql);
        if (Outcome done = statement.run(values..., id); !done)
            return done;
        if (statement.changedRows() == 0)
            return Error{Error::Kind::NotFound, QString::number(id.value), {}};
        return {};
    });
}

} // namespace

Result<AnswerParts> readAnswerParts(const Connection &connection, QuestionId id)
{
    AnswerParts parts;
    Statement draft(connection, u"SELECT text, revision FROM draft WHERE question_id = ?"_s);
    draft.ask(id);
    if (draft.next())
        parts.draft = {.text = draft.text(0), .revision = draft.integer(1)};
    if (const Outcome done = draft.outcome(); !done)
        return done.error();
    Statement variants(connection, u"SELECT id, name, text, revision, deleted_at IS NOT NULL FROM variant "
                                   "WHERE question_id = ? ORDER BY deleted_at DESC, position, id"_s);
    variants.ask(id);
    while (variants.next()) {
        const Variant variant{.id = {variants.integer(0)},
                              .name = variants.text(1),
                              .writing = {.text = variants.text(2), .revision = variants.integer(3)}};
        (variants.yes(4) ? parts.deleted : parts.variants).append(variant);
    }
    if (const Outcome done = variants.outcome(); !done)
        return done.error();
    Statement targets(connection, u"SELECT part, seconds FROM speaking_target WHERE question_id = ?"_s);
    targets.ask(id);
    while (targets.next())
        parts.targets.insert(targets.integer(0), targets.number(1));
    if (const Outcome done = targets.outcome(); !done)
        return done.error();
    return parts;
}

Result<VariantId> addVariant(const Connection &connection, QuestionId id, const QString &name,
                             const QString &text, const QDateTime &now)
{
    const QString plainName = normalised(name).simplified();
    if (plainName.isEmpty())
        return refused(name);
    return inTransaction(connection, [&]() -> Result<VariantId> {
        Statement exists(connection, u"SELECT 1 FROM question WHERE id = ?"_s);
        exists.ask(id);
        const bool found = exists.next();
        if (const Outcome done = exists.outcome(); !done)
            return done.error();
        if (!found)
            return Error{Error::Kind::NotFound, QString::number(id.value), {}};
        const AnswerText answer{
            .text = normalised(text), .undo = {}, .cause = TextCause::Writing, .newBurst = true};
        Statement insert(
            connection, u"INSERT INTO variant (question_id, name, position, revision, updated_at, text) "
                        "VALUES (@question, CAST(? AS TEXT), "
                        "(SELECT coalesce(max(position) + 1, 0) FROM variant WHERE question_id = @question), "
                        "1, ?, CAST(? AS TEXT))"_s);
        if (const Outcome done = insert.run(id, plainName, now, answer.text); !done)
            return done.error();
        const VariantId variant{insert.insertedId()};
        if (const Outcome done = keepText(connection, {id, variant}, answer, 1, now); !done)
            return done.error();
        if (const Outcome done = listQuestion(connection, id); !done)
            return done.error();
        if (const Outcome done = indexOwnTexts(connection, id); !done)
            return done.error();
        return variant;
    });
}

Outcome renameVariant(const Connection &connection, VariantId id, const QString &name)
{
    const QString plainName = normalised(name).simplified();
    if (plainName.isEmpty())
        return refused(name);
    return change(connection, id, u"UPDATE variant SET name = CAST(? AS TEXT) WHERE id = ?"_s, plainName);
}

Outcome setVariantDeleted(const Connection &connection, VariantId id, bool deleted, const QDateTime &now)
{
    return inTransaction(connection, [&]() -> Outcome {
        Statement statement(connection,
                            u"UPDATE variant SET deleted_at = ? WHERE id = ? RETURNING question_id"_s);
        if (Outcome done = statement.run(deleted ? std::optional(now) : std::nullopt, id); !done)
            return done;
        const bool found = statement.next();
        const QuestionId question{found ? statement.integer(0) : 0};
        if (!found)
            return Error{Error::Kind::NotFound, QString::number(id.value), {}};
        while (statement.next()) {
        } // a statement left open would keep the transaction open
        return indexOwnTexts(connection, question);
    });
}

Outcome setTarget(const Connection &connection, const AnswerKey &key, int seconds)
{
    return inTransaction(connection, [&]() -> Outcome {
        if (seconds <= 0)
            return execute(connection, u"DELETE FROM speaking_target WHERE question_id = ? AND part = ?"_s,
                           key.question, key.variant);
        return execute(
            connection,
            u"INSERT OR REPLACE INTO speaking_target (question_id, part, seconds) VALUES (?, ?, ?)"_s,
            key.question, key.variant, seconds);
    });
}

Result<QStringList> readOwnWords(const Connection &connection)
{
    Statement statement(connection, u"SELECT word FROM own_word ORDER BY word"_s);
    statement.ask();
    QStringList words;
    while (statement.next())
        words.append(statement.text(0));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return words;
}

Outcome setOwnWord(const Connection &connection, const QString &word, bool own, const QDateTime &now)
{
    const QString plain = normalised(word).trimmed();
    if (plain.isEmpty())
        return refused(word);
    return inTransaction(connection, [&]() -> Outcome {
        if (!own)
            return execute(connection, u"DELETE FROM own_word WHERE word = CAST(? AS TEXT)"_s, plain);
        return execute(connection,
                       u"INSERT OR IGNORE INTO own_word (word, added_at) VALUES (CAST(? AS TEXT), ?)"_s,
                       plain, now);
    });
}

} // namespace starling::store
