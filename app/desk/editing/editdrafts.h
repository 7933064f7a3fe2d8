// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/library.h"

#include <optional>

namespace starling {

// What is in the editor and cannot be, or was not yet, saved as the question. Saving the question removes it.

/// `question` is invalid for the new question of a pack; of these each pack has one.
Result<std::optional<Question>> editDraft(Library &library, PackId pack, QuestionId question);
Outcome saveEditDraft(Library &library, PackId pack, QuestionId question, const Question &content);
Outcome removeEditDraft(Library &library, PackId pack, QuestionId question);

} // namespace starling
