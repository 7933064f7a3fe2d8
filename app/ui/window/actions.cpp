// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "core/vocabulary.h"
#include "ui/theme/icons.h"
#include "ui/wording.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace starling::ui {

Actions::Actions(QMainWindow &window) : QObject(&window), m_ofQuestion(new QActionGroup(this))
{
    m_ofQuestion->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    setupFile(window);
    setupEdit(window);
    setupView(window);
    setupQuestion(window);
    writeMenu = addMenu(window, tr("&Write"));
    rehearseMenu = addMenu(window, tr("&Rehearse"));
    setupHelp(window);
    bindToQuestion({savePdf, print, find, findNext, findPrevious, readingPane, zoomIn, zoomOut, zoomReset,
                    nextQuestion, previousQuestion, markNew, markLearning, markMastered});
    bindToQuestion(sections);
}

void Actions::bindToQuestion(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_ofQuestion->addAction(action);
}

void Actions::setQuestionInSight(bool inSight)
{
    m_ofQuestion->setEnabled(inSight);
    m_arrangements->setEnabled(inSight);
}

QMenu *Actions::addMenu(QMainWindow &window, const QString &title)
{
    QMenu *menu = window.menuBar()->addMenu(title);
    loadIconsWhenShown(menu);
    return menu;
}

QAction *Actions::add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys, const char *icon)
{
    QAction *action = menu->addAction(text);
    action->setShortcuts(keys);
    if (icon)
        action->setProperty(iconNameProperty, QString::fromLatin1(icon));
    m_all << action;
    return action;
}

