// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the panel that is there while one searches.
#include "questionpanel.h"

#include "desk/desk.h"
#include "nomatch.h"
#include "ui/search/savedsearches.h"
#include "ui/search/savedsearchesdialog.h"
#include "ui/search/searchchips.h"
#include "ui/widgets/dialogbuttons.h"

#include <QComboBox>
#include <QCursor>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace starling::ui {

void QuestionPanel::showChips()
{
    if (!m_chips) {
        m_search->setClearButtonEnabled(true); // not at start: its icon reads the system's icon theme
        m_chips = new SearchChips(m_desk, m_search, *m_saved, this);
        m_chips->setPacks(m_packRows);
        m_saved->load();
        m_chips->loadValues();
        connect(m_chips, &SearchChips::orderChosen, this, [this](SearchOrder order) {
            m_model->setOrder(order);
            beginSearch();
        });
        connect(m_chips, &SearchChips::savedChosen, this, &QuestionPanel::apply);
        connect(m_chips, &SearchChips::saveRequested, this, &QuestionPanel::saveThisSearch);
        connect(m_chips, &SearchChips::editSavedRequested, this, &QuestionPanel::editSavedSearches);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_search) + 1, m_chips);
        m_chips->putBetween(m_search, m_list);
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

void QuestionPanel::apply(const SavedSearch &search)
{
    showChips();
    const int pack = search.pack.isEmpty() ? 0 : indexOfPack(search.pack);
    if (pack != m_packs->currentIndex()) {
        m_packs->setCurrentIndex(pack);
        Q_EMIT m_packs->activated(pack);
    }
    m_chips->chooseOrder(searchOrderOf(search.sort));
    m_search->setText(search.query + u' '); // its last word is a whole one
    m_search->setFocus(Qt::OtherFocusReason);
}

int QuestionPanel::indexOfPack(const QString &uid) const
{
    for (qsizetype i = 0; i < m_packRows.size(); ++i) {
        if (m_packRows.at(i).uid == uid)
            return static_cast<int>(i) + 1;
    }
    return 0; // all, where it is gone
}

void QuestionPanel::saveThisSearch()
{
    const SavedSearch search{.id = {},
                             .name = {},
                             .query = m_search->text().trimmed(),
                             .sort = wordOf(m_model->order()),
                             .pack = packUid()};
    if (search.query.isEmpty() && m_model->order() == SearchOrder::Best) {
        focusSearch(); // there is nothing to save yet
        return;
    }
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save This Search"));
    dialog->setLabelText(tr("Name (a saved search of the same name is replaced):"));
    dialog->setTextValue(search.query.isEmpty() ? tr("In another order") : search.query);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, search](const QString &name) {
        SavedSearch named = search;
        named.name = name.simplified();
        if (!named.name.isEmpty())
            m_saved->save(named);
    });
    takeIconsOff(*dialog);
    dialog->open();
}

void QuestionPanel::editSavedSearches()
{
    m_saved->load();
    auto *dialog = new SavedSearchesDialog(*m_saved, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavedSearchesDialog::applied, this, &QuestionPanel::apply, Qt::QueuedConnection);
    dialog->open();
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
    if (m_model->isSearching() && m_model->isComplete() && m_model->rowCount() == 0)
        m_noMatch->showFor(m_model->search().trimmed(), m_model->scope().pack && m_packRows.size() > 1);
    else
        m_noMatch->hide();
}

void QuestionPanel::beginSearch()
{
    m_searchBegun = m_searchBegun || m_model->isAwaited();
    m_openBest = false;
    Q_EMIT choiceChanged(); // in a search the rows have no order to change
}

/// Whether the list was filled by another search: it begins with its best hits and nothing is current, so
/// that the question that happened to be read is neither scrolled to nor held in its row.
bool QuestionPanel::showsBest()
{
    return std::exchange(m_searchBegun, false) && !m_model->query().isEmpty();
}

void QuestionPanel::leaveSearch()
{
    m_openBest = m_model->isAwaited() && !m_model->query().isEmpty();
    if (m_openBest)
        m_list->setFocus(Qt::ShortcutFocusReason); // its rows are those of what was typed before
    else if (m_noMatch->isOffering())
        m_noMatch->focusOffer();
    else
        focusList();
}

void QuestionPanel::searchAllPacks()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_packs->setCurrentIndex(0);
    Q_EMIT m_packs->activated(0);
}

} // namespace starling::ui
