// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"

#include <QHash>
#include <QObject>

#include <memory>

class QAction;

namespace starling {
class Rubrics;
}

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
    /// What drafts and stories are compared with; for the writer's thread only.
    [[nodiscard]] const std::shared_ptr<Rubrics> &rubrics() const { return m_rubrics; }
    /// Puts the story into the answer in sight, as a scaffold.
    void insertStory(StoryId id);

private:
    QWidget *makePage();
    void chooseStory();
    void openChooser(const QHash<StoryId, double> &fit);
    void showCandidate();

    MainWindow &m_window;
    Stories *m_stories;
    std::shared_ptr<Rubrics> m_rubrics;
    StoriesPage *m_page = nullptr;
    ConfidentialLine *m_line;
    QAction *m_insert;
};

} // namespace starling::ui
