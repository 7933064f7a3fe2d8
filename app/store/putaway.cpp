// SPDX-License-Identifier: GPL-3.0-or-later
#include "putaway.h"

#include "connection.h"
#include "migration.h"
#include "statement.h"

namespace starling::store {

using namespace Qt::StringLiterals;

Result<QList<PutAway>> readPutAway(const Connection &connection, bool deleted)
{
    Statement statement(connection, namedQuery("put_away"_L1));
    QList<PutAway> things;
    statement.ask(deleted);
    while (statement.next())
        things.append({.pack = {statement.integer(0)},
                       .question = {statement.integer(1)},
                       .title = statement.text(2),
                       .packTitle = statement.text(3),
                       .number = statement.number(4),
                       .deletedAt = statement.integer(5),
                       .questions = statement.number(6)});
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return things;
}

} // namespace starling::store
