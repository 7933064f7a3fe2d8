// SPDX-License-Identifier: GPL-3.0-or-later
#include "packtexts.h"

#include "connection.h"
#include "statement.h"

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

std::optional<QuestionId> orNull(QuestionId id)
{
    return id.isValid() ? std::optional(id) : std::nullopt;
}

} // namespace

Result<std::optional<PackText>> readPackText(const Connection &connection, QuestionId id)
{
    Statement statement(connection, u"SELECT text, newer FROM pack_text WHERE question_id = ?"_s);
    std::optional<PackText> found;
    statement.ask(id);
    if (statement.next())
        found = PackText{.text = statement.text(0), .newer = statement.yes(1)};
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return found;
}

Outcome writePackText(const Connection &connection, QuestionId id, const std::optional<PackText> &text)
{
    if (!text)
        return execute(connection, u"DELETE FROM pack_text WHERE question_id = ?"_s, id);
    return execute(connection,
                   u"INSERT OR REPLACE INTO pack_text (question_id, newer, text) "
                   "VALUES (?, ?, CAST(? AS TEXT))"_s,
                   id, text->newer, text->text);
}

Result<QList<MovedFrom>> readMovedFrom(const Connection &connection, QuestionId id)
{
    Statement statement(connection, u"SELECT pack_id, uid FROM moved_question WHERE question_id = ?"_s);
    QList<MovedFrom> places;
    statement.ask(id);
    while (statement.next())
        places.append({.pack = {statement.integer(0)}, .uid = statement.text(1)});
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return places;
}

Outcome writeMovedFrom(const Connection &connection, QuestionId id, const QList<MovedFrom> &places)
{
    if (Outcome done = execute(connection, u"DELETE FROM moved_question WHERE question_id = ?"_s, id); !done)
        return done;
    for (const MovedFrom &place : places) {
        if (Outcome done = execute(connection,
                                   u"INSERT OR REPLACE INTO moved_question (pack_id, uid, question_id) "
                                   "VALUES (?, CAST(? AS TEXT), ?)"_s,
                                   place.pack, place.uid, id);
            !done)
            return done;
    }
    return {};
}

Result<QSet<QString>> readMovedAway(const Connection &connection, PackId pack)
{
    Statement statement(connection, u"SELECT uid FROM moved_question WHERE pack_id = ?"_s);
    QSet<QString> uids;
    statement.ask(pack);
    while (statement.next())
        uids.insert(statement.text(0));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return uids;
}

Result<std::optional<EditDraft>> readEditDraft(const Connection &connection, PackId pack, QuestionId question)
{
    // Of a question the pack does not matter: it may have been moved meanwhile.
    Statement statement(connection, u"SELECT pack_id, text FROM edit_draft WHERE question_id IS @question "
                                    "AND (@question IS NOT NULL OR pack_id = @pack)"_s);
    std::optional<EditDraft> found;
    statement.ask(orNull(question), pack);
    if (statement.next())
        found = EditDraft{.pack = {statement.integer(0)}, .question = question, .text = statement.text(1)};
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return found;
}

Outcome writeEditDraft(const Connection &connection, const EditDraft &draft, const QDateTime &now)
{
    if (Outcome done = removeEditDraft(connection, draft.pack, draft.question); !done)
        return done;
    return execute(connection,
                   u"INSERT INTO edit_draft (pack_id, question_id, updated_at, text) "
                   "VALUES (?, ?, ?, CAST(? AS TEXT))"_s,
                   draft.pack, orNull(draft.question), now, draft.text);
}

Outcome removeEditDraft(const Connection &connection, PackId pack, QuestionId question)
{
    return execute(connection,
                   u"DELETE FROM edit_draft WHERE question_id IS @question "
                   "AND (@question IS NOT NULL OR pack_id = @pack)"_s,
                   orNull(question), pack);
}

} // namespace starling::store
