// SPDX-License-Identifier: GPL-3.0-or-later
#include "shippedversions.h"

#include "connection.h"
#include "statement.h"

namespace starling::store {

using namespace Qt::StringLiterals;

Result<QHash<QString, ShippedVersion>> readShippedVersions(const Connection &connection)
{
    Statement statement(connection, u"SELECT uid, version, digest FROM shipped_pack"_s);
    QHash<QString, ShippedVersion> versions;
    statement.ask();
    while (statement.next())
        versions.insert(statement.text(0), {statement.text(1), statement.text(2)});
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return versions;
}

Outcome writeShippedVersion(const Connection &connection, const QString &uid, const ShippedVersion &version)
{
    return execute(connection,
                   u"INSERT OR REPLACE INTO shipped_pack (uid, version, digest) "
                   "VALUES (CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))"_s,
                   uid, version.version, version.digest);
}

} // namespace starling::store
