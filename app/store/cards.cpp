// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards.h"

#include "connection.h"
#include "questionlist.h"
#include "statement.h"

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

constexpr auto columns = "c.id, c.question_id, c.kind, coalesce(c.item_id, 0), c.suspended, c.left_out, "
                         "c.buried_day, c.state, c.step, "
                         "c.due, c.due_day, c.last_review, c.last_day, c.stability, c.difficulty, "
                         "c.scheduled_days, c.elapsed_days, "
                         "c.reps, c.lapses, c.last_rating, c.confident_miss"_L1;

StoredCard cardOf(const Statement &row)
{
    StoredCard card{
        .id = {row.integer(0)},
        .ref = {{row.integer(1)}, cardKindOf(row.text(2)).value_or(CardKind::Question), {row.integer(3)}},
        .memory = {},
        .suspended = row.yes(4),
        .leftOut = row.yes(5),
        .buriedDay = row.isNull(6) ? std::nullopt : std::optional(row.integer(6))};
    card.memory = {.state = static_cast<CardState>(row.number(7)),
                   .step = row.number(8),
                   .due = row.integer(9),
                   .dueDay = row.integer(10),
                   .lastReview = row.integer(11),
                   .lastDay = row.integer(12),
                   .stability = row.real(13),
                   .difficulty = row.real(14),
                   .scheduledDays = row.integer(15),
                   .elapsedDays = row.integer(16),
                   .reps = row.number(17),
                   .lapses = row.number(18),
                   .lastRating = static_cast<Rating>(row.number(19)),
                   .confidentMiss = row.yes(20)};
    return card;
}

Error notFound(const CardRef &ref)
{
    const bool term = ref.kind != CardKind::Question;
    return {Error::Kind::NotFound, QString::number(term ? ref.item.value : ref.question.value), {}};
}

/// That the question, or the term of it, is there.
Result<bool> exists(const Connection &connection, const CardRef &ref)
{
    if ((ref.kind == CardKind::Question) == ref.item.isValid())
        return false;
    Statement statement(connection, ref.kind == CardKind::Question
                                        ? u"SELECT 1 FROM question WHERE id = ? AND ? = 0"_s
                                        : u"SELECT 1 FROM item WHERE question_id = ? AND id = ? "
                                          "AND section = 'terminology'"_s);
    statement.ask(ref.question, ref.item);
    const bool there = statement.next();
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return there;
}

} // namespace

Result<std::optional<StoredCard>> findCard(const Connection &connection, const CardRef &ref)
{
    Statement statement(connection, u"SELECT "_s + columns +
                                        " FROM card AS c WHERE question_id = ? AND kind = CAST(? AS TEXT) "
                                        "AND coalesce(item_id, 0) = ?"_L1);
    statement.ask(ref.question, wordOf(ref.kind), ref.item);
    std::optional<StoredCard> card;
    if (statement.next())
        card = cardOf(statement);
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    if (card)
        return card;
    const auto there = exists(connection, ref);
    if (!there)
        return there.error();
    if (!*there)
        return notFound(ref);
    return card;
}

Result<StoredCard> readCard(const Connection &connection, CardId id)
{
    Statement statement(connection, u"SELECT "_s + columns + " FROM card AS c WHERE id = ?"_L1);
    statement.ask(id);
    if (statement.next())
        return cardOf(statement);
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return Error{Error::Kind::NotFound, QString::number(id.value), {}};
}

Result<QList<StoredCard>> readCards(const Connection &connection)
{
    Statement statement(connection, u"SELECT "_s + columns + " FROM card AS c ORDER BY c.id"_L1);
    QList<StoredCard> cards;
    statement.ask();
    while (statement.next())
        cards.append(cardOf(statement));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return cards;
}

