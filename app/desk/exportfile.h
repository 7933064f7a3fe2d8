// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "exporting.h"

#include <functional>

namespace starling {

/// The person's texts as the writers of exchange/ take them, by the index of the question.
QList<exchange::OwnTexts> ownTextsOf(const ExportContent &content);

/// Writes an export to its place: a file is replaced whole, a folder comes to be whole. May run on any
/// thread. `progress`, which may be empty, is told the part that is done (0 to 1) and answers whether to go
/// on; a cancelled export leaves nothing behind. Errors: WriteFailed (also where the folder is there and not
/// empty), Cancelled.
Outcome writeExport(const QString &path, const ExportContent &content, ExportFormat format,
                    const QDateTime &now, const std::function<bool(double)> &progress = {});

/// "007-how-do-you-test.md": names that every system takes, in the order of the pack.
QString fileNameOf(const Question &question, qsizetype index);

} // namespace starling
