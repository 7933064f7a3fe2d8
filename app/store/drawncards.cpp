// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawncards.h"

#include "cardfilter.h"
#include "connection.h"
#include "duecards.h"
#include "statement.h"

#include <QRandomGenerator>
#include <QSet>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

/// So many draws for each card wanted, then reading all costs less.
constexpr int drawsForEach = 100;

Result<quint64> highestId(const Connection &connection)
{
    Statement statement(connection, u"SELECT coalesce(max(id), 0) FROM card"_s);
    statement.ask();
    const quint64 highest = statement.next() ? static_cast<quint64>(statement.integer(0)) : 0;
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return highest;
}

} // namespace

Result<QList<CardId>> drawnCards(const Connection &connection, const QueueQuery &query, CardKinds kinds,
                                 int limit)
{
    QList<CardId> drawn;
    const auto highest = highestId(connection);
    if (!highest)
        return highest.error();
    if (limit <= 0 || *highest == 0)
        return drawn;
    Statement statement(
        connection,
        dated(
            u"SELECT 1 FROM card WHERE id = ? AND kind %1 AND due_day <= @today AND state = 2 AND %2%3"_s.arg(
                inList(kinds), askable, andOfPack(query)),
            query));
    QRandomGenerator random(static_cast<quint32>(query.now.day));
    QSet<qint64> seen;
    for (qint64 left = qint64{limit} * drawsForEach; left > 0 && drawn.size() < limit; --left) {
        const auto id = static_cast<qint64>(1 + random.generate64() % *highest);
        if (seen.contains(id))
            continue;
        seen.insert(id);
        statement.ask(id);
        if (statement.next())
            drawn.append(CardId{id});
        if (const Outcome done = statement.outcome(); !done)
            return done.error();
    }
    return drawn;
}

} // namespace starling::store
