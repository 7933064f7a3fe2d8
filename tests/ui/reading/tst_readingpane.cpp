// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingfixture.h"

#include "ui/reading/sectiontabbar.h"

#include <QTextDocument>
#include <QWheelEvent>

using namespace starling;
using namespace starling::test;
using namespace starling::ui;
using namespace Qt::StringLiterals;

/// The seven tabs, and what each costs.
class TestReadingPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutOnlyTheTabInSight();
    void asksForZoomByTheWheel();
    void saysNothingWithoutAQuestion();
    void theTabsAreNamedAndReachable();
    void theTabsFitANarrowWindow_data();
    void theTabsFitANarrowWindow();
};

void TestReadingPane::laysOutOnlyTheTabInSight()
{
    Reading it;
    QCOMPARE(it.pane.section(), Section::Framework);
    const auto *sections = it.view->document();
    it.show(Section::Mistakes);
    QVERIFY(it.view->document() != sections);
    QVERIFY(it.view->toPlainText().contains(u"Adds a cache first"_s));
    it.show(Section::Framework);
    QCOMPARE(it.view->document(), sections); // made once
    QVERIFY(it.pane.holds(Section::StarExample, u"added an index"_s));
    QVERIFY(!it.pane.holds(Section::StarExample, u"cache first"_s));

    // What is not in sight costs nothing: a huge section beside a small one.
    Question content = test::question(u"q"_s, 1);
    content.howToAnswer = QStringList(200'000, u"A line of advice that is never looked at"_s);
    QElapsedTimer clock;
    clock.start();
    it.pane.showQuestion(studyQuestion(content));
    const qint64 small = clock.elapsed();
    QVERIFY2(small < 500, qPrintable(QString::number(small)));
}

void TestReadingPane::asksForZoomByTheWheel()
{
    Reading it;
    QSignalSpy zoom(&it.pane, &ReadingPane::zoomRequested);
    const auto wheel = [&it](int delta, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(QPointF(50, 50), it.view->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, delta),
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(it.view->viewport(), &event);
    };
    wheel(120, Qt::ControlModifier);
    wheel(-120, Qt::ControlModifier);
    wheel(120, Qt::NoModifier);
    QCOMPARE(zoom.count(), 2);
    QCOMPARE(zoom.at(0).first().toInt(), 1);
    QCOMPARE(zoom.at(1).first().toInt(), -1);

    const qreal before = it.view->document()->defaultFont().pointSizeF();
    it.pane.setZoom(1.5);
    QCOMPARE(it.view->document()->defaultFont().pointSizeF(), before * 1.5);
}

void TestReadingPane::saysNothingWithoutAQuestion()
{
    Reading it;
    it.show(Section::KeyPoints);
    it.pane.showNothing();
    QCOMPARE(it.view->toPlainText(), QString());
    it.press(Qt::Key_Space);
    it.press(Qt::Key_Down);
    it.show(Section::Terminology);
    it.pane.setZoom(2);
    QCOMPARE(it.ticks.count(), 0);
    QCOMPARE(it.view->toPlainText(), QString());
}

void TestReadingPane::theTabsAreNamedAndReachable()
{
    Reading it;
    const SectionTabBar *tabs = it.pane.tabs();
    QStringList names;
    for (int i = 0; i < tabs->count(); ++i)
        names << tabs->tabText(i);
    QCOMPARE(names, (QStringList{u"Framework"_s, u"STAR example"_s, u"How to Answer"_s, u"Key points"_s,
                                 u"Terminology"_s, u"Interviewer criteria"_s, u"Mistakes"_s}));
    QSignalSpy changed(&it.pane, &ReadingPane::sectionChanged);
    QTest::mouseClick(it.pane.tabs(), Qt::LeftButton, {}, tabs->tabRect(6).center());
    QCOMPARE(it.pane.section(), Section::Mistakes);
    it.pane.tabs()->setFocus();
    QTest::keyClick(it.pane.tabs(), Qt::Key_Left);
    QCOMPARE(it.pane.section(), Section::InterviewerCriteria);
    QCOMPARE(changed.count(), 2);
}

void TestReadingPane::theTabsFitANarrowWindow_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1000, 640, 560, 460, 300})
        QTest::addRow("%d pixels", width) << width;
}

void TestReadingPane::theTabsFitANarrowWindow()
{
    QFETCH(int, width);
    Reading it;
    it.pane.resize(width, 400);
    QTRY_COMPARE(it.pane.width(), width);
    SectionTabBar *tabs = it.pane.tabs();
    int right = 0;
    for (int i = 0; i < tabs->count(); ++i) {
        const QRect rect = tabs->tabRect(i);
        QCOMPARE(rect.left(), right); // side by side, in their order
        right = rect.right() + 1;
        QVERIFY(rect.width() > 10);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, rect.center());
        QCOMPARE(tabs->currentIndex(), i);
    }
    QVERIFY2(right <= width, qPrintable(QString::number(right)));
}

QTEST_MAIN(TestReadingPane)
#include "tst_readingpane.moc"
