// SPDX-License-Identifier: GPL-3.0-or-later
#include "storybank.h"

#include "desk/library.h"
#include "store/store.h"
#include "store/stories/stories.h"

namespace starling {

Result<StoryBank> storyBank(Library &library)
{
    auto stories = store::readStories(library.store().connection());
    if (!stories)
        return stories.error();
    auto links = store::readStoryLinks(library.store().connection());
    if (!links)
        return links.error();
    return StoryBank{std::move(*stories), std::move(*links)};
}

Result<StoryId> saveStory(Library &library, const Story &story)
{
    return store::writeStory(library.store().connection(), story, library.now());
}

Outcome deleteStory(Library &library, StoryId id)
{
    return store::setStoryDeleted(library.store().connection(), id, true, library.now());
}

Outcome restoreStory(Library &library, StoryId id)
{
    return store::setStoryDeleted(library.store().connection(), id, false, library.now());
}

Result<QList<Story>> deletedStories(Library &library)
{
    return store::readStories(library.store().connection(), true);
}

Outcome linkStory(Library &library, StoryId story, QuestionId question, std::optional<Fit> fit,
                  const QString &note)
{
    const store::Connection &connection = library.store().connection();
    if (!fit)
        return store::removeStoryLink(connection, story, question);
    return store::writeStoryLink(connection, {story, question, *fit, note});
}

Result<QList<ConfidentialName>> confidentialNames(Library &library)
{
    return store::readConfidentialNames(library.store().connection());
}

} // namespace starling
