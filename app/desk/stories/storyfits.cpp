// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyfits.h"

#include "desk/rubrics.h"
#include "feedback/storyfit.h"

namespace starling {

QHash<StoryId, double> storyFitsOf(Library &library, Rubrics &rubrics, QuestionId question,
                                   const QList<Story> &stories, const QString &draft)
{
    QHash<StoryId, double> fits;
    const auto rubric = rubrics.of(library, question);
    if (!rubric)
        return fits;
    for (const feedback::StoryFit &fit : feedback::storyFits(stories, **rubric, draft))
        fits.insert(fit.story, fit.fit);
    return fits;
}

} // namespace starling
