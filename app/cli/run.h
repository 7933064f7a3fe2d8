// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QStringList>

namespace starling::cli {

/// One run of the program; `arguments` are those after its name.
Exit run(const QStringList &arguments, Streams &streams);

} // namespace starling::cli
