// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace starling::store {

class Connection;

enum class AnkiSchema {
    Old, ///< 11: note types and decks are JSON in the table col
    New  ///< 15 to 18: they are tables
};

/// Looks at the schema of a stranger's collection before anything of it runs, then at its pages. Only
/// ordinary tables with plain columns and their indices pass: a view, trigger, virtual table, computed column
/// or check could make the reading run whatever its maker thought of. Errors: Refused (detail: what does not
/// pass), Damaged, NotFound (detail: a table or column that is missing).
Result<AnkiSchema> checkAnkiSchema(const Connection &connection);

} // namespace starling::store
