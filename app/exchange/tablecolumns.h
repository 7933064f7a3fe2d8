// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// What a header says, in English or German: "Question", "Frage", "Key points"; Ignored if it is none of
/// ours.
Column columnOf(const QString &header);

/// The name in the header of a column of variants ("My answer: 2 minutes"); empty where it is none.
QString variantOf(const QString &header);

/// The header that Starling writes for a column.
QLatin1StringView headerOf(Column column);

/// The columns in the order in which Starling writes them.
QList<Column> allColumns();

} // namespace starling::exchange
