// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace starling {

/// The files that a choice of files and folders means: of a folder its Markdown files, by name, none of those
/// below it. A folder without any stands for itself, and cannot be read then.
QStringList filesOf(const QStringList &paths);

/// The bytes of a file. Errors: ReadFailed; Refused (`detail`: the limit in bytes) for one that is larger
/// than any import may be, which is not read.
Result<QByteArray> foreignBytes(const QString &path);

} // namespace starling
