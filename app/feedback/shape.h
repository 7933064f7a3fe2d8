// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"

#include <QList>

namespace starling::feedback {

/// The share of a story's words that a part should have, in per cent: the usual advice of a sixth for
/// situation and task each, half for what was done, and the rest for what came of it.
struct Band
{
    int least = 0;
    int most = 100;
};
Band bandOf(Part part);

/// How a draft is divided into Situation, Task, Action, Result and Lesson.
struct Shape
{
    struct Share
    {
        Part part = Part::Situation;
        int words = 0;
        double percent = 0; ///< of the words that belong to a part
        QList<Place> places;
        bool headed = false; ///< the draft has a heading for it
    };
    QList<Share> parts;  ///< all five, in their order
    bool marked = false; ///< by two headings (`**Situation**`, "Situation:") or one of Markdown
                         ///< (`## Situation`); else by the sound of the sentences
    int words = 0;
    bool resultFirst = false; ///< a result stands before any action
    Place firstResult;
    QList<Part> partOfSentence; ///< one per sentence of the draft
};

Shape shapeOf(const Draft &draft);

} // namespace starling::feedback
