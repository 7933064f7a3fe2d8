// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/study.h"

namespace starling {

class Library;

/// The listed questions that have this number in their pack, in the order of the packs.
Result<QList<QuestionRow>> numberedQuestions(Library &library, int number);

} // namespace starling
