// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// Whether a text is HTML, from how it begins.
bool looksLikeHtml(QStringView opening);

/// Reads the saved HTML of an interview-questions page: as page text is read, but list items and chips need
/// no guessing. The character set is that of the byte order mark, of the content if it is UTF-8, or of the
/// page's head. Refuses with TooDeep what is nested deeper than any page.
ImportResult readHtmlPage(const QByteArray &bytes, const ImportOptions &options = {});

} // namespace starling::exchange
