// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/windowfixture.h"

#include "desk/mock/mocks.h"
#include "ui/mock/askingpage.h"
#include "ui/mock/judgepage.h"
#include "ui/mock/mockplace.h"
#include "ui/mock/mocksetupdialog.h"
#include "ui/window/places.h"

#include <QCheckBox>
#include <QSpinBox>

namespace starling::test {

/// A mock interview by keys only.
class Interview : public WindowFixture
{
public:
    Interview() : WindowFixture({pack(QStringLiteral("test"), 3)}) {}

    ui::MockPlace *place()
    {
        return qobject_cast<ui::MockPlace *>((*this)->places()->widget(QStringLiteral("mock")));
    }
    ui::MockSetupDialog *dialog() { return place() ? place()->findChild<ui::MockSetupDialog *>() : nullptr; }

    /// Through the dialog, by keys; every question behind one another.
    void begin(bool atEnd = false)
    {
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        dialog()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTRY_VERIFY(!dialog()->plan().questions.isEmpty());
        QTest::keyClick(dialog(), Qt::Key_Q, Qt::AltModifier);
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
        auto *number = qobject_cast<QSpinBox *>(dialog()->focusWidget());
        QVERIFY(number);
        QTest::keyClick(number, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(number, QStringLiteral("2"));
        QTRY_COMPARE(dialog()->plan().questions.size(), 2);
        if (atEnd) {
            auto *box = dialog()->findChild<QCheckBox *>(QStringLiteral("judgeAtEnd"));
            for (int tabs = 0; tabs < 40 && !box->hasFocus(); ++tabs)
                QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
            QTest::keyClick(box, Qt::Key_Space);
            QVERIFY(dialog()->options().judgeAtEnd);
        }
        QTest::keyClick(number, Qt::Key_Return);
        QTRY_COMPARE(place()->currentPage(), static_cast<QWidget *>(place()->asking()));
        (*this)->activateWindow(); // a window manager does so when the dialog is gone
        QVERIFY(QTest::qWaitForWindowActive(&**this));
    }
    /// Thinks, types to the question and each follow-up.
    void answer(const QString &text)
    {
        QVERIFY(place()->asking()->isThinking());
        QTRY_VERIFY(place()->asking()->hasFocus());
        press(Qt::Key_Return);
        for (int step = 0; step < 5; ++step) {
            type(QStringLiteral("%1 %2").arg(text).arg(step));
            press(Qt::Key_Return, Qt::ControlModifier);
        }
    }
    void judge(Qt::Key rating)
    {
        QTRY_COMPARE(place()->currentPage(), static_cast<QWidget *>(place()->judging()));
        press(Qt::Key_Space);
        press(Qt::Key_N);
        press(rating);
    }
    Mock stored(MockId id)
    {
        return desk().answer([id](Library &library) { return Mocks(library).mock(id); }).value();
    }
};

} // namespace starling::test
