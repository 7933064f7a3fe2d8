// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/editing/edit.h"
#include "desk/editing/questionchoice.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace starling {
class Editing;
}

namespace starling::ui {

class EditorPage;
class MainWindow;
class MessageBar;
class NewerBar;

/// The commands that make questions and packs one's own, and what the window shows after each. The editor is
/// made when it is first needed.
class EditingCommands : public QObject
{
    Q_OBJECT

public:
    explicit EditingCommands(MainWindow &window);

    [[nodiscard]] Editing &editing() const { return *m_editing; }
    /// nullptr until a question was edited.
    [[nodiscard]] EditorPage *editor() const { return m_page; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupQuestion();
    void setupPack();
    void setupEditor();
    QAction *add(const QString &text, void (EditingCommands::*command)(), const QKeySequence &key = {});
    EditorPage *page();
    [[nodiscard]] bool isEditing() const;

    void editQuestion();
    void newQuestion();
    void duplicate();
    void move();
    void tag();
    void archive();
    void remove();
    void moveUp();
    void moveDown();
    void newPack();
    void editPack();
    void removePack();
    void showPutAway();
    /// By what is chosen.
    void nameCommands();
    /// What the commands are about: all that are chosen in the list, or the question in sight.
    [[nodiscard]] QuestionChoice chosen() const;
    using ManyJob = std::function<Result<Edit>(Library &, const QList<QuestionId> &)>;
    void runOn(const QuestionChoice &choice, ManyJob job);
    void runOnChosen(ManyJob job);
    /// What is being edited is saved before something else is done to it.
    void settle();
    /// Whether the text in the editor allows to take back what was saved.
    bool mayUndo();
    void undo();
    void redo();

    /// The pack that a new question goes into; invalid for none.
    [[nodiscard]] PackId currentPack() const;
    void rememberNeighbour();
    void afterEdit(const Edit &edit, bool takenBack);
    /// Reads the list again and shows the first of these questions that is in it.
    /// `again` are chosen again where they are several.
    void refresh(PackId scope, const QList<QuestionId> &wanted, const QList<QuestionId> &again);
    void openEditor();
    void closeEditor(bool unfinished);

    MainWindow &m_window;
    Editing *m_editing;
    QMenu *m_menu;
    MessageBar *m_messages;
    NewerBar *m_newer;
    EditorPage *m_page = nullptr;
    QList<QAction *> m_ofQuestion;
    QAction *m_duplicate = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QPointer<QWidget> m_focusBefore;
    QuestionId m_inSight;   ///< when the editor was asked for
    QuestionId m_neighbour; ///< of the question that goes away
};

} // namespace starling::ui
