// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/ownwriting.h"
#include "core/result.h"

#include <QHash>

namespace starling::store {

class Connection;

/// What the person wrote about the questions of a pack, by their uids: drafts, variants in their order, and
/// notes that are more than white space.
Result<QHash<QString, OwnWriting>> readOwnWritings(const Connection &connection, PackId pack);

} // namespace starling::store
