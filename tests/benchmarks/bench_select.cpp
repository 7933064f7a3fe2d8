// SPDX-License-Identifier: GPL-3.0-or-later
// bench_select [COUNT [STEPS [TAB]]]: a key press on the list until the question's tab is painted, beside a
// bare QListView and QTextBrowser with the same titles and texts. Ends with 1 where a target is missed.
#include "benchpack.h"
#include "figures.h"

#include "desk/desk.h"
#include "ui/questions/questionpanel.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"
#include "ui/theme/appearance.h"
#include "ui/window/mainwindow.h"
#include "ui/window/studypane.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QTextBrowser>

#include <cstdio>
#include <random>

using namespace starling;
using namespace starling::bench;

namespace {

constexpr double medianTarget = 8.0;
constexpr double p99Target = 16.7;

/// Sees when a viewport is painted with what was asked for.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *viewport) { viewport->installEventFilter(this); }

    /// From now on a painting shows what was asked for.
    void arm() { m_armed = true; }

    /// The time from `act()` until the viewport was painted after arm().
    template <class Act>
    double untilPainted(Act act)
    {
        m_armed = m_painted = false;
        return timed([&] {
            act();
            while (!m_painted)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || (m_armed && event->type() == QEvent::Paint);
        return false;
    }

private:
    bool m_armed = false;
    bool m_painted = false;
};

void press(QWidget *widget, Qt::Key key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &down);
    QCoreApplication::sendEvent(widget, &up);
}

void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

Opening openingOf(Desk &desk, int count, int tab)
{
    (void)desk.open(64).get();
    desk.importPack(benchPack(count));
    desk.saveSession({{QStringLiteral("pack"), QStringLiteral("bench")}, {QStringLiteral("tab"), tab}});
    desk.finish();
    std::optional<Opening> opening;
    desk.ask(
        &desk, [](Library &library) { return library.opening(64); },
        [&opening](const Result<Opening> &answer) { opening = *answer; });
    while (!opening)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *opening;
}

struct Run
{
    QList<double> keys;
    QList<double> jumps;
    QStringList texts; ///< what was painted, for the floor
};

Run runStarling(int count, int steps, int tab)
{
    const QTemporaryDir folder;
    Desk desk(folder.filePath(QStringLiteral("bench.db")));
    const Opening opening = openingOf(desk, count, tab);
    ui::Appearance appearance(ui::Appearance::Choice::Light, false);
    ui::MainWindow window(desk, appearance, opening, QSize(1280, 800));
    window.show();
    settle();

    QListView *list = window.questions()->list();
    const ui::ReadingView *view = window.study()->reading()->view();
    PaintWatch watch(view->viewport());
    QObject::connect(&window, &ui::MainWindow::questionOpened, &watch, &PaintWatch::arm);
    Run run;
    for (int i = 0; i < steps; ++i) {
        run.keys << watch.untilPainted([list] { press(list, Qt::Key_Down); });
        run.texts << view->toPlainText();
        settle();
    }
    std::mt19937 random(7);
    for (int i = 0; i < steps; ++i) {
        const int row = static_cast<int>(random() % static_cast<quint32>(count));
        if (row == list->currentIndex().row())
            continue;
        run.jumps << watch.untilPainted([list, row] { list->setCurrentIndex(list->model()->index(row, 0)); });
        settle();
    }
    return run;
}

QList<double> runFloor(int count, const QStringList &texts)
{
    QStringList titles;
    for (const Question &question : benchPack(count).questions)
        titles << question.title;
    QWidget window;
    auto *list = new QListView(&window);
    auto *text = new QTextBrowser(&window);
    auto *row = new QHBoxLayout(&window);
    row->addWidget(list, 1);
    row->addWidget(text, 3);
    list->setUniformItemSizes(true);
    list->setModel(new QStringListModel(titles, list));
    list->setCurrentIndex(list->model()->index(0, 0));
    QObject::connect(list->selectionModel(), &QItemSelectionModel::currentChanged, text,
                     [&](const QModelIndex &index) { text->setPlainText(texts.at(index.row() - 1)); });
    window.resize(1280, 800);
    window.show();
    settle();
    PaintWatch watch(text->viewport());
    QList<double> times;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        times << watch.untilPainted([&] {
            watch.arm();
            press(list, Qt::Key_Down);
        });
        settle();
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto number = [&arguments](int index, int otherwise) {
        const int given = arguments.value(index).toInt();
        return given > 0 ? given : otherwise;
    };
    const int count = number(1, 10'000);
    const int steps = std::min(number(2, 300), count - 1);
    const Run run = runStarling(count, steps, number(3, 1) - 1);
    const QList<double> floor = runFloor(count, run.texts);
    report("bare list and text", floor);
    report("next question by key", run.keys, floor);
    report("jump to any question", run.jumps, floor);
    bool holds = true;
    for (const QList<double> &times : {run.keys, run.jumps})
        holds = holds && percentile(times, 0.5) <= medianTarget && percentile(times, 0.99) <= p99Target;
    std::printf("targets (median %.1f ms, p99 %.1f ms): %s\n", medianTarget, p99Target,
                holds ? "held" : "missed");
    return holds ? 0 : 1;
}
