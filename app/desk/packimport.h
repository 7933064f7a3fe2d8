// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "library.h"

namespace starling {
namespace store {
class Connection;
}

/// What importing would do. Errors: Refused (what: the pack's title; detail: the newer version that is
/// stored, or empty where the pack itself is unusable).
Result<ImportEffect> planImport(const store::Connection &connection, const Pack &pack);

/// Whether an import can be taken back as the person's last one.
enum class Recording { On, Off };

/// Imports in one transaction; a pack that is stored as it is writes nothing. What the person edited, added,
/// moved away, archived or deleted stays so; only a pack that was deleted as a whole comes back, if it
/// `mayRevive`. Errors: as planImport.
Result<ImportEffect> importPack(const store::Connection &connection, const Pack &pack, const QDateTime &now,
                                Recording recording = Recording::Off, bool mayRevive = true);

} // namespace starling
