// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"
#include "feedback/feedback.h"

#include <QList>
#include <QString>

namespace starling::ui {

/// One line of the hints: a heading, something found in the draft or missing from it.
struct FeedbackRow
{
    enum class Kind { Heading, Item, Share, Note, Story };
    /// Each has a shape of its own, so that nobody has to tell colours apart.
    enum class Mark { None, Covered, Touched, Missing, Doubt, Neutral };
    enum class Part { KeyPoints, Terms, Criteria, Shape, Numbers, Voice, Mistakes, Stories };

    Kind kind = Kind::Item;
    Mark mark = Mark::None;
    Part part = Part::KeyPoints;
    QString key; ///< stays the same while the line is about the same thing
    QString text;
    QString side;   ///< behind the text: "5 of 8", "missing"
    QString detail; ///< below it
    QList<feedback::Place> places;
    double percent = 0; ///< of Share
    feedback::Band band;
    StoryId story;

    friend bool operator==(const FeedbackRow &, const FeedbackRow &);
};

} // namespace starling::ui
