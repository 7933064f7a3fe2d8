// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mock.h"

#include <QCoreApplication>

namespace starling::ui {

/// The words of interviews as a person reads them.
class MockWording
{
    Q_DECLARE_TR_FUNCTIONS(starling::ui::MockWording)

public:
    /// What the interviewer asks: nothing for the question itself.
    static QString asks(MockStep step);
    static QString of(MockReason reason);
    static QString of(MockJudge judge);
    static QString when(const QDateTime &time);
    /// "2:05 of 3:00"
    static QString spent(int seconds, int target);
};

} // namespace starling::ui
