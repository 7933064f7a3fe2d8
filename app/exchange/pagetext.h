// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// Reads the saved text of an interview-questions web page. Repairs characters, finds questions and sections,
/// splits what ran together, leaves page furniture out, proposes titles. The pack's uid is derived from its
/// content, so the same page read twice is the same pack. Refuses with Fault::NotAPage where no question with
/// a section is found.
ImportResult readPageText(const QByteArray &bytes, const ImportOptions &options = {});

} // namespace starling::exchange
