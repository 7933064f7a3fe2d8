// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/story.h"

#include <QHash>
#include <QList>
#include <QString>

namespace starling {

class Library;
class Rubrics;

/// How well the words of stories fit a question and what is written for it, 0 to 1 (feedback/storyfit.h).
/// Empty where the question cannot be read: stories can be chosen without it.
QHash<StoryId, double> storyFitsOf(Library &library, Rubrics &rubrics, QuestionId question,
                                   const QList<Story> &stories, const QString &draft);

} // namespace starling
