// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"
#include "core/study.h"

#include <QWidget>

class QLabel;
class QListView;
class QTabWidget;
class QToolButton;

namespace starling {
class Desk;
}

namespace starling::ui {

class GapMatrix;
class Stories;
class StoryEditor;
class StoryLinks;
class StoryListModel;

/// The place of the stories: their list with the form of one, and the gap matrix.
class StoriesPage : public QWidget
{
    Q_OBJECT

public:
    StoriesPage(Desk &desk, Stories &stories, QWidget *parent = nullptr);

    void setScope(const Scope &scope);
    void setCandidate(QuestionId id, const QString &title);
    void showStory(StoryId id);
    void flush();
    [[nodiscard]] GapMatrix *matrix() const { return m_matrix; }

Q_SIGNALS:
    void questionRequested(starling::QuestionId id);

private:
    QWidget *makeList();
    void setupConnections();
    void chooseCurrent();
    void removeCurrent();
    void showState();

    Stories &m_stories;
    StoryListModel *m_model;
    QTabWidget *m_tabs;
    QListView *m_list;
    QLabel *m_empty;
    QToolButton *m_new;
    QToolButton *m_delete;
    QToolButton *m_undo;
    StoryLinks *m_links;
    StoryEditor *m_editor;
    GapMatrix *m_matrix;
    StoryId m_deleted; ///< what Undo brings back
};

} // namespace starling::ui
