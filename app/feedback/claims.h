// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "likeness.h"
#include "topic.h"

#include <QList>

namespace starling::feedback {

/// The sentence that speaks for an item rather than for another.
struct Claim
{
    qsizetype sentence = -1; ///< -1 where there is none
    double lead = 0;     ///< by how much it is more like the item than the draft's sentences are as a rule
    double likeness = 0; ///< of the sentence and the item, 0 to 1
};

struct Claims
{
    QList<Claim> items;
    /// How like each item is to the sentence that speaks for it, on average; 0 to 1.
    double nearness = 0;
    qsizetype sentences = 0; ///< of the draft that say something: no headings, rows or shouts

    /// Whether what the draft says is taken for what it is most like: as a whole it is near enough to the
    /// items and to the topic, which weighs so much, keeps to its field, and is prose.
    [[nodiscard]] bool hold(const Subject &subject, double topicWeight) const;
    /// Whether a sentence speaks for the item clearly enough, where the claims hold.
    [[nodiscard]] bool speaks(qsizetype item) const;
};

/// Which sentence speaks for each item. A person who rewords a point shares few words with it, but fewer with
/// the other points: each sentence speaks for the item that it is most like, beside what all sentences have
/// in common with the item, and one that is left over for the next item that it is like. Rows of words speak
/// for nothing.
Claims claimsOf(const Draft &draft, const Likeness &likeness, qsizetype items);

} // namespace starling::feedback
