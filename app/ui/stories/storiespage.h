// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"
#include "core/study.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;
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

    /// What the list of the questions shows, and the pack of the question in sight: for the matrix.
    void setList(const Scope &scope, const QString &search = {}, PackId pack = {},
                 const QString &packTitle = {});
    void setCandidate(QuestionId id, const QString &title);
    void showStory(StoryId id);
    void flush();
    [[nodiscard]] GapMatrix *matrix() const { return m_matrix; }

Q_SIGNALS:
    void questionRequested(starling::QuestionId id);

private:
    QWidget *makeList();
    QWidget *makeInvitation();
    void undoDelete();
    void setupConnections();
    void chooseCurrent();
    void removeCurrent();
    void showState();

    Stories &m_stories;
    StoryListModel *m_model;
    QTabWidget *m_tabs;
    QListView *m_list;
    QStackedWidget *m_pages; ///< the invitation, or the list with the form
    QPushButton *m_first;
    QPushButton *m_bringBack;
    QToolButton *m_new;
    QToolButton *m_delete;
    QToolButton *m_undo;
    StoryLinks *m_links;
    StoryEditor *m_editor;
    GapMatrix *m_matrix;
    StoryId m_deleted; ///< what Undo brings back
};

} // namespace starling::ui
