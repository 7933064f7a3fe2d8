// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace starling::store {

/// Makes the folder, readable by the person alone, unless it is there.
Outcome makePrivateFolder(const QString &path);

/// Makes an empty file that only the person can read, before its first byte. Fails where there is one.
Outcome makePrivateFile(const QString &path);

/// Takes the rights of others away from the file, where the system knows such rights.
void makePrivate(const QString &path);

/// Gives the file its final name, durably, and never in the place of another file.
Outcome renameDurably(const QString &from, const QString &to);

/// Removes a database file that nobody has open and the files SQLite may have left beside it.
void removeDatabaseFiles(const QString &path);

} // namespace starling::store
