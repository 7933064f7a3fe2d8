// SPDX-License-Identifier: GPL-3.0-or-later
// bench_importwindow [COUNT [ROUNDS]]: a pack file imported through the window, from the drop to the list
// that shows it, with the preview agreed to at once; prints how long the window was deaf at most, beside a
// window at rest.
#include "benchpack.h"
#include "figures.h"

#include "desk/desk.h"
#include "exchange/packjson.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/importflow.h"
#include "ui/theme/appearance.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace starling;
using namespace starling::bench;
using namespace Qt::StringLiterals;

namespace {

/// Runs the event loop until `done`; answers the longest time between two turns of it, in ms. A turn is at
/// most 1 ms of waiting, so that what is longer was work on the window's thread.
double longestTurn(const std::function<bool()> &done, QList<double> *busy = nullptr)
{
    double busiest = 0;
    QTimer tick;
    tick.start(1);
    QElapsedTimer turn;
    double longest = 0;
    while (!done()) {
        turn.start();
        const double before = threadTime();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        longest = std::max(longest, static_cast<double>(turn.nsecsElapsed()) / 1e6);
        busiest = std::max(busiest, threadTime() - before);
    }
    if (busy)
        *busy << busiest;
    return longest;
}

bool after(int ms)
{
    static QElapsedTimer clock;
    if (!clock.isValid())
        clock.start();
    const bool over = clock.hasExpired(ms);
    if (over)
        clock.invalidate();
    return over;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1).toInt() > 0 ? arguments.value(1).toInt() : 10'000;
    const int rounds = arguments.value(2).toInt() > 0 ? arguments.value(2).toInt() : 5;
    const QTemporaryDir folder;
    QFile json(folder.filePath(u"pack.json"_s));
    if (!json.open(QIODevice::WriteOnly))
        return 2;
    json.write(exchange::writePackJson(benchPack(count)));
    json.close();
    QList<double> rest;
    QList<double> reading;
    QList<double> writing;
    QList<double> readingBusy;
    QList<double> writingBusy;
    for (int round = 0; round < rounds; ++round) {
        Desk desk(folder.filePath(u"bench%1.db"_s.arg(round)));
        const Result<Opening> opening = desk.open(64).get();
        if (!opening)
            return 2;
        ui::Appearance appearance(ui::Appearance::Choice::Light, false);
        ui::MainWindow window(desk, appearance, *opening, QSize(1280, 800));
        window.show();
        longestTurn([] { return after(500); });
        rest << longestTurn([] { return after(1000); });
        auto *flow = window.findChild<ui::ImportFlow *>();
        bool imported = false;
        QObject::connect(flow, &ui::ImportFlow::imported, &window, [&imported] { imported = true; });
        window.importFile(json.fileName());
        ui::ImportDialog *dialog = nullptr;
        reading << longestTurn(
            [&] {
                dialog = window.findChild<ui::ImportDialog *>();
                return dialog && dialog->isVisible() && after(300);
            },
            &readingBusy);
        dialog->accept();
        writing << longestTurn([&] { return imported && after(500); }, &writingBusy);
    }
    report("longest turn at rest", rest);
    report("until the preview is there", reading, rest);
    report("until the list shows it", writing, rest);
    report("processor time of that turn", readingBusy);
    report("and of that", writingBusy);
    return percentile(reading, 0.5) <= 50 && percentile(writing, 0.5) <= 50 ? 0 : 1;
}
