// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/windowfixture.h"

#include "desk/editing/editing.h"
#include "ui/editing/editingcommands.h"
#include "ui/editing/editorpage.h"
#include "ui/questions/questionpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/actions.h"
#include "ui/window/studypane.h"

#include <QAction>
#include <QApplication>
#include <QListView>

#include <algorithm>

namespace starling::test {

/// What a person who edits does again and again.
class EditingHands
{
public:
    explicit EditingHands(WindowFixture &window) : m_window(window) {}

    [[nodiscard]] ui::EditingCommands &commands() const
    {
        return *m_window->findChild<ui::EditingCommands *>();
    }
    ui::EditorPage *edit() const
    {
        m_window.press(Qt::Key_F2);
        if (!QTest::qWaitFor([this] { return commands().editor() && commands().editor()->isOpen(); }))
            qFatal("the editor does not open");
        return commands().editor();
    }
    /// Everything asked is answered, and the answers have arrived.
    void settle() const
    {
        for (int round = 0; round < 4; ++round) {
            m_window.desk()->finish();
            QCoreApplication::processEvents();
        }
    }
    void focusList() const { m_window->questions()->focusList(); }
    [[nodiscard]] int rows() const { return m_window.list()->model()->rowCount(); }
    [[nodiscard]] QString message() const { return commands().messages()->text(); }
    [[nodiscard]] QList<int> selected() const
    {
        QList<int> rows;
        for (const QModelIndex &index : m_window.list()->selectionModel()->selectedIndexes())
            rows << index.row();
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers) const
    {
        QListView *list = m_window.list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers,
                          list->visualRect(list->model()->index(row, 0)).center());
    }
    /// Chooses the command by the words it begins with, as from the menu.
    void choose(const QString &text) const
    {
        const QList<QAction *> actions = m_window->actions()->questionMenu->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (QString(action->text()).remove(u'&').startsWith(text)) {
                if (!action->isEnabled())
                    qFatal("%s is not to be had", qPrintable(text));
                action->trigger();
                return;
            }
        }
        qFatal("there is no %s", qPrintable(text));
    }
    /// The titles in the list.
    [[nodiscard]] QStringList titles() const
    {
        settle();
        QStringList titles;
        for (int row = 0; row < rows(); ++row)
            titles << m_window.list()->model()->index(row, 0).data().toString().section(u' ', -1);
        return titles;
    }
    /// The dialog that opens; its class by name.
    template <class Dialog>
    Dialog *dialog() const
    {
        Dialog *found = nullptr;
        if (!QTest::qWaitFor([&] {
                found = qobject_cast<Dialog *>(QApplication::activeModalWidget());
                return found && found->isVisible();
            }))
            qFatal("no dialog opens");
        if (!QTest::qWaitForWindowActive(found) ||
            !QTest::qWaitFor([found] { return found->isAncestorOf(QApplication::focusWidget()); }))
            qFatal("the dialog does not get the keys");
        return found;
    }

private:
    WindowFixture &m_window;
};

} // namespace starling::test
