// SPDX-License-Identifier: GPL-3.0-or-later
#include "mockcommands.h"

#include "mockplace.h"
#include "ui/questions/questionpanel.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/places.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace starling::ui {

MockCommands::MockCommands(MainWindow &window) : QObject(&window), m_window(window)
{
    Actions *actions = window.actions();
    actions->rehearseMenu->addSeparator();
    QAction *go =
        actions->add(actions->rehearseMenu, tr("&Mock Interviews"), {QKeySequence(Qt::ALT | Qt::Key_3)});
    window.places()->add(QStringLiteral("mock"), go, [this]() -> QWidget * {
        auto *made = new MockPlace(m_window.desk(), m_window.places());
        connect(made, &MockPlace::wholeWindowWanted, this, &MockCommands::fillWindow);
        return made;
    });
    QAction *begin = actions->add(actions->rehearseMenu, tr("&New Mock Interview…"),
                                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)});
    connect(begin, &QAction::triggered, this, [this] {
        const QuestionListModel &list = m_window.questions()->model();
        place()->setUp(list.search().trimmed().isEmpty() ? QList<QuestionId>() : list.found());
    });
}

MockPlace *MockCommands::place()
{
    m_window.places()->go(QStringLiteral("mock"));
    return qobject_cast<MockPlace *>(m_window.places()->widget(QStringLiteral("mock")));
}

void MockCommands::fillWindow(bool fill)
{
    m_window.places()->setStripVisible(!fill);
    m_window.menuBar()->setVisible(!fill);
    // Where the menus are the system's they cannot be hidden.
    for (QAction *menu : m_window.menuBar()->actions())
        menu->setEnabled(!fill);
}

} // namespace starling::ui
