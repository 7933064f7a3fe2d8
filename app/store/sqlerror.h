// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class QSqlError;

namespace starling::store {

/// The primary SQLite result code of the error (5 busy, 11 corrupt, 13 full, …); 0 where there is none.
int resultCode(const QSqlError &error);

/// The error as `kind`, unless SQLite's code says more: another process has the file, it is damaged, or a
/// reading was interrupted. Never carries SQL parameters, which are the person's texts.
Error errorOf(const QSqlError &error, Error::Kind kind, const QString &path);

} // namespace starling::store
