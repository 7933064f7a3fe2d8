// SPDX-License-Identifier: GPL-3.0-or-later
#include "editingcommands.h"

#include "desk/editing/editing.h"
#include "desk/editing/packedits.h"
#include "desk/editing/questionedits.h"
#include "editorpage.h"
#include "editwording.h"
#include "newerbar.h"
#include "packdialog.h"
#include "putawaydialog.h"
#include "questioneditor.h"
#include "ui/questions/questionpanel.h"
#include "ui/sentences.h"
#include "ui/widgets/message.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/studypane.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

namespace starling::ui {

EditingCommands::EditingCommands(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_editing(new Editing(window.desk(), this))
    , m_menu(nullptr)
    , m_messages(window.messages())
    , m_newer(new NewerBar(*m_editing, window.study()))
{
    setupQuestion();
    setupPack();
    setupEditor();
    if (auto *column = qobject_cast<QVBoxLayout *>(window.study()->layout()))
        column->insertWidget(1, m_newer);
    m_newer->showQuestion(window.study()->question()); // the first one is in sight already
    connect(m_editing, &Editing::edited, this, [this](const Edit &edit) {
        m_messages->say(EditWording::of(edit), tr("Undo (Ctrl+Z)"));
        afterEdit(edit, false);
    });
    for (const auto signal : {&Editing::undone, &Editing::redone})
        connect(m_editing, signal, this, [this](const Edit &edit) {
            m_messages->say(EditWording::ofUndone(edit));
            afterEdit(edit, true);
        });
    connect(m_editing, &Editing::failed, this, [this](const Error &error) {
        if (error.kind != Error::Kind::Cancelled) {
            warn(&m_window, tr("Starling"), Sentences::of(error));
            return;
        }
        m_messages->say(tr("The list has changed meanwhile. Choose again."));
        refresh({}, {m_window.study()->question().id}, {});
    });
    connect(m_messages, &MessageBar::commandChosen, this, &EditingCommands::undo);
}

QAction *EditingCommands::add(const QString &text, void (EditingCommands::*command)(),
                              const QKeySequence &key)
{
    QAction *action =
        m_window.actions()->add(m_menu, text, key.isEmpty() ? QList<QKeySequence>() : QList{key});
    connect(action, &QAction::triggered, this, [this, command] {
        if (!m_window.isOpening())
            (this->*command)();
        else // what was just chosen in the list is meant, not what is still in sight
            m_window.desk().ask(
                this, [](Library &) { return true; }, [this, command](bool) { (this->*command)(); });
    });
    return action;
}

void EditingCommands::setupPack()
{
    m_menu->addSeparator();
    add(tr("New &Pack…"), &EditingCommands::newPack, {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    QAction *edit = add(tr("&Edit Pack…"), &EditingCommands::editPack);
    QAction *remove = add(tr("Delete Pac&k"), &EditingCommands::removePack);
    m_window.actions()->bindToQuestion({edit, remove}); // the pack is the one of the list
    m_menu->addSeparator();
    QAction *back = add(tr("&Undo Last Change"), &EditingCommands::undo);
    QAction *again = add(tr("&Redo Last Change"), &EditingCommands::redo);
    add(tr("Deleted and Archi&ved…"), &EditingCommands::showPutAway);
    const auto enable = [this, back, again] {
        back->setEnabled(m_editing->undoable());
        again->setEnabled(m_editing->redoable());
    };
    connect(m_editing, &Editing::undoChanged, this, enable);
    enable();
}

bool EditingCommands::isEditing() const
{
    return m_page && m_page->isOpen();
}

PackId EditingCommands::currentPack() const
{
    const Scope &scope = m_window.questions()->model().scope();
    return scope.pack ? *scope.pack : m_window.study()->question().pack.id;
}

void EditingCommands::editQuestion()
{
    const StudyQuestion &question = m_window.study()->question();
    if (isEditing())
        page()->editor()->focusSection();
    else if (question.id.isValid())
        page()->edit(question);
}

void EditingCommands::newQuestion()
{
    if (currentPack().isValid())
        page()->editNew(currentPack());
    else
        newPack(); // a question needs one
}

void EditingCommands::newPack()
{
    auto *dialog = new PackDialog({}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_editing->run([head = dialog->pack()](Library &library) { return createPack(library, head); });
    });
    dialog->open();
}

void EditingCommands::editPack()
{
    const PackId pack = currentPack();
    if (!pack.isValid())
        return;
    m_window.desk().ask(
        this, [pack](Library &library) { return packHead(library, pack); },
        [this, pack](const Result<Pack> &head) {
            if (!head) {
                Q_EMIT m_editing->failed(head.error());
                return;
            }
            auto *dialog = new PackDialog(*head, &m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog, pack] {
                m_editing->run([pack, changed = dialog->pack()](Library &library) {
                    return changePack(library, pack, changed);
                });
            });
            dialog->open();
        });
}

void EditingCommands::removePack()
{
    settle();
    m_neighbour = {};
    if (const PackId pack = currentPack(); pack.isValid())
        m_editing->run([pack](Library &library) { return deletePack(library, pack); });
}

void EditingCommands::showPutAway()
{
    auto *dialog = new PutAwayDialog(*m_editing, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EditingCommands::undo()
{
    if (mayUndo())
        m_editing->undo();
}

void EditingCommands::redo()
{
    if (mayUndo())
        m_editing->redo();
}

} // namespace starling::ui
