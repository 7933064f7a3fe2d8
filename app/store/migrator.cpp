// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrator.h"

#include "backup.h"
#include "connection.h"
#include "integrity.h"
#include "persontexts.h"
#include "statement.h"
#include "transaction.h"

#include <QFileInfo>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

Error failure(const Connection &connection, const QString &detail)
{
    return {Error::Kind::MigrationFailed, connection.path(), detail};
}

Result<int> versionOf(const Connection &connection)
{
    Statement statement(connection, u"PRAGMA user_version"_s);
    statement.ask();
    const int version = statement.next() ? statement.number(0) : 0;
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return version;
}

} // namespace

Migrator::Migrator(QList<Migration> migrations, Clock clock)
    : m_migrations(std::move(migrations)), m_clock(std::move(clock))
{
}

int Migrator::latest() const
{
    return m_migrations.isEmpty() ? 0 : m_migrations.constLast().number;
}

Outcome Migrator::run(const Connection &connection) const
{
    if (Outcome sound = checkList(connection.path()); !sound)
        return sound;
    const auto version = versionOf(connection);
    if (!version)
        return version.error();
    if (*version > latest())
        return Error{Error::Kind::TooNew, connection.path(), QString::number(*version)};
    if (*version == latest())
        return {};
    if (*version > 0) {
        if (Outcome kept = makeBackup(connection, backupName(connection.path(), *version)); !kept)
            return kept;
    }
    // Steps that rebuild a table need this; it cannot be changed within the transaction, whose end checks the
    // keys instead.
    if (Outcome off = execute(connection, u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    Outcome done = inTransaction(connection, [&] { return applyAfter(connection, *version); });
    if (Outcome on = execute(connection, u"PRAGMA foreign_keys = ON"_s); !on)
        return on;
    if (!done && done.error().kind != Error::Kind::MigrationFailed)
        return failure(connection, done.error().detail);
    return done;
}

Outcome Migrator::checkList(const QString &path) const
{
    for (qsizetype i = 0; i < m_migrations.size(); ++i) {
        if (m_migrations.at(i).number != i + 1)
            return Error{Error::Kind::MigrationFailed, path, u"step %1 is missing"_s.arg(i + 1)};
    }
    return {};
}

Outcome Migrator::applyAfter(const Connection &connection, int version) const
{
    const auto before = personTexts(connection);
    if (!before)
        return before.error();
    for (const Migration &migration : m_migrations) {
        if (migration.number <= version)
            continue;
        if (Outcome applied = applyStep(connection, migration); !applied)
            return applied;
    }
    const auto orphans = foreignKeyCheck(connection);
    if (!orphans)
        return orphans.error();
    if (!orphans->isEmpty())
        return failure(connection, orphans->join(u'\n'));
    const auto after = personTexts(connection);
    if (!after)
        return after.error();
    for (auto it = before->cbegin(); it != before->cend(); ++it) {
        if (after->value(it.key()) != it.value())
            return failure(connection, u"texts would be lost from "_s + it.key());
    }
    return execute(connection, u"PRAGMA user_version = %1"_s.arg(latest()));
}

Outcome Migrator::applyStep(const Connection &connection, const Migration &migration) const
{
    const QStringList statements = statementsOf(migration.sql);
    for (qsizetype i = 0; i < statements.size(); ++i) {
        if (const Outcome done = execute(connection, statements.at(i)); !done)
            return failure(connection,
                           u"%1, statement %2: %3"_s.arg(migration.name).arg(i + 1).arg(done.error().detail));
    }
    return {};
}

QString Migrator::backupName(const QString &path, int version) const
{
    const QFileInfo file(path);
    return u"%1/%2-before-migration-from-%3-%4.db"_s.arg(file.absolutePath(), file.completeBaseName())
        .arg(version)
        .arg(m_clock().toUTC().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s));
}

} // namespace starling::store
