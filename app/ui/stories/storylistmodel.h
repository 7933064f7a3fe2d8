// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"

#include <QAbstractListModel>

namespace starling::ui {

class Stories;

/// The stories as a list: title, and below it competencies and year.
class StoryListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit StoryListModel(Stories &stories, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] StoryId idAt(int row) const;
    [[nodiscard]] int rowOf(StoryId id) const;

    /// The line below the title.
    static QString detailOf(const Story &story);

private:
    void follow();

    Stories &m_stories;
    QList<Story> m_shown;
};

} // namespace starling::ui
