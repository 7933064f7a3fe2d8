// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "likeness.h"

#include <QList>

namespace starling::feedback {

/// How much of a draft speaks of the question at all. An answer does so in nearly every sentence; a talk
/// about something else, into which words of the question are strewn, does not. A person may keep key
/// words below an answer, but says more of the question than is listed there.
struct Focus
{
    double listed = 0;  ///< share of the question's words that stand in rows of words, 0 to 1
    double besides = 0; ///< share of the other words that stand in sentences without one of the question's
    double spread = 0;  ///< standard deviation of the share of the question's words in a sentence, 0 to 0.5
    double least = 1;   ///< how like an item the sentences are of which a quarter is less so, 0 to 1
    double others = 1;  ///< how near the other words of the sentences are to the field, on average; -1 to 1

    /// Whether the draft is an answer, being so near to the field of the question (Subject::field).
    [[nodiscard]] bool keeps(double field) const;
};

/// `likeness` is of `items` items. Without one, or where the question has few words, the focus is full;
/// without word vectors the other words are.
Focus focusOf(const Draft &draft, const Rubric &rubric, const Likeness &likeness, qsizetype items);

} // namespace starling::feedback
