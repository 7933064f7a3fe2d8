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

/// The gap matrix with its choosers of rows and questions, and what follows from it: the smallest set of
/// stories for the questions, those without one, and stories that are used too often.
class GapMatrix : public QWidget
{
    Q_OBJECT

public:
    GapMatrix(Desk &desk, Stories &stories, QWidget *parent = nullptr);

    /// What the list of the questions shows, and the pack of the question in sight.
    void setList(const Scope &scope, const QString &search, PackId pack, const QString &packTitle);
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
    void showChosen();
    void sayChosen();
    void shareWidth();
    void summarise();
    void summariseCompetencies();
    void say(const QList<QuestionRow> &linked);
    [[nodiscard]] bool isShown(const QuestionRow &row) const;
    [[nodiscard]] QString titlesOf(const QList<StoryId> &stories) const;
    [[nodiscard]] QList<QuestionId> selectedQuestions() const;

    Desk &m_desk;
    Stories &m_stories;
    QuestionListModel *m_questions;
    GapMatrixModel *m_model;
    QTableView *m_table;
    QComboBox *m_rows;
    QComboBox *m_which;
    QLabel *m_chosen;
    QLabel *m_legend;
    QLabel *m_summary;
    Scope m_listScope;
    QString m_listSearch;
    PackId m_pack;
    QString m_packTitle;
};

} // namespace starling::ui
