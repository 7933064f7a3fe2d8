// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

class QIODevice;

namespace starling::cli {

/// The bytes of a file, or of `standardInput` where the name is "-". Of a larger one the first `limit` + 1
/// bytes. Error: ReadFailed.
Result<QByteArray> readInput(const QString &name, QIODevice &standardInput, qint64 limit);

/// How sentences name it: the file, or "standard input".
QString inputName(const QString &name);

} // namespace starling::cli
