// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlerror.h"

#include <QSqlError>

namespace starling::store {

int resultCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff; // extended codes keep the primary one in the low byte
}

Error errorOf(const QSqlError &error, Error::Kind kind, const QString &path)
{
    switch (resultCode(error)) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        kind = Error::Kind::InUse;
        break;
    case 9: // SQLITE_INTERRUPT
        // Nobody interrupts writing, and what is not written must be told.
        if (kind == Error::Kind::ReadFailed)
            kind = Error::Kind::Cancelled;
        break;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        kind = Error::Kind::Damaged;
        break;
    default:
        break;
    }
    QString detail = error.databaseText();
    if (detail.isEmpty())
        detail = error.driverText();
    if (!error.nativeErrorCode().isEmpty())
        detail += QStringLiteral(" (SQLite %1)").arg(error.nativeErrorCode());
    return {kind, path, detail};
}

} // namespace starling::store
