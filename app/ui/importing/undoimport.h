// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QObject>

class QAction;
class QWidget;

namespace starling {
class Desk;
}

namespace starling::ui {

class Actions;

/// The command File > Undo Last Import: there while there is an import to take back, and asks before it does.
class UndoImport : public QObject
{
    Q_OBJECT

public:
    UndoImport(Desk &desk, Actions &actions, QWidget *window);

    [[nodiscard]] QAction *action() const { return m_action; }

Q_SIGNALS:
    /// Invalid where the pack is gone.
    void undone(starling::PackId pack);

private:
    void refresh();
    void start();
    void undo();

    Desk &m_desk;
    QWidget *m_window;
    QAction *m_action;
};

} // namespace starling::ui
