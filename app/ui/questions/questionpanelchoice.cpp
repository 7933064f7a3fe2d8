// SPDX-License-Identifier: GPL-3.0-or-later
// Several questions chosen at once.
#include "questionpanel.h"

#include <QListView>
#include <QScopedValueRollback>

#include <algorithm>

namespace starling::ui {

int QuestionPanel::severalChosen() const
{
    int count = 0;
    const QItemSelection selection = m_list->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    const bool isCurrent = count == 1 && selection.constFirst().contains(m_list->currentIndex());
    return isCurrent ? 0 : count;
}

QuestionChoice QuestionPanel::choice() const
{
    return m_model->choiceOf(m_list->selectionModel()->selection());
}

QuestionId QuestionPanel::neighbour() const
{
    // Of what is chosen the list may be about to lose all.
    const QItemSelection selection = m_list->selectionModel()->selection();
    const auto rangeAt = [&selection](int row) {
        return std::find_if(selection.cbegin(), selection.cend(), [row](const QItemSelectionRange &range) {
            return range.top() <= row && row <= range.bottom();
        });
    };
    const int current = m_list->currentIndex().row();
    int row = current + 1;
    for (auto range = rangeAt(row); range != selection.cend(); range = rangeAt(row))
        row = range->bottom() + 1;
    if (row < m_model->rowCount())
        return m_model->idAt(row);
    row = current - 1;
    for (auto range = rangeAt(row); range != selection.cend(); range = rangeAt(row))
        row = range->top() - 1;
    return m_model->idAt(row);
}

void QuestionPanel::chooseAgain(const QList<QuestionId> &ids, const QList<RowSpan> &rows)
{
    m_again = ids;
    m_rowsAgain = rows;
}

void QuestionPanel::selectAgain()
{
    if (m_again.isEmpty() || !m_model->isComplete())
        return;
    const QList<RowSpan> spans = m_model->isSearching() ? m_model->foundRowsOf(m_again) : m_rowsAgain;
    QItemSelection rows;
    for (const RowSpan &span : spans) {
        if (span.last < m_model->rowCount())
            rows.select(m_model->index(span.first), m_model->index(span.last));
    }
    m_again.clear();
    m_rowsAgain.clear();
    if (!rows.isEmpty())
        m_list->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

} // namespace starling::ui
