// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

namespace starling {

// What a person does to packs. As with questions: one transaction each, taken back with undoEdit(); what was
// written on the questions stays with them.

/// The id is made here; the version is "1" where none is given. The pack may be empty. Error: Refused where
/// it has no title.
Result<Edit> createPack(Library &library, const Pack &head);
/// Title, subtitle, role, language, version, licence and authors. A later update of the pack keeps them and
/// takes its own version.
Result<Edit> changePack(Library &library, PackId id, const Pack &head);
/// With all its questions.
Result<Edit> setPackArchived(Library &library, PackId id, bool archived);
Result<Edit> deletePack(Library &library, PackId id);
Result<Edit> restorePack(Library &library, PackId id);

Result<Pack> packHead(Library &library, PackId id);

/// Packs and questions that were deleted, last first, or archived, by title.
Result<QList<PutAway>> putAway(Library &library, bool deleted);

} // namespace starling
