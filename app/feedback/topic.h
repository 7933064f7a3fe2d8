// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "rubric.h"

namespace starling::feedback {

/// What a draft is about as a whole, beside what a question asks, and whether it is prose at all.
struct Subject
{
    /// 0 to 1: how much it speaks of the topic of the question, whatever it says of it; as much as a draft of
    /// one's own usually does is 1.
    double topic = 0;
    /// 0 to 1: how near its words, and above all those that the question does not have, are to what the
    /// question speaks of. Who drops the question's words into a talk about cakes keeps to the cakes with the
    /// rest. 1 where that cannot be told: without word vectors, or in another language.
    double field = 1;
    /// 0 to 1: the share of words such as "the", "we" and "of", without which nobody says anything.
    double prose = 1;
};

Subject subjectOf(const Draft &draft, const Rubric &rubric);

} // namespace starling::feedback
