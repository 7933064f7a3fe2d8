// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"

#include <QObject>

class QAction;

namespace starling::ui {

class ConfidentialLine;
class MainWindow;
class Stories;
class StoriesPage;

/// Brings the stories to the window: their place, "Insert Story", and the flags of confidential names below
/// the answer. Reads them when one of these is first used, or the window has been quiet for a moment.
class StoryCommands : public QObject
{
    Q_OBJECT

public:
    explicit StoryCommands(MainWindow &window);

    [[nodiscard]] Stories &stories() { return *m_stories; }

private:
    QWidget *makePage();
    void chooseStory();
    void insertStory(StoryId id);
    void showCandidate();

    MainWindow &m_window;
    Stories *m_stories;
    StoriesPage *m_page = nullptr;
    ConfidentialLine *m_line;
    QAction *m_insert;
};

} // namespace starling::ui
