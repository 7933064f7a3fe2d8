// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>

namespace starling::store {

/// One step of the schema: the numbered file of db/migrations.
struct Migration
{
    int number = 0; ///< the user_version after it
    QString name;   ///< of the file
    QString sql;
};

/// The steps that are built into the program, in order.
QList<Migration> builtInMigrations();

/// The statements of a script: paragraphs between blank lines, without those that are only comment. (A split
/// at semicolons would cut triggers in two, and QSQLITE takes one statement at a time.)
QStringList statementsOf(const QString &sql);

/// A query of db/queries, built in like the migrations; `name` without ".sql".
QString namedQuery(QLatin1StringView name);

} // namespace starling::store
