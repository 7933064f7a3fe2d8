// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "rubric.h"

namespace starling::feedback {

/// 0 to 1: how much a draft speaks of the topic of a question, whatever it says of it; as much as a draft of
/// one's own usually does is 1.
double topicOf(const Draft &draft, const Rubric &rubric);

/// 0 to 1: how near the draft's other words, which the question does not have, are to what it speaks of. Who
/// drops the question's words into a talk about cakes keeps to the cakes with the rest. 1 where that cannot
/// be told: without word vectors, or in another language; few words count as middling.
double fieldOf(const Draft &draft, const Rubric &rubric);

} // namespace starling::feedback
