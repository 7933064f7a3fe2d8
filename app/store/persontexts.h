// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMap>
#include <QString>

namespace starling::store {

class Connection;

/// How much of the person is in one table.
struct TableTotal
{
    qint64 rows = 0;
    qint64 bytes = 0; ///< of the column `text`, where there is one
    friend bool operator==(const TableTotal &, const TableTotal &) = default;
};

/// What the person wrote, ticked and marked, by table: equal before and after a migration, and in a backup.
/// Tables that the schema does not have are left out.
Result<QMap<QString, TableTotal>> personTexts(const Connection &connection);

} // namespace starling::store
