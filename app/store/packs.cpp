// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs.h"

#include "connection.h"
#include "jsonlist.h"
#include "statement.h"

namespace starling::store {

using namespace Qt::StringLiterals;

Result<QList<PackRow>> readPacks(const Connection &connection)
{
    Statement statement(connection, u"SELECT id, uid, title, subtitle, role, language, version FROM pack "
                                    "WHERE archived = 0 AND deleted_at IS NULL ORDER BY id"_s);
    QList<PackRow> packs;
    statement.ask();
    while (statement.next())
        packs.append({.id = {statement.integer(0)},
                      .uid = statement.text(1),
                      .title = statement.text(2),
                      .subtitle = statement.text(3),
                      .role = statement.text(4),
                      .language = statement.text(5),
                      .version = statement.text(6)});
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return packs;
}

Result<Pack> readPackHead(const Connection &connection, PackId id)
{
    Statement statement(connection, u"SELECT uid, title, subtitle, role, language, version, licence, authors "
                                    "FROM pack WHERE id = ?"_s);
    statement.ask(id);
    if (!statement.next()) {
        if (const Outcome done = statement.outcome(); !done)
            return done.error();
        return Error{Error::Kind::NotFound, QString::number(id.value), {}};
    }
    return Pack{.uid = statement.text(0),
                .title = statement.text(1),
                .subtitle = statement.text(2),
                .role = statement.text(3),
                .language = statement.text(4),
                .version = statement.text(5),
                .licence = statement.text(6),
                .authors = listFromJson(statement.text(7)),
                .questions = {}};
}

Result<std::optional<PackId>> findPack(const Connection &connection, const QString &uid)
{
    Statement statement(connection, u"SELECT id FROM pack WHERE uid = CAST(? AS TEXT)"_s);
    std::optional<PackId> found;
    statement.ask(uid);
    if (statement.next())
        found = PackId{statement.integer(0)};
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return found;
}

Result<PackId> addPackHead(const Connection &connection, const Pack &pack, const QDateTime &now)
{
    Statement statement(connection,
                        u"INSERT INTO pack (uid, title, subtitle, role, language, version, licence, authors, "
                        "imported_at) VALUES (CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
                        "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
                        "CAST(? AS TEXT), ?)"_s);
    if (const Outcome done = statement.run(pack.uid, pack.title, pack.subtitle, pack.role, pack.language,
                                           pack.version, pack.licence, jsonFromList(pack.authors), now);
        !done)
        return done.error();
    return PackId{statement.insertedId()};
}

Outcome changePackHead(const Connection &connection, PackId id, const Pack &pack, const QDateTime &now)
{
    return execute(connection,
                   u"UPDATE pack SET title = CAST(? AS TEXT), subtitle = CAST(? AS TEXT), "
                   "role = CAST(? AS TEXT), language = CAST(? AS TEXT), version = CAST(? AS TEXT), "
                   "licence = CAST(? AS TEXT), authors = CAST(? AS TEXT), imported_at = ? WHERE id = ?"_s,
                   pack.title, pack.subtitle, pack.role, pack.language, pack.version, pack.licence,
                   jsonFromList(pack.authors), now, id);
}

} // namespace starling::store
