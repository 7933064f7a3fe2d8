// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/stories/storybank.h"
#include "support/windowfixture.h"
#include "ui/stories/storiespage.h"

namespace starling::test {

/// A story with a name that must not leave, in the window's store.
inline StoryId makeStory(WindowFixture &window, const QString &title)
{
    Story story;
    story.title = title;
    story.situation = QStringLiteral("At Acme");
    story.result = QStringLiteral("Half the time");
    story.confidential = {{QStringLiteral("Acme"), QStringLiteral("a retailer")}};
    return window.desk().answer([story](Library &library) { return *saveStory(library, story); });
}

inline ui::StoriesPage *goToStories(WindowFixture &window)
{
    window.press(Qt::Key_4, Qt::AltModifier);
    return window->findChild<ui::StoriesPage *>();
}

} // namespace starling::test
