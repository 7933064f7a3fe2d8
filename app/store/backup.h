// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace starling::store {

class Connection;

/// Copies the store to `target`, which must be free. The copy has that name only once it was opened, found
/// sound and found to hold the same texts. Errors: BackupFailed.
Outcome makeBackup(const Connection &connection, const QString &target);

} // namespace starling::store
