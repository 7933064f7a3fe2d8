// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace starling::store {

class Connection;

/// SQLite's own checks; the lists name what is wrong and are empty where nothing is.
Result<QStringList> quickCheck(const Connection &connection);     ///< pages and rows, no indexes
Result<QStringList> integrityCheck(const Connection &connection); ///< also indexes
Result<QStringList> foreignKeyCheck(const Connection &connection);

/// The program's own rules on the tables of db/migrations, which no constraint of SQL can hold.
Result<QStringList> ruleCheck(const Connection &connection);

} // namespace starling::store
