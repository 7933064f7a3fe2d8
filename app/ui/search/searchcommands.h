// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace starling::ui {

class MainWindow;

/// Brings saved searches to the menus, and says what went wrong with one.
class SearchCommands : public QObject
{
    Q_OBJECT

public:
    explicit SearchCommands(MainWindow &window);
};

} // namespace starling::ui
