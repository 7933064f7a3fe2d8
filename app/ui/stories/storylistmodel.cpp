// SPDX-License-Identifier: GPL-3.0-or-later
#include "storylistmodel.h"

#include "stories.h"

#include <algorithm>

namespace starling::ui {

StoryListModel::StoryListModel(Stories &stories, QObject *parent)
    : QAbstractListModel(parent), m_stories(stories), m_shown(stories.all())
{
    connect(&m_stories, &Stories::changed, this, &StoryListModel::follow);
}

/// Rows come and go one by one, so that the selection stays where it is.
void StoryListModel::follow()
{
    const QList<Story> &now = m_stories.all();
    const auto has = [](const QList<Story> &list, StoryId id) {
        return std::any_of(list.cbegin(), list.cend(), [id](const Story &story) { return story.id == id; });
    };
    for (int row = static_cast<int>(m_shown.size()) - 1; row >= 0; --row) {
        if (!has(now, m_shown.at(row).id)) {
            beginRemoveRows({}, row, row);
            m_shown.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < now.size(); ++row) {
        if (!has(m_shown, now.at(row).id)) {
            beginInsertRows({}, row, row);
            m_shown.insert(row, now.at(row));
            endInsertRows();
        } else if (m_shown.at(row) != now.at(row)) {
            m_shown[row] = now.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int StoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant StoryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Story &story = m_shown.at(index.row());
    if (role == Qt::DisplayRole) {
        const QString title = story.title.isEmpty() ? tr("Untitled") : story.title;
        const QString detail = detailOf(story);
        return detail.isEmpty() ? title : title + u'\n' + detail;
    }
    if (role == Qt::ToolTipRole)
        return story.title;
    return {};
}

QString StoryListModel::detailOf(const Story &story)
{
    QStringList parts;
    if (story.year)
        parts += QString::number(*story.year);
    if (!story.competencies.isEmpty())
        parts += story.competencies.join(QStringLiteral(", "));
    return parts.join(QStringLiteral(" · "));
}

StoryId StoryListModel::idAt(int row) const
{
    return row < 0 || row >= m_shown.size() ? StoryId{} : m_shown.at(row).id;
}

int StoryListModel::rowOf(StoryId id) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).id == id)
            return row;
    }
    return -1;
}

} // namespace starling::ui
