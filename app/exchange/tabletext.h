// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// Whether the beginning of a text is a table: records cut alike, with a header we know, or plainly a table.
bool looksLikeTable(const QString &opening);

/// Whether Starling wrote this table: it is read as it stands.
bool isOurTable(const QByteArray &bytes);

/// Reads CSV or TSV (RFC 4180). Columns are guessed from the header, or from the cells where there is none;
/// `options.table` says otherwise. In a cell of a list each line is an item, and lines behind two spaces go
/// on.
ImportResult readTable(const QByteArray &bytes, const ImportOptions &options = {});

/// Writes a table with a header, UTF-8 with a byte order mark (spreadsheets need it), CRLF, cells that look
/// like formulas defused. Reading it again gives an equal pack and equal own texts.
QByteArray writeTable(const Pack &pack, const QList<OwnTexts> &own = {}, QChar separator = u',');

} // namespace starling::exchange
