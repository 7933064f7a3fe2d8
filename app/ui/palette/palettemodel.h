// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteentry.h"

#include <QAbstractListModel>

namespace starling::ui {

/// The lines of the palette as they are shown; knows nothing of where they come from.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<PaletteEntry> &entries);
    [[nodiscard]] const QList<PaletteEntry> &entries() const { return m_entries; }
    /// The next line from `row` on in steps of 1 or -1 that can be chosen, round the ends; -1 without one.
    [[nodiscard]] int choosable(int row, int step) const;
    /// Where the same thing stands now; -1 where it is gone.
    [[nodiscard]] int rowOf(const PaletteEntry &entry) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteEntry> m_entries;
};

} // namespace starling::ui
