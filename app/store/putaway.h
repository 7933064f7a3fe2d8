// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/study.h"

namespace starling::store {

class Connection;

/// The packs and questions that were deleted, last first, or archived, by title.
Result<QList<PutAway>> readPutAway(const Connection &connection, bool deleted);

} // namespace starling::store
