// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/import.h"

#include <functional>
#include <optional>

namespace starling::ui {

/// Something to import: how sentences name it, and where its bytes come from (on another thread).
struct ImportSource
{
    QString name;
    std::function<Result<QByteArray>()> bytes;
};

/// What became of it: one of the three is there.
struct ImportReading
{
    QString name;
    std::optional<Error> error;
    std::optional<exchange::Refusal> refusal;
    std::optional<exchange::Import> import;
    QByteArray table = {};        ///< the bytes, where other columns may be chosen
    QStringList tableSample = {}; ///< its first record
    [[nodiscard]] bool isCancelled() const;
};

/// Reads one after the other, for any thread; the parts of one pack become one. A cancelled reading is the
/// last.
QList<ImportReading> readSources(const QList<ImportSource> &sources, const QStringList &knownTerms,
                                 const std::function<bool(double)> &progress);

/// Reads a table again with other columns.
ImportReading readTableAgain(const ImportReading &reading, const exchange::TableLayout &layout);

} // namespace starling::ui
