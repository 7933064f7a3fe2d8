// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"

#include <QAbstractTableModel>

namespace starling::ui {

/// The questions of a pack that is about to be imported; the titles can be edited.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Kind, columns };

    explicit ImportModel(Pack pack, QObject *parent = nullptr);

    [[nodiscard]] const Pack &pack() const { return m_pack; }
    void setPackTitle(const QString &title) { m_pack.title = title; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    Pack m_pack;
};

} // namespace starling::ui
