// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "rubric.h"

namespace starling::feedback {

/// 0 to 1: how much a draft speaks of the topic of a question, whatever it says of it; as much as a draft of
/// one's own usually does is 1.
double topicOf(const Draft &draft, const Rubric &rubric);

} // namespace starling::feedback
