// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importdraft.h"

#include <QAbstractTableModel>

namespace starling::ui {

/// The questions of an import, with what becomes of them. Title, category and tags can be edited; the first
/// column chooses. Holds the draft and answers from it.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Kind, Tags, Effect, columns };

    explicit ImportModel(ImportDraft draft, QObject *parent = nullptr);
    /// Gives the memory of a large import back on another thread: that takes longer than a frame.
    ~ImportModel() override;

    [[nodiscard]] const ImportDraft &draft() const { return m_draft; }
    [[nodiscard]] const Pack &pack() const { return m_draft.pack(); }
    void setDraft(ImportDraft draft);
    void setForecast(const ImportForecast &forecast);
    void chooseAll(bool chosen);
    /// Joins or splits; the question changes.
    bool setSplit(const ImportDraft::Doubt &doubt, bool split);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// What is chosen, or what it would do.
    void choiceChanged();
    void questionChanged(int row);

private:
    [[nodiscard]] QVariant text(int row, int column) const;
    bool setText(int row, int column, const QVariant &value);

    ImportDraft m_draft;
};

} // namespace starling::ui
