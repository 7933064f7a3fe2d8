// SPDX-License-Identifier: GPL-3.0-or-later
#include "importmodel.h"

#include "core/plaintext.h"
#include "ui/wording.h"

namespace starling::ui {

ImportModel::ImportModel(Pack pack, QObject *parent) : QAbstractTableModel(parent), m_pack(std::move(pack)) {}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pack.questions.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const Question &question = m_pack.questions.at(index.row());
    switch (index.column()) {
    case Number:
        return question.number;
    case Title:
        return question.title;
    case Kind:
        return Wording::of(question.category);
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Title)
        return false;
    const QString title = normalised(value.toString()).simplified();
    if (title.isEmpty())
        return false; // a question without a title cannot be found again
    m_pack.questions[index.row()].title = title;
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Title:
        return tr("Title (double-click or F2 to edit)");
    case Kind:
        return tr("Category");
    default:
        return {};
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Title ? flags | Qt::ItemIsEditable : flags;
}

} // namespace starling::ui
