// SPDX-License-Identifier: GPL-3.0-or-later
#include "splitmodel.h"

#include "importmodel.h"

namespace starling::ui {

SplitModel::SplitModel(ImportModel &import, QObject *parent) : QAbstractListModel(parent), m_import(import)
{
    connect(&import, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&import, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
}

int SplitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_import.draft().doubts().size());
}

QVariant SplitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportDraft &draft = m_import.draft();
    const ImportDraft::Doubt &doubt = draft.doubts().at(index.row());
    const exchange::JoinedLine &line = draft.lineOf(doubt);
    switch (role) {
    case Qt::DisplayRole: {
        const auto [left, right] = draft.sidesOf(doubt);
        const QString number = QString::number(draft.pack().questions.at(line.question).number);
        return (draft.isSplit(doubt) ? tr("Question %1: two items, %2 | %3")
                                     : tr("Question %1: one item, %2 + %3"))
            .arg(number, left, right);
    }
    case Qt::ToolTipRole: // in full; escaped, because tool tips guess at HTML
        return QStringLiteral("<p>%1</p>").arg(data(index, Qt::DisplayRole).toString().toHtmlEscaped());
    case QuestionRole:
        return line.question;
    case SectionRole:
        return static_cast<int>(line.section);
    case SplitRole:
        return draft.isSplit(doubt);
    default:
        return {};
    }
}

bool SplitModel::setSplit(int row, bool split)
{
    if (row < 0 || row >= rowCount() || !m_import.setSplit(m_import.draft().doubts().at(row), split))
        return false;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // the sides of its neighbours, too
    return true;
}

} // namespace starling::ui
