// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"

#include <QAbstractTableModel>
#include <QHash>

namespace starling::ui {

class QuestionListModel;
class Stories;

/// Questions, or competencies, against stories: a cell says how well the story of its column answers the row.
/// Column 0 counts the stories of a row. Questions come from the list's own model, page by page, so that the
/// cost is that of the rows in sight.
class GapMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Rows { Questions, Competencies };
    enum Role { FitRole = Qt::UserRole }; ///< 0 none, 1 partial, 2 strong

    GapMatrixModel(Stories &stories, QuestionListModel &questions, QObject *parent = nullptr);

    void setRows(Rows rows);
    [[nodiscard]] Rows rows() const { return m_kind; }
    /// Stories that are used too often, each with its number of questions.
    void setOverused(const QHash<StoryId, int> &stories);
    /// Titles are cut to these: a header view cuts none itself.
    void setWidths(int rowHeader, int column);
    [[nodiscard]] const QStringList &competencies() const { return m_competencies; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] QuestionId questionAt(int row) const;
    [[nodiscard]] StoryId storyAt(int column) const;
    /// None, strong, partial, none, …
    void cycleFit(const QModelIndex &index);

private:
    void setupSource();
    void fillCompetencies();
    [[nodiscard]] int fitAt(int row, int column) const;
    [[nodiscard]] int storiesOf(int row) const;

    Stories &m_stories;
    QuestionListModel &m_questions;
    Rows m_kind = Rows::Questions;
    QStringList m_competencies;
    QHash<StoryId, int> m_overused;
    int m_rowHeaderWidth = 280;
    int m_columnWidth = 140;
};

} // namespace starling::ui
