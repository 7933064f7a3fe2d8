// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace starling::ui {

/// Every command of the window as an action with text, access key and shortcut, placed in the menu bar. What
/// they do is connected by the window.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QMainWindow &window);

    QAction *importFile, *pastePage, *exportPack, *saveNow, *savePdf, *print, *quit;
    QAction *undo, *redo, *cut, *copy, *paste, *selectAll, *find, *findNext, *findPrevious;
    QList<QAction *> sections; ///< one per tab, in their order
    QAction *readingPane, *beside, *below, *zoomIn, *zoomOut, *zoomReset, *fullScreen;
    QList<QAction *> appearances; ///< system, light, dark
    QList<QAction *> languages;   ///< data: locale name, empty for the system's
    QAction *nextQuestion, *previousQuestion, *markNew, *markLearning, *markMastered;
    QAction *goToQuestions;
    QAction *focusSearch, *focusList, *focusReading, *focusAnswer, *focusNotes;
    QAction *shortcuts, *about;

    QMenu *fileMenu, *editMenu, *viewMenu, *questionMenu, *writeMenu, *rehearseMenu, *helpMenu;

    /// Adds a command to a menu and to what F1 shows; for the parts of the window that bring their own.
    QAction *add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys = {},
                 const char *icon = nullptr);
    QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text);
    /// A command on the question in the window.
    QAction *addOfQuestion(QMenu *menu, const QString &text, const QList<QKeySequence> &keys = {});

    /// Wherever the question is not in sight these are disabled, whatever else enables them.
    void bindToQuestion(const QList<QAction *> &actions);
    void setQuestionInSight(bool inSight);

    /// All of them with a shortcut, in the order of the menus: what F1 shows.
    [[nodiscard]] QList<QAction *> withShortcuts() const;

private:
    void setupFile(QMainWindow &window);
    void setupEdit(QMainWindow &window);
    void setupView(QMainWindow &window);
    void setupQuestion(QMainWindow &window);
    void setupHelp(QMainWindow &window);
    QMenu *addMenu(QMainWindow &window, const QString &title);

    QList<QAction *> m_all;
    QActionGroup *m_ofQuestion; ///< a group's being disabled and an action's own add up
    QActionGroup *m_arrangements = nullptr;
};

} // namespace starling::ui
