// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace starling::ui {

class MainWindow;
class MockPlace;

/// Brings mock interviews into the window: their place and commands in the menu Rehearse. While one is under
/// way the menus and the strip are hidden, so that nothing can be looked up.
class MockCommands : public QObject
{
    Q_OBJECT

public:
    explicit MockCommands(MainWindow &window);

private:
    MockPlace *place();
    void fillWindow(bool fill);

    MainWindow &m_window;
};

} // namespace starling::ui
