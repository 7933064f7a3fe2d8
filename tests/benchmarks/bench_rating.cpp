// SPDX-License-Identifier: GPL-3.0-or-later
// bench_rating [QUESTIONS [RATINGS]]: from the key press on a rating until the next question is painted, in a
// cram over a store of that many questions (cram asks them one after the other and writes each rating). The
// keys that uncover come at once after a pause of 100 ms, shorter than a person's.
#include "benchpack.h"
#include "figures.h"

#include "desk/desk.h"
#include "ui/review/cardpage.h"
#include "ui/review/reviewplace.h"
#include "ui/theme/appearance.h"
#include "ui/window/mainwindow.h"
#include "ui/window/places.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace starling;
using namespace starling::bench;

namespace {

/// Sees when the title is painted.
class PaintWatch : public QObject
{
public:
    bool painted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

void press(QWidget *widget, Qt::Key key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int questions = arguments.value(1, QStringLiteral("1000")).toInt();
    const int ratings = arguments.value(2, QStringLiteral("100")).toInt();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.db"));
    {
        const auto library = Library::open(path);
        if (!library || !(*library)->importPack(benchPack(questions)))
            return 1;
    }
    Desk desk(path);
    const Result<Opening> opening = desk.open(64).get();
    if (!opening)
        return 1;
    ui::Appearance appearance(ui::Appearance::Choice::Light, false);
    ui::MainWindow window(desk, appearance, *opening, QSize(1280, 800));
    window.show();
    window.places()->go(QStringLiteral("review"));
    auto *place = qobject_cast<ui::ReviewPlace *>(window.places()->widget(QStringLiteral("review")));
    ReviewFilter filter;
    filter.termCards = false;
    place->start(ui::ReviewSession::Mode::Cram, filter);
    while (!place->session()->current())
        wait(5);
    auto *title = place->findChild<QLabel *>(QStringLiteral("reviewTitle"));
    PaintWatch watch;
    title->installEventFilter(&watch);
    QList<double> times;
    for (int i = 0; i < ratings; ++i) {
        wait(100);
        press(place->card(), Qt::Key_3); // the bet
        press(place->card(), Qt::Key_A); // had all of it
        wait(100);
        const QString before = title->text();
        watch.painted = false;
        times << timed([&] {
            press(place->card(), Qt::Key_3);
            while (!watch.painted || title->text() == before)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }
    report("rating until the next question is painted", times);
    return percentile(times, 0.99) <= 16.7 ? 0 : 1;
}
