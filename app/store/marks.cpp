// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks.h"

#include "connection.h"
#include "questionlist.h"
#include "statement.h"
#include "transaction.h"
#include "words.h"

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

/// The first row of a query for one thing, which is over when this returns.
struct Present
{
    qint64 first = 0;
    QString second;
};

Result<Present> present(const Connection &connection, const QString &sql, qint64 id)
{
    Statement statement(connection, sql);
    statement.ask(id);
    if (statement.next())
        return Present{statement.integer(0), statement.text(1)};
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return Error{Error::Kind::NotFound, QString::number(id), {}};
}

} // namespace

Outcome writeMastery(const Connection &connection, QuestionId id, Mastery mastery, const QDateTime &now)
{
    return inTransaction(connection, [&] { return markMastery(connection, id, mastery, now); });
}

Outcome markMastery(const Connection &connection, QuestionId id, Mastery mastery, const QDateTime &now)
{
    const auto stored = present(connection,
                                u"SELECT EXISTS (SELECT 1 FROM card AS c WHERE c.question_id = q.id "
                                "AND c.kind = 'question' AND c.state <> 0), iif(coalesce(m.by_hand, 1), "
                                "coalesce(m.value, 'new'), '') FROM question AS q "
                                "LEFT JOIN mastery AS m ON m.question_id = q.id WHERE q.id = ?"_s,
                                id.value);
    if (!stored)
        return stored.error();
    if (stored->second == wordOf(mastery)) // by hand; one that follows from memory is no answer
        return {};
    // Where reviews would say otherwise, "new" has to be said too.
    if (mastery == Mastery::New && stored->first == 0)
        return writeMasteryRow(connection, id, {});
    const MasteryRow mark{.value = mastery, .updatedAt = now.toMSecsSinceEpoch()};
    if (Outcome done = writeMasteryRow(connection, id, mark); !done)
        return done;
    return listQuestion(connection, id);
}

Result<std::optional<MasteryRow>> readMasteryRow(const Connection &connection, QuestionId id)
{
    Statement statement(connection,
                        u"SELECT value, updated_at, by_hand FROM mastery WHERE question_id = ?"_s);
    std::optional<MasteryRow> found;
    statement.ask(id);
    if (statement.next())
        found = MasteryRow{
            .value = masteryIn(statement, 0), .updatedAt = statement.integer(1), .byHand = statement.yes(2)};
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return found;
}

Outcome writeMasteryRow(const Connection &connection, QuestionId id, const std::optional<MasteryRow> &mastery)
{
    if (!mastery)
        return execute(connection, u"DELETE FROM mastery WHERE question_id = ?"_s, id);
    return execute(connection,
                   u"INSERT OR REPLACE INTO mastery (question_id, value, updated_at, by_hand) "
                   "VALUES (?, CAST(? AS TEXT), ?, ?)"_s,
                   id, wordOf(mastery->value), mastery->updatedAt, mastery->byHand);
}

Outcome writeTick(const Connection &connection, ItemId id, bool ticked, const QDateTime &now)
{
    const auto stored = present(connection,
                                u"SELECT i.question_id, iif(t.item_id IS NULL, '', 'ticked') FROM item AS i "
                                "LEFT JOIN tick AS t ON t.item_id = i.id WHERE i.id = ?"_s,
                                id.value);
    if (!stored)
        return stored.error();
    if (stored->second.isEmpty() != ticked)
        return {};
    return inTransaction(connection, [&]() -> Outcome {
        if (!ticked)
            return execute(connection, u"DELETE FROM tick WHERE item_id = ?"_s, id);
        if (Outcome done =
                execute(connection, u"INSERT INTO tick (item_id, ticked_at) VALUES (?, ?)"_s, id, now);
            !done)
            return done;
        return listQuestion(connection, QuestionId{stored->first});
    });
}

} // namespace starling::store
