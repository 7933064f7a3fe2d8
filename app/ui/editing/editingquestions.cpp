// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the question in sight, or to all that are chosen in the list.
#include "desk/editing/editing.h"
#include "desk/editing/manyquestions.h"
#include "desk/editing/questionedits.h"
#include "editingcommands.h"
#include "tagsdialog.h"
#include "ui/questions/questionpanel.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/studypane.h"

#include <QAction>
#include <QInputDialog>
#include <QListView>
#include <QMenu>

namespace starling::ui {

void EditingCommands::setupQuestion()
{
    QMenu *menu = m_menu = m_window.actions()->questionMenu;
    menu->addSeparator();
    QAction *edit = add(tr("Edit Te&xt"), &EditingCommands::editQuestion, {Qt::Key_F2});
    m_menu = menu->addMenu(tr("Ma&ke and Organise"));
    QAction *create = add(tr("&New Question"), &EditingCommands::newQuestion, {Qt::CTRL | Qt::Key_N});
    m_duplicate = add({}, &EditingCommands::duplicate, {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    QAction *goes = add(tr("&Move to Another Pack…"), &EditingCommands::move);
    QAction *tags = add(tr("&Tags…"), &EditingCommands::tag);
    m_archive = add({}, &EditingCommands::archive);
    m_delete = add({}, &EditingCommands::remove, {Qt::Key_Delete});
    m_menu->addSeparator();
    m_up = add(tr("Move Up in the L&ist"), &EditingCommands::moveUp, {Qt::ALT | Qt::SHIFT | Qt::Key_Up});
    m_down =
        add(tr("Move Down in t&he List"), &EditingCommands::moveDown, {Qt::ALT | Qt::SHIFT | Qt::Key_Down});
    QListView *list = m_window.questions()->list();
    m_delete->setShortcutContext(Qt::WidgetShortcut); // elsewhere it deletes letters
    list->addAction(m_delete);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list, &QWidget::customContextMenuRequested, this, [=, this](const QPoint &where) {
        if (!list->indexAt(where).isValid())
            return;
        auto *context = new QMenu(list);
        context->setAttribute(Qt::WA_DeleteOnClose);
        context->addActions({edit, m_duplicate, goes, tags, m_archive, m_delete});
        context->addSeparator();
        context->addActions({m_up, m_down});
        context->popup(list->viewport()->mapToGlobal(where));
    });
    m_ofQuestion = {edit, m_duplicate, goes, tags, m_archive, m_delete};
    m_window.actions()->bindToQuestion(m_ofQuestion);
    m_window.actions()->bindToQuestion({create, m_up, m_down});
    connect(m_window.study(), &StudyPane::questionShown, this, &EditingCommands::nameCommands);
    connect(m_window.questions(), &QuestionPanel::choiceChanged, this, &EditingCommands::nameCommands);
    const Actions *actions = m_window.actions();
    const std::pair<QAction *, Mastery> marks[] = {{actions->markNew, Mastery::New},
                                                   {actions->markLearning, Mastery::Learning},
                                                   {actions->markMastered, Mastery::Mastered}};
    for (const auto &[action, mastery] : marks)
        connect(action, &QAction::triggered, this, [this, mastery = mastery] {
            if (m_window.questions()->severalChosen() > 0)
                runOnChosen([mastery](Library &library, const QList<QuestionId> &ids) {
                    return markQuestions(library, ids, mastery);
                });
        });
    nameCommands();
}

void EditingCommands::nameCommands()
{
    const QuestionPanel *panel = m_window.questions();
    const StudyQuestion &question = m_window.study()->question();
    const int several = panel->severalChosen();
    for (QAction *action : std::as_const(m_ofQuestion))
        action->setEnabled(several > 0 || question.id.isValid());
    m_duplicate->setText(several > 1 ? tr("&Duplicate %n Question(s)", nullptr, several)
                                     : tr("&Duplicate Question"));
    m_archive->setText(several > 1                         ? tr("&Archive %n Question(s)", nullptr, several)
                       : several == 0 && question.archived ? tr("T&ake Out of the Archive")
                                                           : tr("&Archive Question"));
    m_delete->setText(several > 1 ? tr("De&lete %n Question(s)", nullptr, several) : tr("De&lete Question"));
    // The order is that of the numbers: in a search there is none to change.
    const bool ordered = !panel->model().isSearching();
    for (QAction *action : {m_up, m_down})
        action->setEnabled(ordered && (several > 0 || question.id.isValid()));
}

QuestionChoice EditingCommands::chosen() const
{
    if (m_window.questions()->severalChosen() > 0)
        return m_window.questions()->choice();
    QuestionChoice choice;
    choice.ids = {m_window.study()->question().id};
    choice.count = 1;
    return choice;
}

void EditingCommands::runOn(const QuestionChoice &choice, ManyJob job)
{
    constexpr int noticeable = 300;
    if (choice.count > noticeable)
        m_messages->say(tr("Working on %n question(s)…", nullptr, choice.count));
    m_editing->run([choice, job = std::move(job)](Library &library) -> Result<Edit> {
        const auto ids = chosenQuestions(library, choice);
        if (!ids)
            return ids.error();
        return job(library, *ids);
    });
}

void EditingCommands::runOnChosen(ManyJob job)
{
    const QuestionChoice choice = chosen();
    settle();
    runOn(choice, std::move(job));
}

void EditingCommands::duplicate()
{
    runOnChosen(duplicateQuestions);
}

void EditingCommands::move()
{
    const QuestionChoice choice = chosen();
    settle();
    const QuestionPanel *panel = m_window.questions();
    const PackId from = panel->severalChosen() > 0 ? panel->model().scope().pack.value_or(PackId{})
                                                   : m_window.study()->question().pack.id;
    m_window.desk().ask(
        this, [](Library &library) { return library.packs(); },
        [this, choice, from](const Result<QList<PackRow>> &packs) {
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
            dialog->setLabelText(
                choice.count > 1
                    ? tr("%n question(s), with all you wrote on them, go to:", nullptr, choice.count)
                    : tr("The question, with all you wrote on it, goes to:"));
            dialog->setOption(QInputDialog::UseListViewForComboBoxItems);
            dialog->setComboBoxItems(titles);
            connect(dialog, &QInputDialog::textValueSelected, this,
                    [this, choice, titles, ids](const QString &title) {
                        rememberNeighbour();
                        const PackId pack = ids.at(titles.indexOf(title));
                        runOn(choice, [pack](Library &library, const QList<QuestionId> &questions) {
                            return moveQuestions(library, questions, pack);
                        });
                    });
            takeIconsOff(*dialog);
            dialog->resize(QSize(460, 320).boundedTo(m_window.size())); // titles of packs are long
            dialog->open();
        });
}

void EditingCommands::tag()
{
    const QuestionChoice choice = chosen();
    settle();
    struct Known
    {
        Result<QList<TagCount>> present;
        QStringList all;
    };
    m_window.desk().ask(
        this,
        [choice](Library &library) {
            const auto ids = chosenQuestions(library, choice);
            const auto all = knownTags(library);
            return Known{ids ? tagsOf(library, *ids) : Result<QList<TagCount>>(ids.error()),
                         all ? *all : QStringList()};
        },
        [this, choice](const Known &known) {
            if (!known.present) {
                Q_EMIT m_editing->failed(known.present.error());
                return;
            }
            auto *dialog = new TagsDialog(choice.count, *known.present, known.all, &m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog, choice] {
                runOn(choice,
                      [change = dialog->change()](Library &library, const QList<QuestionId> &questions) {
                          return changeTags(library, questions, change);
                      });
            });
            dialog->open();
        });
}

void EditingCommands::archive()
{
    rememberNeighbour();
    runOnChosen([](Library &library, const QList<QuestionId> &ids) {
        auto away = archiveQuestions(library, ids, true);
        if (!away || away->before)
            return away;
        return archiveQuestions(library, ids, false); // all were there already
    });
}

void EditingCommands::remove()
{
    rememberNeighbour();
    runOnChosen(deleteQuestions);
}

void EditingCommands::moveUp()
{
    runOnChosen(
        [](Library &library, const QList<QuestionId> &ids) { return shiftQuestions(library, ids, -1); });
}

void EditingCommands::moveDown()
{
    runOnChosen(
        [](Library &library, const QList<QuestionId> &ids) { return shiftQuestions(library, ids, 1); });
}

} // namespace starling::ui