QAction *Actions::addChoice(QMenu *menu, QActionGroup *group, const QString &text)
{
    QAction *action = add(menu, text);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

QAction *Actions::addOfQuestion(QMenu *menu, const QString &text, const QList<QKeySequence> &keys)
{
    QAction *action = add(menu, text, keys);
    bindToQuestion({action});
    return action;
}

void Actions::setupFile(QMainWindow &window)
{
    QMenu *menu = fileMenu = addMenu(window, tr("&File"));
    importFile = add(menu, tr("&Import…"), {QKeySequence::Open}, "import");
    pastePage = add(menu, tr("Paste Pa&ge"), {Qt::CTRL | Qt::SHIFT | Qt::Key_V}, "paste");
    exportPack = add(menu, tr("&Export…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    menu->addSeparator();
    saveNow = add(menu, tr("Save &Now"), {QKeySequence::Save});
    savePdf = add(menu, tr("Save as P&DF…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, "export-pdf");
    print = add(menu, tr("&Print…"), {QKeySequence::Print}, "print");
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, "quit");
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::setupEdit(QMainWindow &window)
{
    QMenu *menu = editMenu = addMenu(window, tr("&Edit"));
    undo = add(menu, tr("&Undo"), {QKeySequence::Undo}, "undo");
    redo = add(menu, tr("&Redo"), QKeySequence::keyBindings(QKeySequence::Redo), "redo");
    menu->addSeparator();
    cut = add(menu, tr("Cu&t"), {QKeySequence::Cut}, "cut");
    copy = add(menu, tr("&Copy"), {QKeySequence::Copy}, "copy");
    paste = add(menu, tr("&Paste"), {QKeySequence::Paste}, "paste");
    selectAll = add(menu, tr("Select &All"), {QKeySequence::SelectAll});
    menu->addSeparator();
    find = add(menu, tr("&Find in Text…"), {QKeySequence::Find}, "find");
    findNext = add(menu, tr("Find &Next"), {QKeySequence(Qt::Key_F3)});
    findPrevious = add(menu, tr("Find Pre&vious"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
}

void Actions::setupView(QMainWindow &window)
{
    QMenu *menu = viewMenu = addMenu(window, tr("&View"));
    for (const Section section : allSections) {
        const int number = static_cast<int>(section) + 1;
        const QString text = QStringLiteral("&%1  %2").arg(number).arg(Wording::of(section));
        sections << add(menu, text, {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number))});
    }
    menu->addSeparator();
    readingPane = add(menu, tr("Show &Reading Pane"), {Qt::Key_F9});
    readingPane->setCheckable(true);
    readingPane->setChecked(true);
    m_arrangements = new QActionGroup(this);
    beside = addChoice(menu, m_arrangements, tr("My Answer &Beside the Tabs"));
    below = addChoice(menu, m_arrangements, tr("My Answer Belo&w the Tabs"));
    beside->setChecked(true);
    menu->addSeparator();
    zoomIn = add(menu, tr("Zoom &In"),
                 {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, "zoom-in");
    zoomOut = add(menu, tr("Zoom &Out"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, "zoom-out");
    zoomReset = add(menu, tr("Actual Si&ze"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    fullScreen = add(menu, tr("&Full Screen"), {QKeySequence(Qt::Key_F11)});
    fullScreen->setCheckable(true);
    menu->addSeparator();

    QMenu *appearance = menu->addMenu(tr("&Appearance"));
    auto *schemes = new QActionGroup(this);
    for (const QString &text : {tr("As the &System"), tr("&Light"), tr("&Dark")})
        appearances << addChoice(appearance, schemes, text);
    QMenu *language = menu->addMenu(tr("&Language"));
    auto *tongues = new QActionGroup(this);
    for (const auto &[text, name] : {std::pair(tr("As the &System"), QString()),
                                     std::pair(QStringLiteral("&English"), QStringLiteral("en")),
                                     std::pair(QStringLiteral("&Deutsch"), QStringLiteral("de"))}) {
        QAction *action = addChoice(language, tongues, text);
        action->setData(name);
        languages << action;
    }
}

void Actions::setupQuestion(QMainWindow &window)
{
    QMenu *menu = questionMenu = addMenu(window, tr("&Question"));
    nextQuestion =
        add(menu, tr("&Next Question"),
            {QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::ALT | Qt::Key_Down)}, "next");
    previousQuestion =
        add(menu, tr("&Previous Question"),
            {QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::ALT | Qt::Key_Up)}, "previous");
    menu->addSeparator();
    markNew = add(menu, tr("Mark as Ne&w"), {QKeySequence(Qt::Key_F5)}, "mastery-new");
    markLearning = add(menu, tr("Mark as &Learning"), {QKeySequence(Qt::Key_F6)}, "mastery-learning");
    markMastered = add(menu, tr("Mark as &Mastered"), {QKeySequence(Qt::Key_F7)}, "mastery-mastered");
    menu->addSeparator();
    goToQuestions = add(menu, tr("&Questions"), {QKeySequence(Qt::ALT | Qt::Key_1)});
    focusSearch = add(menu, tr("Go to &Search"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
    focusList = add(menu, tr("Go to Lis&t"), {QKeySequence(Qt::CTRL | Qt::Key_L)});
    focusReading = add(menu, tr("Go to &Reading"), {QKeySequence(Qt::CTRL | Qt::Key_R)});
    focusAnswer = add(menu, tr("Go to My &Answer"), {QKeySequence(Qt::CTRL | Qt::Key_E)});
    focusNotes = add(menu, tr("Go to N&otes"), {QKeySequence(Qt::CTRL | Qt::Key_D)});
}

void Actions::setupHelp(QMainWindow &window)
{
    QMenu *menu = helpMenu = addMenu(window, tr("&Help"));
    shortcuts = add(menu, tr("&Keyboard Shortcuts"), {QKeySequence(Qt::Key_F1)}, "help");
    about = add(menu, tr("&About Starling"));
    about->setMenuRole(QAction::AboutRole);
}

QList<QAction *> Actions::withShortcuts() const
{
    QList<QAction *> shown;
    for (QAction *action : m_all) {
        if (!action->shortcut().isEmpty())
            shown << action;
    }
    return shown;
}

} // namespace starling::ui
