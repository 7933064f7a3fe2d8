// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/library.h"

#include <QObject>
#include <QSize>
#include <QTimer>

namespace starling {
class Desk;
}

namespace starling::ui {

class MainWindow;

/// Puts the window back as it was, and keeps how it is: a while after a change, and at the end. Writes only
/// what differs from what the store has.
class SessionKeeper : public QObject
{
public:
    SessionKeeper(Desk &desk, MainWindow &window);

    /// Before the window is shown. A valid `size` is taken instead of the one that is kept.
    void restore(const Session &session, const QSize &size = {});
    /// Something changed that belongs to the session.
    void touch();
    void save();
    /// From here on nothing is written: a picture of the window leaves the store as it is.
    void setReadOnly() { m_readOnly = true; }

private:
    [[nodiscard]] Session current() const;

    Desk &m_desk;
    MainWindow &m_window;
    Session m_stored;
    QTimer m_timer;
    bool m_readOnly = false;
    bool m_restoring = false;
};

} // namespace starling::ui
