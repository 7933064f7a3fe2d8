// SPDX-License-Identifier: GPL-3.0-or-later
#include "categorydelegate.h"

#include "ui/wording.h"

#include <QComboBox>

namespace starling::ui {

QWidget *CategoryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    for (const Category category :
         {Category::Behavioural, Category::Situational, Category::Technical, Category::SystemDesign})
        box->addItem(Wording::of(category), static_cast<int>(category));
    return box;
}

void CategoryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void CategoryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace starling::ui
