// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the window on the store, begins an interview or goes on with the one that was broken off, and types
// an answer until it is killed. After each chunk that the desk has written it prints ACK and the chunk's
// number.
#include "openedwindow.h"

#include "desk/desk.h"
#include "desk/mock/mocks.h"
#include "ui/mock/askingpage.h"
#include "ui/mock/mockplace.h"
#include "ui/window/places.h"
#include "ui/writing/texteditor.h"

#include <QApplication>
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
    Desk &desk = opened.desk;
    ui::MainWindow &window = *opened.window;
    window.places()->go(u"mock"_s);
    auto *place = qobject_cast<ui::MockPlace *>(window.places()->widget(u"mock"_s));
    desk.ask(
        &window,
        [](Library &library) -> Result<MockId> {
            Mocks mocks(library);
            const auto unfinished = mocks.unfinished();
            if (!unfinished || unfinished->isValid())
                return unfinished;
            study::MockWishes wishes;
            wishes.questions = 2;
            wishes.seed = 1;
            const auto plan = mocks.plan({}, wishes, QDateTime::currentDateTime());
            return plan ? mocks.begin(*plan, {}) : plan.error();
        },
        [place](const Result<MockId> &id) {
            if (id)
                place->open(*id);
        });
    if (!QTest::qWaitFor([place] { return place->currentPage() == place->asking(); }, 20'000))
        return 1;
    if (place->asking()->isThinking())
        place->asking()->next();
    for (int chunk = 1; chunk < 1000; ++chunk) {
        QTest::keyClicks(place->asking()->editor(), u"%1-%2 "_s.arg(name).arg(chunk));
        if (chunk % 2 == 0)
            place->asking()->flush(); // else by itself, as while a person types
        else
            QTest::qWait(350);
        desk.finish();
        std::printf("ACK %d\n", chunk);
        std::fflush(stdout);
    }
    return 0;
}
