// SPDX-License-Identifier: GPL-3.0-or-later
// The editor in the window, and what the window shows after an edit.
#include "desk/editing/editing.h"
#include "editingcommands.h"
#include "editorpage.h"
#include "newerbar.h"
#include "questioneditor.h"
#include "ui/questions/questionpanel.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/studypane.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

namespace starling::ui {
namespace {

/// Whether Ctrl+Z belongs to the text that has the focus.
bool isInText()
{
    const QWidget *focus = QApplication::focusWidget();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus))
        return !text->isReadOnly();
    return qobject_cast<const QLineEdit *>(focus);
}

} // namespace

void EditingCommands::setupEditor()
{
    const Actions *actions = m_window.actions();
    StudyPane *study = m_window.study();
    m_window.installEventFilter(this); // what is open is saved before the window closes
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] {
        if (m_page)
            m_page->finish();
        m_window.desk().finish();
    });
    connect(study, &StudyPane::questionShown, this, [this, study] {
        const StudyQuestion &question = study->question();
        if (isEditing() && question.id != m_inSight)
            m_page->finish();
        m_newer->showQuestion(isEditing() ? StudyQuestion{} : question);
    });
    for (const Section section : allSections)
        connect(actions->sections.at(static_cast<int>(section)), &QAction::triggered, this, [this, section] {
            if (!isEditing())
                return;
            m_page->editor()->setSection(section);
            m_page->editor()->focusSection();
        });
    connect(actions->saveNow, &QAction::triggered, this, [this] {
        if (m_page)
            m_page->saveNow();
    });
    const std::pair<QAction *, QWidget *> away[] = {{actions->focusReading, study->reading()->view()},
                                                    {actions->focusAnswer, study->writing()->answer()},
                                                    {actions->focusNotes, study->writing()->notes()}};
    for (const auto &[action, target] : away)
        connect(action, &QAction::triggered, this, [this, target = target] {
            if (!isEditing())
                return;
            m_focusBefore = target;
            m_page->finish();
        });
    connect(actions->undo, &QAction::triggered, this, [this] {
        if (!isInText())
            undo();
    });
    connect(actions->redo, &QAction::triggered, this, [this] {
        if (!isInText())
            redo();
    });
}

EditorPage *EditingCommands::page()
{
    if (!m_page) {
        m_page = new EditorPage(*m_editing, m_window.study());
        m_page->hide();
        connect(m_page, &EditorPage::opened, this, &EditingCommands::openEditor);
        connect(m_page, &EditorPage::closed, this, &EditingCommands::closeEditor);
        StudyPane *study = m_window.study();
        connect(m_page, &EditorPage::zoomRequested, study, &StudyPane::zoomRequested);
        connect(study, &StudyPane::zoomChanged, m_page->editor(), &QuestionEditor::setZoom);
        m_page->editor()->setZoom(study->zoom());
    }
    m_inSight = m_window.study()->question().id;
    if (!m_page->isOpen()) {
        m_focusBefore = QApplication::focusWidget();
        m_page->editor()->setSection(m_window.study()->reading()->section());
    }
    return m_page;
}

void EditingCommands::openEditor()
{
    const Actions *actions = m_window.actions();
    for (QAction *action : {actions->find, actions->findNext, actions->findPrevious, actions->readingPane})
        action->setEnabled(false); // they are about the tabs that are covered
    m_newer->hide();
    m_window.study()->setCover(m_page);
    if (m_window.study()->question().id != m_inSight)
        m_page->finish(); // the person went on meanwhile
}

void EditingCommands::closeEditor(bool unfinished)
{
    const Actions *actions = m_window.actions();
    for (QAction *action : {actions->find, actions->findNext, actions->findPrevious, actions->readingPane})
        action->setEnabled(true);
    // The focus never falls to a field that is hidden.
    QWidget *to = m_focusBefore && !m_page->isAncestorOf(m_focusBefore)
                      ? m_focusBefore.data()
                      : static_cast<QWidget *>(m_window.questions()->list());
    const bool hadFocus = m_page->isAncestorOf(QApplication::focusWidget());
    m_window.study()->setCover(nullptr);
    if (hadFocus || !QApplication::focusWidget())
        to->setFocus(Qt::OtherFocusReason);
    m_newer->showQuestion(m_window.study()->question());
    if (unfinished)
        m_messages->say(tr("Not finished, so the question stays as it was. What you typed is kept."));
}

bool EditingCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close && m_page)
        m_page->finish();
    return QObject::eventFilter(watched, event);
}

void EditingCommands::settle()
{
    if (isEditing())
        m_page->finish();
}

bool EditingCommands::mayUndo()
{
    if (isEditing() && m_page->hasChanges()) {
        m_messages->say(tr("Leave the editor first (Esc)."));
        return false;
    }
    settle();
    return true;
}

void EditingCommands::rememberNeighbour()
{
    m_neighbour = m_window.questions()->neighbour();
}

void EditingCommands::afterEdit(const Edit &edit, bool takenBack)
{
    const bool isNew = takenBack || edit.action == EditAction::Create ||
                       edit.action == EditAction::Duplicate || edit.action == EditAction::Restore;
    QList<QuestionId> wanted;
    if (edit.questions.contains(m_window.study()->question().id) && edit.action != EditAction::Duplicate)
        wanted << m_window.study()->question().id; // one of several: it stays in sight, if it can
    if (isNew && edit.question.isValid())
        wanted << edit.question;
    if (!isNew || !edit.ofPack)
        wanted << m_window.study()->question().id << m_neighbour;
    const bool goes = isNew && (edit.ofPack || m_window.questions()->model().scope().pack);
    refresh(goes ? edit.pack : PackId{}, wanted, edit.count > 1 ? edit.questions : QList<QuestionId>());
}

void EditingCommands::refresh(PackId scope, const QList<QuestionId> &wanted, const QList<QuestionId> &again)
{
    struct State
    {
        QList<PackRow> packs;
        QuestionId shown;
        QList<RowSpan> again;
    };
    m_window.desk().ask(
        this,
        [wanted, again, pack = m_window.questions()->model().scope().pack, scope](Library &library) {
            State state;
            if (const auto packs = library.packs())
                state.packs = *packs;
            const Scope where{scope.isValid() ? std::optional(scope) : pack};
            for (const QuestionId id : wanted) {
                const auto row = id.isValid() ? library.rowOf(where, id) : Result<int>(-1);
                if (row && *row >= 0) {
                    state.shown = id;
                    break;
                }
            }
            if (const auto rows = rowsOf(library, where, again); rows && !again.isEmpty())
                state.again = *rows;
            return state;
        },
        [this, scope, again](const State &state) {
            m_window.questions()->chooseAgain(again, state.again);
            m_window.questions()->showChanged(state.packs, scope, state.shown);
            if (state.shown.isValid())
                m_window.openQuestion(state.shown);
        });
}

} // namespace starling::ui
