// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/studysplitter.h"

#include "support/windowfixture.h"
#include "ui/reading/readingpane.h"
#include "ui/window/actions.h"
#include "ui/window/studypane.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// How the tabs and the answer share the window.
class TestStudySplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLowWindowHasLinesToWriteIn_data();
    void aLowWindowHasLinesToWriteIn();
    void besideTheTabsTheAnswerIsWideEnough();
    void whatWasDraggedIsKeptApart();

private:
    static void drag(ui::StudySplitter &splitter, const QPoint &way)
    {
        QSplitterHandle *handle = splitter.handle(1);
        const QPoint from = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(from + way), QPointF(handle->mapToGlobal(from + way)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(handle, &move);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, from);
    }
};

void TestStudySplitter::aLowWindowHasLinesToWriteIn_data()
{
    QTest::addColumn<bool>("hints");
    QTest::newRow("without hints") << false;
    QTest::newRow("with hints") << true;
}

void TestStudySplitter::aLowWindowHasLinesToWriteIn()
{
    QFETCH(const bool, hints);
    WindowFixture window({pack(u"test"_s, 1)}, {{u"hints"_s, hints}});
    window->resize(1000, 900);
    window->resize(800, 600);
    const ui::TextEditor &answer = *window->study()->writing()->answer();
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"1\n2\n3\n4\n5\n6\n7\n8"_s);
    QCoreApplication::processEvents();
    QCOMPARE(answer.firstBlockInSight(), answer.document()->firstBlock());
    QVERIFY(answer.rectOf(answer.document()->lastBlock()).bottom() <= answer.viewport()->height());
    QVERIFY(window->study()->reading()->height() >= 150);
}

void TestStudySplitter::besideTheTabsTheAnswerIsWideEnough()
{
    WindowFixture window;
    window->resize(1280, 800);
    window->actions()->beside->trigger();
    const QList<int> parts = window->study()->splitter()->sizes();
    QVERIFY(parts.at(1) * 100 >= (parts.at(0) + parts.at(1)) * 39);
}

void TestStudySplitter::whatWasDraggedIsKeptApart()
{
    WindowFixture window;
    window->resize(1200, 800);
    ui::StudySplitter &splitter = *window->study()->splitter();
    window->actions()->beside->trigger();
    drag(splitter, {60, 0});
    const double beside = splitter.share(true);
    QVERIFY(beside > 0);
    QCOMPARE(splitter.share(false), 0.0);
    window->actions()->below->trigger();
    drag(splitter, {0, 40});
    const double below = splitter.share(false);
    QVERIFY(below > 0);
    QCOMPARE(splitter.share(true), beside);
    const QList<int> tall = splitter.sizes();
    window->actions()->beside->trigger();
    window->actions()->below->trigger();
    QCOMPARE(splitter.sizes(), tall);
    window.reopen();
    QCOMPARE(window->study()->splitter()->share(true), beside);
    QCOMPARE(window->study()->splitter()->share(false), below);
}

QTEST_MAIN(TestStudySplitter)
#include "tst_studysplitter.moc"
