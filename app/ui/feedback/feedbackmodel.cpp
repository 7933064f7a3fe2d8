// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackmodel.h"

#include <algorithm>

namespace starling::ui {

void FeedbackModel::setRows(const QList<FeedbackRow> &rows)
{
    m_rows = rows;
    show();
}

bool FeedbackModel::isFolded(FeedbackRow::Part part) const
{
    return m_folded.contains(static_cast<int>(part));
}

void FeedbackModel::setFolded(FeedbackRow::Part part, bool folded)
{
    if (folded)
        m_folded.insert(static_cast<int>(part));
    else
        m_folded.remove(static_cast<int>(part));
    show();
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).kind == FeedbackRow::Kind::Heading && m_shown.at(row).part == part)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void FeedbackModel::toggleFold(FeedbackRow::Part part)
{
    setFolded(part, !isFolded(part));
}

QStringList FeedbackModel::folded() const
{
    QStringList parts;
    for (const int part : m_folded)
        parts += QString::number(part);
    parts.sort();
    return parts;
}

void FeedbackModel::setFolded(const QStringList &parts)
{
    m_folded.clear();
    for (const QString &part : parts)
        m_folded.insert(part.toInt());
    show();
}

void FeedbackModel::show()
{
    QList<FeedbackRow> now;
    for (const FeedbackRow &row : std::as_const(m_rows)) {
        if (row.kind == FeedbackRow::Kind::Heading || !isFolded(row.part))
            now += row;
    }
    const auto same = [&](qsizetype before, qsizetype after) {
        return m_shown.at(before).key == now.at(after).key;
    };
    const qsizetype least = std::min(m_shown.size(), now.size());
    qsizetype head = 0;
    while (head < least && same(head, head))
        ++head;
    qsizetype tail = 0;
    while (tail < least - head && same(m_shown.size() - 1 - tail, now.size() - 1 - tail))
        ++tail;
    if (const qsizetype gone = m_shown.size() - head - tail; gone > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone - 1));
        m_shown.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype come = now.size() - head - tail; come > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + come - 1));
        for (qsizetype i = 0; i < come; ++i)
            m_shown.insert(head + i, now.at(head + i));
        endInsertRows();
    }
    int first = -1;
    int last = -1;
    for (int row = 0; row < now.size(); ++row) {
        if (m_shown.at(row) == now.at(row))
            continue;
        m_shown[row] = now.at(row);
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

int FeedbackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FeedbackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FeedbackRow &row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::AccessibleTextRole: // everything that is painted, for who hears it
        return QStringList{row.text, row.side, row.detail}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace starling::ui
