// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettemodel.h"

namespace starling::ui {

using Kind = PaletteEntry::Kind;

void PaletteModel::show(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int PaletteModel::choosable(int row, int step) const
{
    const auto count = static_cast<int>(m_entries.size());
    for (int tried = 0; tried < count; ++tried, row += step) {
        row = (row % count + count) % count;
        if (m_entries.at(row).kind != Kind::Heading)
            return row;
    }
    return -1;
}

int PaletteModel::rowOf(const PaletteEntry &entry) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).isSame(entry))
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole: {
        QString text = entry.title;
        for (const QString &more : {entry.detail, entry.keys}) {
            if (!more.isEmpty())
                text += QStringLiteral(", ") + more;
        }
        return text;
    }
    case EntryRole:
        return QVariant::fromValue(entry);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_entries.at(index.row()).kind == Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace starling::ui
