// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "library.h"

#include <functional>

namespace starling {
namespace store {
class Connection;
}

/// How to import.
struct ImportTerms
{
    bool isRecorded = false; ///< can be taken back as the person's last import
    bool mayRevive = true;   ///< a pack that was deleted as a whole comes back
    bool whole = true;       ///< else the pack's other questions stay as they are
    /// Told the part that is done (0 to 1), some hundred times; with "no" all is rolled back. May be empty.
    std::function<bool(double)> progress = {};
};

/// What importing would do, and to each question. Errors: Refused (what: the pack's title; detail: the newer
/// version that is stored, or empty where the pack itself is unusable).
struct ImportForecast
{
    ImportEffect effect;
    QList<QuestionEffect> questions;
};
Result<ImportForecast> planImport(const store::Connection &connection, const Pack &pack, bool whole = true);

/// Imports in one transaction; a pack that is stored as it is writes nothing. What the person edited, added,
/// moved away, archived or deleted stays so. Errors: as planImport, and Cancelled.
Result<ImportEffect> importPack(const store::Connection &connection, const Pack &pack, const QDateTime &now,
                                const ImportTerms &terms = {});

} // namespace starling
