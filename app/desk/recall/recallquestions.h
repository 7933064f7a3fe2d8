// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recall.h"
#include "core/result.h"

namespace starling {
class Library;

/// A question as it is recalled: what it says, and the items to tick one by one. Error: NotFound.
Result<RecallQuestion> recallQuestion(Library &library, QuestionId id);

} // namespace starling
