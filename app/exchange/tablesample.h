// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// The cells of the first record of a table that is no header, to show what its columns hold. Looks at the
/// beginning of the file only; empty where no record ends there.
QStringList tableSample(const QByteArray &bytes, const TableLayout &layout);

} // namespace starling::exchange
