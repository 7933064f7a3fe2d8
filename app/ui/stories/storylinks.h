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

class QuestionField;
class Stories;

/// Which questions one story answers: their fit, and a note how to turn the story.
class StoryLinks : public QWidget
{
    Q_OBJECT

public:
    StoryLinks(Desk &desk, Stories &stories, QWidget *parent = nullptr);

    void show(StoryId id);
    /// The question that "Add" links beside those found by the field: the one in sight in the questions'
    /// place.
    void setCandidate(QuestionId id, const QString &title);

Q_SIGNALS:
    void questionRequested(starling::QuestionId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupTable();
    void fill();
    void link(QuestionId question);
    void take(const QList<QuestionRow> &rows);
    void showLink(int row, const StoryLink &link);
    void removeCurrent();
    [[nodiscard]] QuestionId questionOf(int row) const;

    Desk &m_desk;
    Stories &m_stories;
    StoryId m_story;
    QuestionId m_candidate;
    QuestionField *m_field;
    QTableWidget *m_table;
    QToolButton *m_add;
    QuestionId m_added; ///< its row becomes the current one
    bool m_filling = false;
};

} // namespace starling::ui