Result<StoredCard> ensureCard(const Connection &connection, const CardRef &ref)
{
    auto found = findCard(connection, ref);
    if (!found)
        return found.error();
    if (*found)
        return **found;
    const QLatin1StringView what = ref.kind == CardKind::Question ? "question"_L1 : "terms"_L1;
    Statement insert(
        connection,
        u"INSERT INTO card (question_id, kind, item_id, left_out) "
        "VALUES (@question, CAST(@kind AS TEXT), nullif(@item, 0), EXISTS (SELECT 1 FROM left_out "
        "WHERE what = CAST(@what AS TEXT) AND (question_id = @question OR pack_id = "
        "(SELECT pack_id FROM question WHERE id = @question))))"_s);
    if (const Outcome done = insert.run(ref.question, wordOf(ref.kind), ref.item, what); !done)
        return done.error();
    const CardId id{insert.insertedId()};
    if (const Outcome done = listQuestion(connection, ref.question); !done)
        return done.error();
    return readCard(connection, id);
}

Outcome writeMemory(const Connection &connection, CardId id, const MemoryState &memory)
{
    Outcome written =
        execute(connection,
                u"UPDATE card SET state = ?, step = ?, due = ?, due_day = ?, last_review = ?, last_day = ?, "
                "stability = ?, difficulty = ?, scheduled_days = ?, elapsed_days = ?, reps = ?, lapses = ?, "
                "last_rating = ?, confident_miss = ? WHERE id = ?"_s,
                static_cast<int>(memory.state), memory.step, memory.due, memory.dueDay, memory.lastReview,
                memory.lastDay, memory.stability, memory.difficulty, memory.scheduledDays, memory.elapsedDays,
                memory.reps, memory.lapses, static_cast<int>(memory.lastRating), memory.confidentMiss, id);
    if (!written)
        return written;
    return execute(connection,
                   u"UPDATE question SET begun = @begun WHERE begun <> @begun AND id = "
                   "(SELECT question_id FROM card WHERE id = @card AND kind = 'question')"_s,
                   memory.state != CardState::New, id);
}

Outcome ensureTermCards(const Connection &connection, QuestionId question)
{
    return execute(
        connection,
        u"INSERT OR IGNORE INTO card (question_id, kind, item_id, left_out) "
        "SELECT i.question_id, 'term', i.id, EXISTS (SELECT 1 FROM left_out AS l WHERE l.what = 'terms' "
        "AND (l.question_id = q.id OR l.pack_id = q.pack_id)) FROM item AS i "
        "JOIN question AS q ON q.id = i.question_id WHERE i.question_id = ? "
        "AND i.section = 'terminology' AND i.retired = 0 AND i.definition <> '' ORDER BY i.position"_s,
        question);
}

Outcome writeSuspended(const Connection &connection, CardId id, bool suspended)
{
    return execute(connection, u"UPDATE card SET suspended = ? WHERE id = ?"_s, suspended, id);
}

Outcome writeBuried(const Connection &connection, CardId id, std::optional<qint64> day)
{
    return execute(connection, u"UPDATE card SET buried_day = ? WHERE id = ?"_s, day, id);
}

Outcome writeMasteryFromMemory(const Connection &connection, QuestionId id, Mastery mastery,
                               const QDateTime &now)
{
    if (mastery == Mastery::New)
        return execute(connection, u"DELETE FROM mastery WHERE question_id = ? AND by_hand = 0"_s, id);
    return execute(
        connection,
        u"INSERT INTO mastery (question_id, value, updated_at, by_hand) VALUES (?, CAST(? AS TEXT), ?, 0) "
        "ON CONFLICT (question_id) DO UPDATE SET value = excluded.value, "
        "updated_at = excluded.updated_at WHERE by_hand = 0 AND value <> excluded.value"_s,
        id, wordOf(mastery), now);
}

Result<std::optional<StoredMastery>> readMastery(const Connection &connection, QuestionId id)
{
    Statement statement(connection, u"SELECT value, by_hand FROM mastery WHERE question_id = ?"_s);
    statement.ask(id);
    std::optional<StoredMastery> stored;
    if (statement.next())
        stored = {masteryOf(statement.text(0)).value_or(Mastery::New), statement.yes(1)};
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return stored;
}

Outcome removeMastery(const Connection &connection, QuestionId id)
{
    return execute(connection, u"DELETE FROM mastery WHERE question_id = ?"_s, id);
}

} // namespace starling::store
