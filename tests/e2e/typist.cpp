// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the study window on the store and types until it is killed. Before each chunk it prints the text
// that will be there, after the window said "Saved" it prints ACK and the number of the chunk.
#include "openedwindow.h"

#include "ui/window/actions.h"
#include "ui/window/studypane.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QtTest>

#include <cstdio>

using namespace starling;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const QString name = arguments.at(2);
    test::OpenedWindow opened(arguments.at(1));
    if (!opened.isReady())
        return 1;
    ui::MainWindow &window = *opened.window;
    const auto *state = window.findChild<QLabel *>(u"saveState"_s);
    window.actions()->focusAnswer->trigger();
    window.study()->writing()->answer()->moveCursor(QTextCursor::End);
    for (int chunk = 1; chunk < 1000; ++chunk) {
        QTest::keyClicks(QApplication::focusWidget(), u"%1-%2 "_s.arg(name).arg(chunk));
        // The three ways of a text to the disk: asked for, by leaving the editor, by itself.
        if (chunk % 3 == 1)
            window.actions()->saveNow->trigger();
        else if (chunk % 3 == 2)
            window.actions()->focusList->trigger();
        if (!QTest::qWaitFor([state] { return state->text() == u"Saved"; }, 20'000))
            return 1;
        std::printf("ACK %d\n", chunk);
        std::fflush(stdout);
        window.actions()->focusAnswer->trigger();
    }
    return 0;
}
