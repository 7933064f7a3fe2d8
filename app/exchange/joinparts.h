// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// Whether both are parts of the same pack in the same version.
bool areOfOnePack(const Import &left, const Import &right);

/// Joins parts of one pack (see Import::part), in their order; one that is there twice counts once. With all
/// of them the answer is the whole pack, no part any more. `parts` must not be empty.
Import joined(QList<Import> parts);

} // namespace starling::exchange
