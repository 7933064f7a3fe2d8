// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionstate.h"

#include "connection.h"
#include "jsonlist.h"
#include "migration.h"
#include "packs.h"
#include "statement.h"

#include <QHash>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

std::optional<qint64> timeIn(const Statement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.integer(column));
}

QuestionState stateOf(const Statement &statement)
{
    return {.id = {statement.integer(0)},
            .pack = {statement.integer(1)},
            .uid = statement.text(2),
            .number = statement.number(3),
            .position = statement.number(4),
            .retired = statement.yes(5),
            .archived = statement.yes(6),
            .edited = statement.yes(7),
            .own = statement.yes(8),
            .renumbered = statement.yes(9),
            .deletedAt = timeIn(statement, 10),
            .digest = statement.bytes(11)};
}

QString selectStates(QLatin1StringView rest)
{
    return u"SELECT id, pack_id, uid, number, position, retired, archived, edited, own, renumbered, "
           u"deleted_at, "
           "digest FROM question "_s +
           rest;
}

/// One number, of a query about one thing.
template <class... Values>
Result<qint64> ask(const Connection &connection, const QString &sql, const Values &...values)
{
    Statement statement(connection, sql);
    statement.ask(values...);
    const qint64 answer = statement.next() ? statement.integer(0) : 0;
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return answer;
}

} // namespace

Result<QuestionState> readQuestionState(const Connection &connection, QuestionId id)
{
    Statement statement(connection, selectStates("WHERE id = ?"_L1));
    statement.ask(id);
    if (statement.next())
        return stateOf(statement);
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return Error{Error::Kind::NotFound, QString::number(id.value), {}};
}

Result<QList<QuestionState>> readQuestionStates(const Connection &connection, PackId pack)
{
    Statement statement(connection,
                        selectStates("WHERE pack_id = ? AND retired = 0 ORDER BY number, position, id"_L1));
    QList<QuestionState> states;
    statement.ask(pack);
    while (statement.next())
        states.append(stateOf(statement));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return states;
}

Result<QList<QuestionState>> readQuestionStates(const Connection &connection, const QList<QuestionId> &ids)
{
    Statement statement(connection,
                        selectStates("WHERE id IN (SELECT value FROM json_each(CAST(? AS TEXT)))"_L1));
    QHash<QuestionId, QuestionState> found;
    statement.ask(jsonFromIds(ids));
    while (statement.next()) {
        const QuestionState state = stateOf(statement);
        found.insert(state.id, state);
    }
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    QList<QuestionState> states;
    for (const QuestionId id : ids) {
        if (const auto state = found.constFind(id); state != found.cend())
            states.append(*state);
    }
    return states;
}

Result<QSet<PackId>> readPacksOf(const Connection &connection, const QList<QuestionId> &ids)
{
    Statement statement(connection, u"SELECT DISTINCT pack_id FROM question WHERE id IN "
                                    "(SELECT value FROM json_each(CAST(? AS TEXT)))"_s);
    QSet<PackId> packs;
    statement.ask(jsonFromIds(ids));
    while (statement.next())
        packs.insert({statement.integer(0)});
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return packs;
}

QuestionStateWriter::QuestionStateWriter(const Connection &connection)
    : m_connection(connection)
    , m_update(connection,
               u"UPDATE question SET pack_id = ?, uid = CAST(? AS TEXT), number = ?, position = ?, "
               "retired = ?, archived = ?, edited = ?, own = ?, renumbered = ?, deleted_at = ?, digest = ? "
               "WHERE id = ?"_s)
{
}

Outcome QuestionStateWriter::write(const QuestionState &state)
{
    m_connection.questionsChanged();
    return m_update.run(state.pack, state.uid, state.number, state.position, state.retired, state.archived,
                        state.edited, state.own, state.renumbered, state.deletedAt, state.digest, state.id);
}

Outcome writeQuestionState(const Connection &connection, const QuestionState &state)
{
    return QuestionStateWriter(connection).write(state);
}

Result<PackState> readPackState(const Connection &connection, PackId id)
{
    auto head = readPackHead(connection, id);
    if (!head)
        return head.error();
    PackState state{.id = id, .head = std::move(*head)};
    Statement statement(connection, u"SELECT archived, edited, deleted_at FROM pack WHERE id = ?"_s);
    statement.ask(id);
    if (statement.next()) {
        state.archived = statement.yes(0);
        state.edited = statement.yes(1);
        state.deletedAt = timeIn(statement, 2);
    }
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return state;
}

Outcome writePackState(const Connection &connection, const PackState &state)
{
    const Pack &head = state.head;
    return execute(connection,
                   u"UPDATE pack SET title = CAST(? AS TEXT), subtitle = CAST(? AS TEXT), "
                   "role = CAST(? AS TEXT), language = CAST(? AS TEXT), version = CAST(? AS TEXT), "
                   "licence = CAST(? AS TEXT), authors = CAST(? AS TEXT), archived = ?, edited = ?, "
                   "deleted_at = ? WHERE id = ?"_s,
                   head.title, head.subtitle, head.role, head.language, head.version, head.licence,
                   jsonFromList(head.authors), state.archived, state.edited, state.deletedAt, state.id);
}

Outcome relistPack(const Connection &connection, PackId pack)
{
    connection.questionsChanged();
    return execute(connection, namedQuery("relist"_L1), pack);
}

Result<QSet<int>> readNumbers(const Connection &connection, PackId pack)
{
    Statement statement(
        connection,
        u"SELECT number FROM question WHERE pack_id = ? AND retired = 0 AND deleted_at IS NULL"_s);
    QSet<int> numbers;
    statement.ask(pack);
    while (statement.next())
        numbers.insert(statement.number(0));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return numbers;
}

Result<bool> hasUid(const Connection &connection, PackId pack, const QString &uid)
{
    const auto found = ask(connection,
                           u"SELECT EXISTS (SELECT 1 FROM question WHERE uid = CAST(@uid AS TEXT) AND "
                           "pack_id = @pack) OR EXISTS (SELECT 1 FROM moved_question WHERE "
                           "uid = CAST(@uid AS TEXT) AND pack_id = @pack)"_s,
                           uid, pack);
    if (!found)
        return found.error();
    return *found != 0;
}

Result<QSet<QString>> readUids(const Connection &connection, PackId pack)
{
    Statement statement(connection, u"SELECT uid FROM question WHERE pack_id = @pack UNION ALL "
                                    "SELECT uid FROM moved_question WHERE pack_id = @pack"_s);
    QSet<QString> uids;
    statement.ask(pack);
    while (statement.next())
        uids.insert(statement.text(0));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return uids;
}

Result<int> nextPosition(const Connection &connection, PackId pack)
{
    const auto next =
        ask(connection, u"SELECT coalesce(max(position) + 1, 0) FROM question WHERE pack_id = ?"_s, pack);
    if (!next)
        return next.error();
    return static_cast<int>(*next);
}

} // namespace starling::store
