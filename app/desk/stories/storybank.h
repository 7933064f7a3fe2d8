// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/story.h"

namespace starling {

class Library;

/// All that the story bank shows.
struct StoryBank
{
    QList<Story> stories;
    QList<StoryLink> links;
};

Result<StoryBank> storyBank(Library &library);
/// Error: NotFound. The answer is the id, a new one for a new story.
Result<StoryId> saveStory(Library &library, const Story &story);
Outcome deleteStory(Library &library, StoryId id);
/// Brings back what deleteStory() set aside.
Outcome restoreStory(Library &library, StoryId id);
Result<QList<Story>> deletedStories(Library &library);
/// Links two, or changes the link; without a fit it removes the link.
Outcome linkStory(Library &library, StoryId story, QuestionId question, std::optional<Fit> fit,
                  const QString &note = {});
/// Names that must not leave, over all stories.
Result<QList<ConfidentialName>> confidentialNames(Library &library);

} // namespace starling
