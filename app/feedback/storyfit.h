// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"
#include "rubric.h"

#include <QList>
#include <QString>

namespace starling::feedback {

/// How well the words of a story fit a question: a hint, as everything here.
struct StoryFit
{
    StoryId story;
    double fit = 0;      ///< 0 to 1
    QStringList matched; ///< words of the story that say so, the rarest first; at most six
    friend bool operator==(const StoryFit &, const StoryFit &) = default;
};

/// All stories, the best fitting first; those that share nothing are left out. `draft` may be empty: what is
/// written already counts for as much as a third of what is asked. The likeness is the cosine of the words'
/// stems weighted by rarity (Salton 1975); words that mean the same count for less.
QList<StoryFit> storyFits(const QList<Story> &stories, const Rubric &rubric, const QString &draft);

} // namespace starling::feedback
