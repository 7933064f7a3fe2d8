// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace starling::cli {

/// `import --undo`: takes the last import back.
Exit undoImport(const CommandLine &line, Streams &streams);

} // namespace starling::cli
