// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace starling {

/// Makes the file hold these bytes: written beside it, flushed to the disk, then renamed over it, so that a
/// crash or a full disk leaves the old file or the new one. A device or pipe is written directly. Error:
/// WriteFailed, and the old file is as it was.
Outcome writeOutput(const QString &name, const QByteArray &bytes);

} // namespace starling
