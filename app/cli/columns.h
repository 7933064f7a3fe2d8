// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace starling::cli {

/// Lines with their cells one below the other, two spaces apart; the last cell of a line is as long as it is.
/// Every cell is made visible first.
QStringList columns(const QList<QStringList> &lines);

/// "1 question", "2 questions".
QString counted(qsizetype count, QLatin1StringView noun);

} // namespace starling::cli
