// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingfixture.h"

#include <QClipboard>
#include <QScrollBar>

using namespace starling;
using namespace starling::test;
using namespace starling::ui;
using namespace Qt::StringLiterals;

/// The text of a section, with mouse and keys.
class TestReadingView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void ticksByMouse();
    void ticksNothingBesideTheBox();
    void ticksByKeyboard();
    void keepsTicksOverTabsAndShowsStoredOnes();
    void paintsTicks();
    void copiesATerm();
    void selectsByMouse();
    void cannotBeChanged();
    void keysScrollWhereThereAreNoItems();
};

void TestReadingView::ticksByMouse()
{
    Reading it;
    it.show(Section::KeyPoints);
    it.click(it.mark(1));
    QCOMPARE(it.ticks.count(), 1);
    QCOMPARE(it.ticks.first().at(0).value<ItemId>(), ItemId{2});
    QCOMPARE(it.ticks.first().at(1).toBool(), true);
    QVERIFY(it.view->isTicked(1));
    QVERIFY(!it.view->isTicked(0));
    it.click(it.mark(1));
    QCOMPARE(it.ticks.count(), 2);
    QCOMPARE(it.ticks.last().at(1).toBool(), false);
    QVERIFY(!it.view->isTicked(1));
    it.show(Section::InterviewerCriteria);
    it.click(it.mark(0));
    QCOMPARE(it.ticks.last().at(0).value<ItemId>(), ItemId{4}); // after three key points
}

void TestReadingView::ticksNothingBesideTheBox()
{
    Reading it;
    it.show(Section::KeyPoints);
    it.click(it.at(u"index costs"_s));
    it.click(QPoint(it.view->viewport()->width() - 3, it.mark(0).y()));
    QTest::mousePress(it.view->viewport(), Qt::LeftButton, {}, it.mark(0));
    QTest::mouseRelease(it.view->viewport(), Qt::LeftButton, {}, it.mark(2)); // thought better of it
    QTest::mouseClick(it.view->viewport(), Qt::RightButton, {}, it.mark(0));
    QCOMPARE(it.ticks.count(), 0);
    it.show(Section::HowToAnswer);
    QVERIFY(it.view->markRect(0).isEmpty());
}

void TestReadingView::ticksByKeyboard()
{
    Reading it;
    it.show(Section::KeyPoints);
    it.press(Qt::Key_Space); // the first one, where none was chosen
    QCOMPARE(it.view->currentItem(), 0);
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Down); // the last one stays
    QCOMPARE(it.view->currentItem(), 2);
    it.press(Qt::Key_Return);
    it.press(Qt::Key_Up);
    it.press(Qt::Key_Space);
    it.press(Qt::Key_Space);
    QCOMPARE(it.ticks.count(), 4);
    QCOMPARE(it.ticks.at(0).at(0).value<ItemId>(), ItemId{1});
    QCOMPARE(it.ticks.at(1).at(0).value<ItemId>(), ItemId{3});
    QCOMPARE(it.ticks.at(2).at(0).value<ItemId>(), ItemId{2});
    QVERIFY(it.view->isTicked(0) && !it.view->isTicked(1) && it.view->isTicked(2));
}

void TestReadingView::keepsTicksOverTabsAndShowsStoredOnes()
{
    StudyQuestion question = studyQuestion(test::question(u"q"_s, 1));
    question.ticked = {question.keyPointIds.at(2), question.criterionIds.at(0)};
    Reading it(question);
    it.show(Section::KeyPoints);
    QVERIFY(!it.view->isTicked(0) && it.view->isTicked(2));
    it.click(it.mark(0));
    it.show(Section::InterviewerCriteria);
    QVERIFY(it.view->isTicked(0) && !it.view->isTicked(1));
    it.show(Section::KeyPoints);
    QVERIFY(it.view->isTicked(0) && !it.view->isTicked(1) && it.view->isTicked(2));
}

void TestReadingView::paintsTicks()
{
    Reading it;
    it.show(Section::KeyPoints);
    const QRect box = it.view->markRect(0).toAlignedRect();
    const QImage before = it.view->viewport()->grab(box).toImage();
    it.click(it.mark(0));
    const QImage after = it.view->viewport()->grab(box).toImage();
    QVERIFY(before.convertToFormat(QImage::Format_Grayscale8) !=
            after.convertToFormat(QImage::Format_Grayscale8));
}

void TestReadingView::copiesATerm()
{
    Reading it;
    it.show(Section::Terminology);
    it.click(it.mark(0));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"B-tree: a balanced tree of pages"_s);
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Naïveté"_s); // has no definition
    QCOMPARE(it.ticks.count(), 0);
}

void TestReadingView::selectsByMouse()
{
    Question content = test::question(u"q"_s, 1);
    content.keyPoints = {u"Measure **before** you <b>change</b> anything"_s, u"Another"_s};
    Reading it(studyQuestion(content));
    it.show(Section::KeyPoints);
    QTest::mousePress(it.view->viewport(), Qt::LeftButton, {}, it.at(u"before"_s));
    QTest::mouseMove(it.view->viewport(), it.at(u"<b>chan"_s, true));
    QTest::mouseRelease(it.view->viewport(), Qt::LeftButton, {}, it.at(u"<b>chan"_s, true));
    QTest::keyClick(it.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before you <b>chan"_s);
    QCOMPARE(it.ticks.count(), 0);
    QTest::keyClick(it.view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(it.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Measure before you <b>change</b> anything\nAnother"_s); // without the boxes
}

void TestReadingView::cannotBeChanged()
{
    Reading it;
    const QString before = it.view->toPlainText();
    QTest::keyClicks(it.view, u"typed"_s);
    it.press(Qt::Key_Delete);
    QGuiApplication::clipboard()->setText(u"pasted"_s);
    QTest::keyClick(it.view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(it.view->toPlainText(), before);
}

void TestReadingView::keysScrollWhereThereAreNoItems()
{
    Question content = test::question(u"q"_s, 1);
    content.howToAnswer = QStringList(80, u"A line of advice"_s);
    content.keyPoints = QStringList(80, u"A point"_s);
    Reading it(studyQuestion(content));
    it.show(Section::HowToAnswer);
    QScrollBar *bar = it.view->verticalScrollBar();
    QCOMPARE(bar->value(), 0);
    it.press(Qt::Key_Down);
    const int line = bar->value();
    QVERIFY(line > 0);
    it.press(Qt::Key_Space);
    QVERIFY(bar->value() > 4 * line);
    it.show(Section::KeyPoints);
    QCOMPARE(bar->value(), 0); // another tab begins at its top
    for (int i = 0; i < 60; ++i)
        it.press(Qt::Key_Down);
    QCOMPARE(it.view->currentItem(), 59);
    QVERIFY(it.view->viewport()->rect().contains(it.mark(59))); // follows into sight
}

QTEST_MAIN(TestReadingView)
#include "tst_readingview.moc"
