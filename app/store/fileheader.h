// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace starling::store {

/// "Strl", written by db/migrations/0001_initial.sql.
inline constexpr quint32 storeApplicationId = 0x5374726C;

/// What the bytes of a database file say before anybody opens it as a database.
struct FileHeader
{
    quint32 applicationId = 0;
    int userVersion = 0; ///< also of a version that is still in the write-ahead log only
    qint64 size = 0;
    qint64 logSize = 0; ///< of a log that an unclean end left behind; 0 after a clean one
};

/// Reads the header and changes nothing: a database connection may recover a log or switch journals, which a
/// foreign or newer file must not suffer. Not to be called while this process has the file open. Errors:
/// CannotOpen, NotAStore (empty, too short or no SQLite file), Damaged (cut off).
Result<FileHeader> readFileHeader(const QString &path);

} // namespace starling::store
