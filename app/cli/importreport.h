// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/library.h"

class QJsonObject;

namespace starling::cli {

class Streams;

/// One file on its way into the store.
struct ImportedFile
{
    enum class Status { Refused, Checked, Imported };
    QString name; ///< as it is on the command line
    Status status = Status::Refused;
    exchange::Refusal refusal;              ///< where the text itself was refused
    std::optional<exchange::Import> import; ///< where it was read
    ImportEffect effect;                    ///< what the import did, or would do
};

/// What was found in the file, mended and doubted, and what it changes in the store.
void printReport(const ImportedFile &file, Streams &streams);
QJsonObject jsonOf(const ImportedFile &file);

/// Every fault of a file that was refused, on standard error.
void explainRefusal(const ImportedFile &file, Streams &streams);

} // namespace starling::cli
