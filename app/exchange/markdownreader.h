// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// Reads the heading layout of docs/formats.md. A file that says it is one of Starling's is read as it
/// stands; any other is mended first. Headings of sections are known in all their spellings.
ImportResult readMarkdown(const QByteArray &bytes, const ImportOptions &options = {});

} // namespace starling::exchange
