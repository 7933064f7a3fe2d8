// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"

#include <QHash>

namespace starling::study {

/// What stories cover of a set of questions.
struct StoryCover
{
    QList<StoryId> stories;      ///< the smallest set that covers what can be covered, in order of use
    QList<QuestionId> uncovered; ///< questions that no story answers, in the order asked
    bool smallest = true;        ///< false where the search was given up for the best set found
    friend bool operator==(const StoryCover &, const StoryCover &) = default;
};

/// The smallest set of stories that covers the questions (minimum set cover; exact by branch and bound on the
/// question with the fewest stories, after dropping stories whose questions another one has all, and given up
/// after `mostSteps`). Of equally small sets the one with more strong fits. Deterministic.
StoryCover smallestCover(const QList<QuestionId> &questions, const QList<StoryLink> &links,
                         int mostSteps = 200'000);

/// A story is over-used where it answers more than `most` of the questions. How many each of them answers.
QHash<StoryId, int> overusedStories(const QList<QuestionId> &questions, const QList<StoryLink> &links,
                                    int most = 3);

} // namespace starling::study
