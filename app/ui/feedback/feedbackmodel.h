// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbackrow.h"

#include <QAbstractListModel>
#include <QSet>

namespace starling::ui {

/// The hints as lines, parts folded or not. New hints change only the lines that differ, so that the list
/// keeps its place and its current line while a person types.
class FeedbackModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum Role { RowRole = Qt::UserRole }; ///< a FeedbackRow

    void setRows(const QList<FeedbackRow> &rows);
    [[nodiscard]] const QList<FeedbackRow> &rows() const { return m_shown; }
    void toggleFold(FeedbackRow::Part part);
    void setFolded(FeedbackRow::Part part, bool folded);
    [[nodiscard]] bool isFolded(FeedbackRow::Part part) const;
    /// The folded parts by number, to be kept.
    [[nodiscard]] QStringList folded() const;
    void setFolded(const QStringList &parts);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void show();

    QList<FeedbackRow> m_rows;
    QList<FeedbackRow> m_shown;
    QSet<int> m_folded;
};

} // namespace starling::ui

Q_DECLARE_METATYPE(starling::ui::FeedbackRow)
