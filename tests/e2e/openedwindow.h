// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/theme/appearance.h"
#include "ui/window/mainwindow.h"

#include <QtTest>

#include <optional>

namespace starling::test {

/// The study window on a store, as the program opens it; for the programs that tests kill.
class OpenedWindow
{
public:
    explicit OpenedWindow(const QString &store) : desk(store)
    {
        const Result<Opening> opening = desk.open(64).get();
        if (!opening)
            return;
        m_hasQuestion = opening->question.has_value();
        window.emplace(desk, m_appearance, *opening);
        window->show();
        window->activateWindow();
    }

    /// Waits until keys go to it. False where the store did not open or holds no question.
    [[nodiscard]] bool isReady()
    {
        return window && m_hasQuestion && QTest::qWaitForWindowActive(&*window, 20'000);
    }

    Desk desk;

private:
    ui::Appearance m_appearance{ui::Appearance::Choice::Light, false};
    bool m_hasQuestion = false;

public:
    std::optional<ui::MainWindow> window; ///< goes before the desk
};

} // namespace starling::test
