// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "migration.h"

namespace starling::store {

class Connection;

/// Brings the schema of a store up to date: all missing steps in one transaction, after a verified backup.
/// The list is an argument so that tests can give a broken one.
class Migrator
{
public:
    Migrator(QList<Migration> migrations, Clock clock);

    /// The version that the list leads to.
    [[nodiscard]] int latest() const;

    /// Errors: MigrationFailed (also for a list with a gap), TooNew, BackupFailed; the store is as it was.
    Outcome run(const Connection &connection) const;

private:
    [[nodiscard]] Outcome checkList(const QString &path) const;
    Outcome applyAfter(const Connection &connection, int version) const;
    Outcome applyStep(const Connection &connection, const Migration &migration) const;
    [[nodiscard]] QString backupName(const QString &path, int version) const;

    QList<Migration> m_migrations;
    Clock m_clock;
};

} // namespace starling::store
