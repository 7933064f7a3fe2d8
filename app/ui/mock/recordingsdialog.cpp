// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingsdialog.h"

#include "mockwording.h"
#include "ui/review/reviewwording.h"
#include "ui/widgets/dialogbuttons.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

enum Role { FileRole = Qt::UserRole, FromRole, IdRole };

} // namespace

RecordingsDialog::RecordingsDialog(const QList<MockQuestion> &questions, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Recordings"));
    const auto add = [this](const QString &text, const Recording &recording, int fromMs) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(FileRole, recording.file);
        item->setData(FromRole, fromMs);
        item->setData(IdRole, recording.id.value);
    };
    for (const MockQuestion &question : questions) {
        for (const Recording &recording : question.recordings) {
            const QString asked =
                recording.step == MockStep::Answer ? question.title : MockWording::asks(recording.step);
            add(tr("%1  %2").arg(ReviewWording::clock(recording.milliseconds / 1000), asked), recording, 0);
            for (const RecordingMark &mark : recording.marks)
                add(tr("      from the mark at %1").arg(ReviewWording::clock(mark.atMs / 1000)), recording,
                    mark.atMs);
        }
    }
    m_list->setAccessibleName(tr("Recordings"));
    m_list->setCurrentRow(0);
    auto *buttons = dialogButtons(QDialogButtonBox::Close, this);
    m_play = buttons->addButton(tr("&Play"), QDialogButtonBox::ActionRole);
    m_delete = buttons->addButton(tr("&Delete"), QDialogButtonBox::ActionRole);
    connect(m_play, &QPushButton::clicked, this, &RecordingsDialog::play);
    connect(m_delete, &QPushButton::clicked, this, &RecordingsDialog::removeChosen);
    connect(m_list, &QListWidget::itemActivated, this, &RecordingsDialog::play);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(560, 360);
}

void RecordingsDialog::play()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        Q_EMIT playRequested(item->data(FileRole).toString(), item->data(FromRole).toInt());
}

void RecordingsDialog::removeChosen()
{
    const QListWidgetItem *chosen = m_list->currentItem();
    if (!chosen)
        return;
    const qint64 id = chosen->data(IdRole).toLongLong();
    for (int row = m_list->count() - 1; row >= 0; --row) {
        if (m_list->item(row)->data(IdRole).toLongLong() == id)
            delete m_list->takeItem(row);
    }
    Q_EMIT deleteRequested({id});
    m_play->setEnabled(m_list->count() > 0);
    m_delete->setEnabled(m_list->count() > 0);
}

} // namespace starling::ui
