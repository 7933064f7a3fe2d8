// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace starling::ui {

class ImportModel;

/// The doubtful borders of the lines that ran together, one a row: "Kubernetes | PostgreSQL" where they are
/// split, "Kubernetes + PostgreSQL" where they are one item. Answers from the import's model.
class SplitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { QuestionRole = Qt::UserRole, SectionRole, SplitRole };

    explicit SplitModel(ImportModel &import, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    bool setSplit(int row, bool split);

private:
    ImportModel &m_import;
};

} // namespace starling::ui
