// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confidential.h"
#include "pack.h"

namespace starling {

/// Replaces the names in every text of a question; its id is none. A tag that is there twice then is there
/// once.
void takeOut(const ConfidentialMatcher &names, Question &question);
/// And in all texts of a pack. Ids, language and version stay.
void takeOut(const ConfidentialMatcher &names, Pack &pack);

} // namespace starling
