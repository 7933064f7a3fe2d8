// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"
#include "core/study.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QToolButton;

namespace starling {
class Desk;
}

namespace starling::ui {

class Stories;

/// Which questions one story answers: their fit, and a note how to turn the story.
class StoryLinks : public QWidget
{
    Q_OBJECT

public:
    StoryLinks(Desk &desk, Stories &stories, QWidget *parent = nullptr);

    void show(StoryId id);
    /// The question that "Add" links; the one in sight in the questions' place.
    void setCandidate(QuestionId id, const QString &title);

Q_SIGNALS:
    void questionRequested(starling::QuestionId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupTable();
    void fill();
    void take(const QList<QuestionRow> &rows);
    void removeCurrent();

    Desk &m_desk;
    Stories &m_stories;
    StoryId m_story;
    QuestionId m_candidate;
    QTableWidget *m_table;
    QToolButton *m_add;
    bool m_filling = false;
};

} // namespace starling::ui
