// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the panel that is there while one searches.
#include "questionpanel.h"

#include "desk/desk.h"
#include "ui/search/searchchips.h"

#include <QCursor>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace starling::ui {

void QuestionPanel::showChips()
{
    if (!m_chips) {
        m_search->setClearButtonEnabled(true); // not at start: its icon reads the system's icon theme
        m_chips = new SearchChips(m_desk, m_search, this);
        m_chips->setPacks(m_packRows);
        m_chips->restore(m_savedSearches);
        m_chips->loadValues();
        connect(m_chips, &SearchChips::orderChosen, m_model, &QuestionListModel::setOrder);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_search) + 1, m_chips);
        setTabOrder(m_search, m_chips);
    }
    m_chips->show();
    m_model->prepareSearch();
}

void QuestionPanel::hideChips(const QWidget *focus)
{
    if (!m_chips || !focus || focus == m_search || m_chips->isAncestorOf(focus))
        return;
    if (!m_model->isSearching() && m_search->text().isEmpty())
        m_chips->hide();
}

QuestionListModel::InSight QuestionPanel::inSight() const
{
    const QRect viewport = m_list->viewport()->rect();
    QuestionListModel::InSight sight;
    sight.first = std::max(0, m_list->indexAt(viewport.topLeft() + QPoint(2, 2)).row());
    const QModelIndex last = m_list->indexAt(viewport.bottomLeft() + QPoint(2, -2));
    sight.last = last.isValid() ? last.row() : std::max(sight.first, m_model->rowCount() - 1);
    sight.last = std::min(sight.last, sight.first + 100);
    if (m_list->currentIndex().isValid())
        sight.pointedAt << m_list->currentIndex().row();
    if (m_list->underMouse()) {
        const QModelIndex hovered = m_list->indexAt(m_list->viewport()->mapFromGlobal(QCursor::pos()));
        if (hovered.isValid())
            sight.pointedAt << hovered.row();
    }
    return sight;
}

void QuestionPanel::showNoMatch()
{
    m_noMatch->setVisible(m_model->isSearching() && m_model->isComplete() && m_model->rowCount() == 0);
    if (m_noMatch->isVisible()) {
        m_noMatch->setText(tr("Nothing found for “%1”.").arg(m_model->search().trimmed()));
        m_noMatch->setFixedWidth(m_list->viewport()->width());
        m_noMatch->adjustSize();
    }
}

} // namespace starling::ui
