// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/deskfixture.h"

#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"

#include <QTextCursor>

namespace starling::test {

/// A reading pane in a small window of its own, with the hands of a person.
struct Reading
{
    explicit Reading(const StudyQuestion &shown = studyQuestion(question(QStringLiteral("q"), 1)))
    {
        pane.resize(640, 420);
        pane.showQuestion(shown);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("the pane of the test is not shown");
        view->setFocus();
    }

    void show(Section section) { pane.setSection(section); }
    void click(const QPoint &point) const { QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, point); }
    void press(Qt::Key key) const { QTest::keyClick(view, key); }
    [[nodiscard]] QPoint mark(int item) const { return view->markRect(item).center().toPoint(); }
    /// Where the text stands on the screen.
    [[nodiscard]] QPoint at(const QString &text, bool behind = false) const
    {
        QTextCursor cursor = view->document()->find(text);
        cursor.setPosition(behind ? cursor.selectionEnd() : cursor.selectionStart());
        return view->cursorRect(cursor).center();
    }

    ui::ReadingPane pane;
    ui::ReadingView *view = pane.view();
    QSignalSpy ticks{&pane, &ui::ReadingPane::tickToggled};
};

} // namespace starling::test
