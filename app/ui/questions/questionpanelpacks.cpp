// SPDX-License-Identifier: GPL-3.0-or-later
// The pack chooser, and the list after packs or questions changed.
#include "questionpanel.h"
#include "ui/search/searchchips.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace starling::ui {

void QuestionPanel::showPacks(const QList<PackRow> &packs, PackId chosen)
{
    fillPacks(packs, chosen.isValid() ? std::optional(chosen) : m_model->scope().pack);
    m_search->clear();
    m_model->setScope(chosen.isValid() ? Scope{chosen} : m_model->scope());
}

void QuestionPanel::showChanged(const QList<PackRow> &packs, PackId scope, QuestionId shown)
{
    std::optional<PackId> pack = m_model->scope().pack;
    if (scope.isValid())
        pack = scope;
    if (pack && std::none_of(packs.begin(), packs.end(), [&](const PackRow &row) { return row.id == *pack; }))
        pack = packs.isEmpty() ? std::nullopt : std::optional(packs.first().id);
    m_chosen = shown;
    fillPacks(packs, pack);
    m_model->setScope(Scope{pack});
}

void QuestionPanel::fillPacks(const QList<PackRow> &packs, const std::optional<PackId> &chosen)
{
    m_packRows = packs;
    QHash<PackId, QString> titles;
    m_packs->clear();
    m_packs->addItem(tr("All packs"), qint64(0));
    for (const PackRow &pack : packs) {
        titles.insert(pack.id, pack.title);
        m_packs->addItem(pack.title, pack.id.value);
        if (chosen == pack.id)
            m_packs->setCurrentIndex(m_packs->count() - 1);
    }
    m_model->setPackTitles(titles);
    m_packs->setVisible(packs.size() > 1);
    if (m_chips) {
        m_chips->setPacks(packs);
        m_chips->loadValues();
    }
}

} // namespace starling::ui
