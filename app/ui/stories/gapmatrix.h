// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study.h"
#include "gapmatrixmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace starling {
class Desk;
}

namespace starling::ui {

/// The gap matrix with its chooser of rows, and what follows from it: the smallest set of stories for the
/// questions, those without one, and stories that are used too often.
class GapMatrix : public QWidget
{
    Q_OBJECT

public:
    GapMatrix(Desk &desk, Stories &stories, QWidget *parent = nullptr);

    void setScope(const Scope &scope);
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] GapMatrixModel &model() const { return *m_model; }

Q_SIGNALS:
    void questionRequested(starling::QuestionId id);
    void storyRequested(starling::StoryId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupTable();
    void setupConnections();
    void showLegend();
    void summarise();
    void say(const QList<QuestionRow> &linked);
    [[nodiscard]] QList<QuestionId> selectedQuestions() const;

    Desk &m_desk;
    Stories &m_stories;
    QuestionListModel *m_questions;
    GapMatrixModel *m_model;
    QTableView *m_table;
    QComboBox *m_rows;
    QLabel *m_legend;
    QLabel *m_summary;
    Scope m_scope;
};

} // namespace starling::ui
