// SPDX-License-Identifier: GPL-3.0-or-later
#include "undoimport.h"

#include "desk/desk.h"
#include "desk/importundo.h"
#include "ui/sentences.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/message.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace starling::ui {

UndoImport::UndoImport(Desk &desk, Actions &actions, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
    , m_action(actions.add(actions.fileMenu, tr("&Undo Last Import…")))
{
    actions.fileMenu->insertAction(actions.exportPack, m_action);
    m_action->setEnabled(false);
    connect(actions.fileMenu, &QMenu::aboutToShow, this, &UndoImport::refresh);
    connect(m_action, &QAction::triggered, this, &UndoImport::start);
}

void UndoImport::refresh()
{
    m_desk.ask(this, importToUndo, [this](const Result<std::optional<ImportToUndo>> &last) {
        m_action->setEnabled(last && last->has_value());
    });
}

void UndoImport::start()
{
    m_desk.ask(this, importToUndo, [this](const Result<std::optional<ImportToUndo>> &last) {
        if (!last) {
            warn(m_window, tr("Undo Last Import"), Sentences::of(last.error()));
            return;
        }
        if (!*last) {
            m_action->setEnabled(false);
            return;
        }
        const ImportToUndo &import = **last;
        QMessageBox box(QMessageBox::Question, tr("Undo Last Import"),
                        tr("Take back the import of “%1” from %2?")
                            .arg(import.packTitle.simplified(),
                                 QLocale().toString(import.importedAt.toLocalTime(), QLocale::ShortFormat)),
                        QMessageBox::NoButton, m_window);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(
            tr("Added questions go and updated ones get their old text. What you wrote, ticked or "
               "marked stays."));
        QPushButton *yes = box.addButton(tr("&Take Back"), QMessageBox::AcceptRole);
        box.addButton(QMessageBox::Cancel);
        takeIconsOff(box);
        box.setDefaultButton(yes);
        box.exec();
        if (box.clickedButton() == yes)
            undo();
    });
}

void UndoImport::undo()
{
    m_desk.ask(this, undoLastImport, [this](const Result<ImportUndone> &done) {
        if (done)
            Q_EMIT undone(done->pack);
        else
            warn(m_window, tr("Undo Last Import"), Sentences::of(done.error()));
        refresh();
    });
}

} // namespace starling::ui
