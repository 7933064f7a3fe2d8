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
#include "tagsedit.h"
#include "ui/questions/questionpanel.h"
#include "ui/sentences.h"
#include "ui/widgets/message.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/studypane.h"

#include <QAction>
#include <QInputDialog>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace starling::ui {

EditingCommands::EditingCommands(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_editing(new Editing(window.desk(), this))
    , m_menu(nullptr)
    , m_messages(new MessageBar(&window))
    , m_newer(new NewerBar(*m_editing, window.study()))
{
    setupQuestion();
    setupPack();
    setupEditor();
    if (auto *column = qobject_cast<QVBoxLayout *>(window.study()->layout()))
        column->insertWidget(1, m_newer);
    connect(m_editing, &Editing::edited, this, [this](const Edit &edit) {
        m_messages->say(EditWording::of(edit), tr("Undo (Ctrl+Z)"));
        afterEdit(edit, false);
    });
    for (const auto signal : {&Editing::undone, &Editing::redone})
        connect(m_editing, signal, this, [this](const Edit &edit) {
            m_messages->say(EditWording::ofUndone(edit));
            afterEdit(edit, true);
        });
    connect(m_editing, &Editing::failed, this,
            [this](const Error &error) { warn(&m_window, tr("Starling"), Sentences::of(error)); });
    connect(m_messages, &MessageBar::commandChosen, this, &EditingCommands::undo);
}

QAction *EditingCommands::add(const QString &text, void (EditingCommands::*command)(),
                              const QKeySequence &key)
{
    QAction *action =
        m_window.actions()->add(m_menu, text, key.isEmpty() ? QList<QKeySequence>() : QList{key});
    connect(action, &QAction::triggered, this, command);
    return action;
}

void EditingCommands::setupQuestion()
{
    QMenu *menu = m_menu = m_window.actions()->questionMenu;
    menu->addSeparator();
    QAction *edit = add(tr("Edit Te&xt"), &EditingCommands::editQuestion, {Qt::Key_F2});
    m_menu = menu->addMenu(tr("Ma&ke and Organise"));
    add(tr("&New Question"), &EditingCommands::newQuestion, {Qt::CTRL | Qt::Key_N});
    QAction *copy =
        add(tr("&Duplicate Question"), &EditingCommands::duplicate, {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    QAction *goes = add(tr("&Move to Another Pack…"), &EditingCommands::move);
    QAction *tags = add(tr("&Tags…"), &EditingCommands::tag);
    QAction *away = add(tr("&Archive Question"), &EditingCommands::archive);
    QAction *gone = add(tr("De&lete Question"), &EditingCommands::remove, {Qt::Key_Delete});
    QListView *list = m_window.questions()->list();
    gone->setShortcutContext(Qt::WidgetShortcut); // elsewhere it deletes letters
    list->addAction(gone);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list, &QWidget::customContextMenuRequested, this, [=, this](const QPoint &where) {
        if (!list->indexAt(where).isValid())
            return;
        auto *context = new QMenu(list);
        context->setAttribute(Qt::WA_DeleteOnClose);
        context->addActions({edit, copy, goes, tags, away, gone});
        context->popup(list->viewport()->mapToGlobal(where));
    });
    const auto enable = [=, this] {
        const bool shown = m_window.study()->question().id.isValid();
        for (QAction *action : {edit, copy, goes, tags, away, gone})
            action->setEnabled(shown);
    };
    connect(m_window.study(), &StudyPane::questionShown, this, enable);
    enable();
}

void EditingCommands::setupPack()
{
    m_menu->addSeparator();
    add(tr("New &Pack…"), &EditingCommands::newPack, {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    add(tr("&Edit Pack…"), &EditingCommands::editPack);
    add(tr("Delete Pac&k"), &EditingCommands::removePack);
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

void EditingCommands::duplicate()
{
    settle();
    m_editing->run(
        [id = m_window.study()->question().id](Library &library) { return duplicateQuestion(library, id); });
}

void EditingCommands::move()
{
    m_window.desk().ask(
        this, [](Library &library) { return library.packs(); },
        [this, id = m_window.study()->question().id,
         from = m_window.study()->question().pack.id](const Result<QList<PackRow>> &packs) {
            QStringList titles;
            QList<PackId> ids;
            for (const PackRow &pack : packs ? *packs : QList<PackRow>()) {
                if (pack.id == from)
                    continue;
                titles << QStringLiteral("%1. %2").arg(titles.size() + 1).arg(pack.title);
                ids << pack.id;
            }
            if (ids.isEmpty()) {
                m_messages->say(tr("There is no other pack yet. Ctrl+Shift+N makes one."));
                return;
            }
            auto *dialog = new QInputDialog(&m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setWindowTitle(tr("Move to Another Pack"));
            dialog->setLabelText(tr("The question, with all you wrote on it, goes to:"));
            dialog->setComboBoxItems(titles);
            connect(dialog, &QInputDialog::textValueSelected, this,
                    [this, id, titles, ids](const QString &title) {
                        rememberNeighbour();
                        const PackId pack = ids.at(titles.indexOf(title));
                        m_editing->run(
                            [id, pack](Library &library) { return moveQuestion(library, id, pack); });
                    });
            dialog->open();
        });
}

void EditingCommands::tag()
{
    settle();
    const StudyQuestion &question = m_window.study()->question();
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Tags"));
    dialog->setLabelText(tr("Tags, with commas between them:"));
    dialog->setTextValue(lineOfTags(question.content.tags));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = question.id](const QString &line) {
        m_editing->run(
            [id, tags = tagsOfLine(line)](Library &library) { return setTags(library, id, tags); });
    });
    dialog->open();
}

void EditingCommands::archive()
{
    const StudyQuestion &question = m_window.study()->question();
    rememberNeighbour();
    m_editing->run([id = question.id, archived = !question.archived](Library &library) {
        return setArchived(library, id, archived);
    });
}

void EditingCommands::remove()
{
    rememberNeighbour();
    m_editing->run(
        [id = m_window.study()->question().id](Library &library) { return deleteQuestion(library, id); });
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
