// SPDX-License-Identifier: GPL-3.0-or-later
#include "putawaydialog.h"

#include "desk/editing/editing.h"
#include "desk/editing/manyquestions.h"
#include "desk/editing/packedits.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/rowheight.h"
#include "ui/widgets/wrappedlabel.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace starling::ui {

PutAwayDialog::PutAwayDialog(Editing &editing, QWidget *parent)
    : QDialog(parent)
    , m_editing(editing)
    , m_tabs(new QTabBar(this))
    , m_list(new QTreeWidget(this))
    , m_empty(new WrappedLabel(this))
{
    setWindowTitle(tr("Deleted and Archived"));
    m_tabs->addTab(tr("Recently &deleted"));
    m_tabs->addTab(tr("&Archived"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_list->setObjectName(QStringLiteral("putAway"));
    m_list->setHeaderLabels({tr("Title"), tr("Pack"), tr("When")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->resizeSection(1, 150);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *buttons = dialogButtons(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Put Back"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("putBack"));
    m_restore->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_tabs, &QTabBar::currentChanged, this, &PutAwayDialog::reload);
    connect(m_restore, &QPushButton::clicked, this, &PutAwayDialog::restore);
    connect(m_list, &QTreeWidget::itemActivated, this, &PutAwayDialog::restore);
    for (const auto signal : {&Editing::edited, &Editing::undone, &Editing::redone})
        connect(&editing, signal, this, &PutAwayDialog::reload);
    resize(QSize(680, 420).boundedTo(parent->size()));
    reload();
    m_list->setFocus();
}

void PutAwayDialog::reload()
{
    m_editing.desk().ask(
        this, [deleted = m_tabs->currentIndex() == 0](Library &library) { return putAway(library, deleted); },
        [this](const Result<QList<PutAway>> &things) {
            if (things)
                show(*things);
            else
                Q_EMIT m_editing.failed(things.error());
        });
}

void PutAwayDialog::show(const QList<PutAway> &things)
{
    const bool deleted = m_tabs->currentIndex() == 0;
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_things = things;
    m_list->clear();
    m_list->setColumnHidden(2, !deleted);
    const QLocale locale;
    QList<QTreeWidgetItem *> items;
    for (const PutAway &thing : things) {
        const bool isPack = !thing.question.isValid();
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(thing.deletedAt);
        items << new QTreeWidgetItem(
            {thing.title, isPack ? tr("%n question(s)", nullptr, thing.questions) : thing.packTitle,
             deleted ? locale.toString(when, QLocale::ShortFormat) : QString()});
    }
    for (QTreeWidgetItem *item : std::as_const(items))
        item->setSizeHint(0, QSize(0, rowHeight(*m_list)));
    m_list->addTopLevelItems(items);
    if (!items.isEmpty())
        m_list->setCurrentItem(items.at(std::min(row, static_cast<int>(items.size()) - 1)));
    m_restore->setEnabled(!items.isEmpty());
    m_empty->setText(deleted ? tr("Nothing was deleted.") : tr("Nothing is archived."));
    m_empty->setVisible(items.isEmpty());
}

void PutAwayDialog::restore()
{
    QList<QuestionId> questions;
    for (int row = 0; row < m_things.size(); ++row) {
        if (!m_list->topLevelItem(row)->isSelected())
            continue;
        const PutAway &thing = m_things.at(row);
        if (thing.question.isValid())
            questions << thing.question;
        else
            m_editing.run([id = thing.pack](Library &library) { return restorePack(library, id); });
    }
    if (!questions.isEmpty())
        m_editing.run([questions](Library &library) { return restoreQuestions(library, questions); });
}

} // namespace starling::ui
