// SPDX-License-Identifier: GPL-3.0-or-later
// What a selection in the list stands for. Its cost is that of the rows in memory, not of those selected.
#include "questionlistmodel.h"

#include <QSet>

#include <algorithm>

namespace starling::ui {

QuestionChoice QuestionListModel::choiceOf(const QItemSelection &selection) const
{
    QuestionChoice choice;
    choice.scope = m_shown.scope;
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid())
            choice.rows.append({range.top(), range.bottom()});
    }
    std::sort(choice.rows.begin(), choice.rows.end(),
              [](const RowSpan &left, const RowSpan &right) { return left.first < right.first; });
    for (const RowSpan &span : std::as_const(choice.rows))
        choice.count += span.last - span.first + 1;
    if (m_shown.searched) {
        for (const RowSpan &span : std::as_const(choice.rows))
            choice.ids += m_found.mid(span.first, span.last - span.first + 1);
        return choice;
    }
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const auto after =
            std::upper_bound(choice.rows.cbegin(), choice.rows.cend(), row.key(),
                             [](int number, const RowSpan &span) { return number < span.first; });
        if (after != choice.rows.cbegin() && row.key() <= std::prev(after)->last)
            choice.seen.insert(row.key(), row->id);
    }
    return choice;
}

QList<RowSpan> QuestionListModel::foundRowsOf(const QList<QuestionId> &ids) const
{
    const QSet<QuestionId> wanted(ids.cbegin(), ids.cend());
    QList<int> rows;
    for (qsizetype row = 0; row < m_found.size(); ++row) {
        if (wanted.contains(m_found.at(row)))
            rows.append(static_cast<int>(row));
    }
    return spansOf(rows);
}

} // namespace starling::ui
