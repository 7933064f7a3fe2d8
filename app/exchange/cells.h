// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace starling::exchange {

/// Records of a table (RFC 4180): cells in quotes may hold separators, line ends and doubled quotes.
struct Records
{
    QList<QStringList> records; ///< records of one empty cell are left out
    QList<int> lines;           ///< where each record begins, from 1
    int openQuoteLine = 0;      ///< of a quote that is never closed, 0 if there is none
};

/// Reads the records of a text whose line ends are LF or CRLF; at most `most` of them.
Records recordsOf(const QString &text, QChar separator, Watch &watch, qsizetype most = -1);

/// The separator (comma, semicolon, tab) that cuts the records of a text alike, if one does.
std::optional<QChar> separatorOf(const QString &opening);

/// A cell that a spreadsheet would run as a formula gets an apostrophe in front; numbers are exempt.
QString defused(const QString &cell);
/// Undoes `defused`, and nothing else.
QString undefused(const QString &cell);

/// A cell in quotes where it needs them.
QString quoted(const QString &cell, QChar separator);

} // namespace starling::exchange
