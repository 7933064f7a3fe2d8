// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/story.h"

#include <QDateTime>

namespace starling::store {

class Connection;

/// Stories that are not deleted, in the order they were made; or those that are, the last deleted first.
Result<QList<Story>> readStories(const Connection &connection, bool deleted = false);

/// Writes a story, a new one where its id is invalid, with a revision of its text. The same content again
/// writes nothing. The answer is its id. Error: NotFound.
Result<StoryId> writeStory(const Connection &connection, const Story &story, const QDateTime &now);

/// Sets a story aside, or brings it back. Its links and its history stay.
Outcome setStoryDeleted(const Connection &connection, StoryId id, bool deleted, const QDateTime &now);

/// Links of stories that are not deleted to questions that are listed.
Result<QList<StoryLink>> readStoryLinks(const Connection &connection);

/// Adds a link or replaces the one between the two.
Outcome writeStoryLink(const Connection &connection, const StoryLink &link);
Outcome removeStoryLink(const Connection &connection, StoryId story, QuestionId question);

/// Of all stories, also deleted ones: a draft may still have their words.
Result<QList<ConfidentialName>> readConfidentialNames(const Connection &connection);

} // namespace starling::store
