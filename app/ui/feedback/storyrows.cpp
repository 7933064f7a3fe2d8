// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyrows.h"

#include "feedbackrows.h"
#include "ui/stories/stories.h"

namespace starling::ui {
namespace {

constexpr qsizetype mostStories = 3;
constexpr double leastFit = 0.06; ///< below it a likeness of words is chance

class StoryRows
{
    Q_DECLARE_TR_FUNCTIONS(starling::ui::StoryRows)

public:
    static FeedbackRow row(const Story &story, const feedback::StoryFit &fit)
    {
        FeedbackRow row;
        row.kind = FeedbackRow::Kind::Story;
        row.part = FeedbackRow::Part::Stories;
        row.key = QStringLiteral("story%1").arg(story.id.value);
        row.story = story.id;
        row.text = story.title.isEmpty() ? tr("Untitled") : story.title;
        if (!fit.matched.isEmpty())
            row.detail = tr("matches %1").arg(fit.matched.join(QStringLiteral(", ")));
        return row;
    }
};

} // namespace

QList<FeedbackRow> storyRows(const QList<feedback::StoryFit> &fits, const Stories &stories)
{
    QList<FeedbackRow> rows;
    for (const feedback::StoryFit &fit : fits) {
        const Story *story = stories.find(fit.story);
        if (!story || fit.fit < leastFit || rows.size() == mostStories)
            continue;
        rows += StoryRows::row(*story, fit);
    }
    if (!rows.isEmpty()) {
        FeedbackRow heading;
        heading.kind = FeedbackRow::Kind::Heading;
        heading.part = FeedbackRow::Part::Stories;
        heading.key = QStringLiteral("heading%1").arg(static_cast<int>(heading.part));
        heading.text = FeedbackRows::heading(heading.part);
        rows.prepend(heading);
    }
    return rows;
}

} // namespace starling::ui
