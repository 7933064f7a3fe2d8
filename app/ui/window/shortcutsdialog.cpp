// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include "ui/widgets/dialogbuttons.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

/// "&Find in Text…" without the access key, "&&" being an ampersand.
QString plainText(const QAction &action)
{
    QString text = action.text();
    text.replace(QStringLiteral("&&"), QStringLiteral("\1")).remove(u'&').replace(u'\1', u'&');
    return text;
}

QString keys(const QAction &action)
{
    QStringList texts;
    for (const QKeySequence &key : action.shortcuts())
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(",  "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *model = new QStandardItemModel(this);
    for (const QAction *action : actions)
        model->appendRow({new QStandardItem(plainText(*action)), new QStandardItem(keys(*action))});
    for (const auto &[what, key] :
         {std::pair(tr("Tick the current item, or copy the current term"), tr("Space")),
          std::pair(tr("Move between items of a tab"), tr("Up, Down"))})
        model->appendRow({new QStandardItem(what), new QStandardItem(key)});
    auto *shown = new QSortFilterProxyModel(this);
    shown->setSourceModel(model);
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    shown->setFilterKeyColumn(-1);

    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, shown, &QSortFilterProxyModel::setFilterFixedString);

    auto *table = new QTableView(this);
    table->setModel(shown);
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);

    auto *buttons = dialogButtons(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(filter);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(520, 560);
}

} // namespace starling::ui
