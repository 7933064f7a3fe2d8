// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <QLatin1StringView>

namespace starling::cli {

/// The spelling of programs' output: "pack json", "repairedText", "missingKey".
QLatin1StringView wordOf(exchange::Format format);
QLatin1StringView wordOf(exchange::Finding::Kind kind);
QLatin1StringView wordOf(exchange::Fault::Kind kind);

/// "found", "mended" or "doubt".
QLatin1StringView gradeOf(exchange::Finding::Kind kind);

/// True where Finding::section says something.
bool hasSection(exchange::Finding::Kind kind);

} // namespace starling::cli
