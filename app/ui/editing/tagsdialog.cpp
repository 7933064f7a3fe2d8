// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagsdialog.h"

#include "tagsedit.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/rowheight.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace starling::ui {

TagsDialog::TagsDialog(int questions, const QList<TagCount> &present, const QStringList &known,
                       QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_added(new TagsEdit(this))
{
    setWindowTitle(questions > 1 ? tr("Tags of %n Question(s)", nullptr, questions) : tr("Tags"));
    m_list->setObjectName(QStringLiteral("presentTags"));
    m_list->setAccessibleName(tr("Tags they have"));
    for (const TagCount &each : present) {
        const Qt::CheckState state = each.count < questions ? Qt::PartiallyChecked : Qt::Checked;
        auto *item = new QListWidgetItem(
            each.count < questions ? tr("%1 (%2 of %3)").arg(each.tag).arg(each.count).arg(questions)
                                   : each.tag,
            m_list);
        item->setSizeHint(QSize(0, rowHeight(*m_list)));
        item->setData(Qt::UserRole, each.tag);
        item->setCheckState(state);
        m_before << state;
    }
    m_list->setVisible(!present.isEmpty());
    m_added->setObjectName(QStringLiteral("addedTags"));
    m_added->setKnownTags(known);
    auto *label = new QLabel(tr("&Add:"), this);
    label->setBuddy(m_added);
    auto *buttons = dialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(label);
    column->addWidget(m_added);
    column->addWidget(buttons);
    if (!present.isEmpty())
        m_list->setCurrentRow(0);
    resize(360, present.isEmpty() ? sizeHint().height() : 320);
    m_added->setFocus();
}

TagChange TagsDialog::change() const
{
    TagChange change{.added = m_added->tags(), .removed = {}};
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const QString tag = item->data(Qt::UserRole).toString();
        if (item->checkState() == m_before.at(row))
            continue;
        if (item->checkState() == Qt::Checked)
            change.added << tag;
        else if (item->checkState() == Qt::Unchecked)
            change.removed << tag;
    }
    return change;
}

} // namespace starling::ui
