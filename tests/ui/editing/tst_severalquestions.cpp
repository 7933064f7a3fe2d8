// SPDX-License-Identifier: GPL-3.0-or-later
#include "editinghands.h"

#include "support/manyquestions.h"

#include <QLineEdit>
#include <QMenu>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Several questions chosen in the list, by keys and mouse.
class TestSeveralQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesByKeysAndMouse();
    void aCommandIsAboutTheRowJustClicked();
    void goingOnChoosesOne();
    void escapeChoosesOne();
    void theOrderOfASearchStays();
    void worksInASearch();
    void theCommandsSayHowMany();
    void aRightClickKeepsTheChoice();
    void moreThanAreInMemory();
};

void TestSeveralQuestions::choosesByKeysAndMouse()
{
    WindowFixture window({pack(u"test"_s, 6)});
    const EditingHands hands(window);
    window.clickRow(1);
    QTRY_COMPARE(window.title(), u"Title of q2"_s);
    hands.clickRow(4, Qt::ControlModifier);
    QCOMPARE(hands.selected(), (QList{1, 4}));
    QTRY_COMPARE(window.title(), u"Title of q5"_s); // the reading pane follows
    hands.clickRow(2, Qt::ShiftModifier);
    QCOMPARE(hands.selected(), (QList{1, 2, 3, 4}));
    window.clickRow(0);
    QCOMPARE(hands.selected(), QList{0});
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(hands.selected(), (QList{0, 1, 2}));
    QTRY_COMPARE(window.title(), u"Title of q3"_s);
    window.press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(hands.selected(), (QList{0, 1}));
    QVERIFY(window.label(u"counts"_s).startsWith(u"2 chosen"));
    window.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(hands.selected().size(), 6);
    QTRY_COMPARE(window.title(), u"Title of q2"_s);
    window.press(Qt::Key_Down);
    QCOMPARE(hands.selected(), QList{2});
    QVERIFY(!window.label(u"counts"_s).contains(u"chosen"));
}

void TestSeveralQuestions::aCommandIsAboutTheRowJustClicked()
{
    WindowFixture window({pack(u"test"_s, 4)});
    const EditingHands hands(window);
    window.clickRow(2);
    window.press(Qt::Key_Delete); // before the question is in sight
    QTRY_COMPARE(hands.titles(), (QStringList{u"q1"_s, u"q2"_s, u"q4"_s}));
}

void TestSeveralQuestions::goingOnChoosesOne()
{
    WindowFixture window({pack(u"test"_s, 5)});
    const EditingHands hands(window);
    hands.focusList();
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(hands.selected(), (QList{0, 1}));
    window.press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(hands.selected(), QList{2});
    window.press(Qt::Key_Down, Qt::ShiftModifier); // from there
    QCOMPARE(hands.selected(), (QList{2, 3}));
}

void TestSeveralQuestions::escapeChoosesOne()
{
    WindowFixture window({pack(u"test"_s, 5)});
    const EditingHands hands(window);
    hands.focusList();
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    window.press(Qt::Key_Escape);
    QCOMPARE(hands.selected(), QList{1});
    QTRY_COMPARE(window.title(), u"Title of q2"_s);
}

void TestSeveralQuestions::theOrderOfASearchStays()
{
    WindowFixture window({pack(u"test"_s, 4)});
    const EditingHands hands(window);
    window->questions()->search()->setFocus();
    window.type(u"title"_s);
    QTRY_VERIFY(window->questions()->model().isComplete());
    QTRY_COMPARE(hands.rows(), 4);
    hands.focusList();
    const QStringList before = hands.titles();
    window.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(hands.titles(), before);
    window->questions()->search()->clear();
    QTRY_VERIFY(!window->questions()->model().isSearching());
    QCOMPARE(hands.titles(), (QStringList{u"q1"_s, u"q2"_s, u"q3"_s, u"q4"_s}));
}

void TestSeveralQuestions::worksInASearch()
{
    Pack searched = pack(u"test"_s, 5);
    for (const int index : {1, 3, 4})
        searched.questions[index].title = u"Zebra q%1"_s.arg(index + 1);
    WindowFixture window({searched});
    const EditingHands hands(window);
    window->questions()->search()->setFocus();
    window.type(u"zebra"_s);
    QTRY_COMPARE(hands.rows(), 3);
    QTRY_VERIFY(window->questions()->model().isComplete());
    hands.focusList();
    window.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(hands.selected().size(), 3);
    window.press(Qt::Key_Delete);
    QTRY_COMPARE(hands.rows(), 0);
    QCOMPARE(hands.message(), u"3 question(s) deleted."_s);
    hands.choose(u"Undo Last"_s);
    QTRY_COMPARE(hands.rows(), 3);
    QTRY_COMPARE(hands.selected(), (QList{0, 1, 2}));
    window->questions()->search()->clear();
    QTRY_COMPARE(hands.rows(), 5);
}

void TestSeveralQuestions::theCommandsSayHowMany()
{
    WindowFixture window({pack(u"test"_s, 3)});
    const EditingHands hands(window);
    const auto texts = [&window] {
        QStringList found;
        for (const QAction *action : window->actions()->questionMenu->findChildren<QAction *>())
            found << QString(action->text()).remove(u'&');
        return found;
    };
    QVERIFY(texts().contains(u"Delete Question"));
    hands.focusList();
    window.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(texts().contains(u"Delete 3 Question(s)"));
    QVERIFY(texts().contains(u"Duplicate 3 Question(s)"));
    window.press(Qt::Key_Down);
    QVERIFY(texts().contains(u"Delete Question"));
}

void TestSeveralQuestions::aRightClickKeepsTheChoice()
{
    WindowFixture window({pack(u"test"_s, 4)});
    const EditingHands hands(window);
    hands.focusList();
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    QListView *list = window.list();
    const QPoint there = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::RightButton, {}, there);
    QContextMenuEvent event(QContextMenuEvent::Mouse, there, list->viewport()->mapToGlobal(there));
    QApplication::sendEvent(list->viewport(), &event);
    QCOMPARE(hands.selected(), (QList{0, 1}));
    auto *menu = list->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << QString(action->text()).remove(u'&');
    QVERIFY(texts.contains(u"Delete 2 Question(s)"));
    menu->close();
}

void TestSeveralQuestions::moreThanAreInMemory()
{
    // More than are ever read for the list.
    WindowFixture window({manyQuestions(2000, 7)});
    const EditingHands hands(window);
    QTRY_COMPARE(hands.rows(), 2000);
    hands.focusList();
    window.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(window->questions()->severalChosen(), 2000);
    const QuestionChoice choice = window->questions()->choice();
    QCOMPARE(choice.rows.size(), 1);
    QVERIFY(choice.seen.size() < 500);
    window.press(Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(hands.rows(), 0, 60'000);
    QCOMPARE(hands.message(), u"2000 question(s) deleted."_s);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(hands.rows(), 2000, 60'000);
    QTRY_COMPARE(window->questions()->severalChosen(), 2000);
}

QTEST_MAIN(TestSeveralQuestions)
#include "tst_severalquestions.moc"
