// SPDX-License-Identifier: GPL-3.0-or-later
#include "editinghands.h"

#include "ui/editing/tagsdialog.h"

#include <QInputDialog>
#include <QListWidget>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// What the commands do to several questions at once: one step each, and one back.
class TestSeveralEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletesAllAndTakesBack();
    void showsTheNextOneThatStays();
    void archives();
    void moves();
    void duplicates();
    void tags();
    void marks();
    void movesInTheList();
};

void TestSeveralEdits::deletesAllAndTakesBack()
{
    WindowFixture window({pack(u"test"_s, 5)});
    const EditingHands hands(window);
    window.clickRow(1);
    hands.clickRow(3, Qt::ControlModifier);
    window.press(Qt::Key_Delete);
    QTRY_COMPARE(hands.rows(), 3);
    QCOMPARE(hands.message(), u"2 question(s) deleted."_s);
    QTRY_COMPARE(window.title(), u"Title of q5"_s);
    QCOMPARE(hands.titles(), (QStringList{u"q1"_s, u"q3"_s, u"q5"_s}));
    QVERIFY(hands.commands().editing().undoable());
    window.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(hands.rows(), 5);
    QVERIFY(!hands.commands().editing().undoable()); // it was one step
    QTRY_COMPARE(hands.selected(), (QList{1, 3}));   // and they are chosen again
    QCOMPARE(hands.message(), u"Taken back: 2 question(s) are as they were."_s);
    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(hands.rows(), 3);
}

void TestSeveralEdits::showsTheNextOneThatStays()
{
    WindowFixture window({pack(u"test"_s, 5)});
    const EditingHands hands(window);
    window.clickRow(4);
    hands.clickRow(2, Qt::ShiftModifier); // the last three
    window.press(Qt::Key_Delete);
    QTRY_COMPARE(window.title(), u"Title of q2"_s);
    QTRY_COMPARE(hands.selected(), QList{1});
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.press(Qt::Key_Delete);
    QTRY_COMPARE(hands.rows(), 0);
    QTRY_VERIFY(!window->study()->question().id.isValid());
    window.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(hands.rows(), 2);
    QTRY_COMPARE(window.title(), u"Title of q1"_s);
}

void TestSeveralEdits::archives()
{
    WindowFixture window({pack(u"test"_s, 4)});
    const EditingHands hands(window);
    hands.focusList();
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    hands.choose(u"Archive 2 Question(s)"_s);
    QTRY_COMPARE(hands.rows(), 2);
    QCOMPARE(hands.message(), u"2 question(s) archived."_s);
    hands.choose(u"Undo Last"_s);
    QTRY_COMPARE(hands.rows(), 4);
}

void TestSeveralEdits::moves()
{
    WindowFixture window({pack(u"test"_s, 4), pack(u"other"_s, 1)});
    const EditingHands hands(window);
    hands.focusList();
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    hands.choose(u"Move to Another"_s);
    auto *dialog = hands.dialog<QInputDialog>();
    const QStringList packs = dialog->comboBoxItems();
    QVERIFY(!packs.join(u'\n').contains(u"Pack test"));
    QTest::keyClicks(QApplication::focusWidget(), packs.filter(u"Pack other"_s).constFirst().left(2));
    window.press(Qt::Key_Return);
    QTRY_COMPARE(hands.rows(), 2);
    QCOMPARE(hands.message(), u"2 question(s) moved to the other pack."_s);
    QCOMPARE(window.desk().question(u"other/q2"_s).content.title, u"Title of q2"_s);
    QTRY_COMPARE(window.title(), u"Title of q3"_s);
    hands.choose(u"Undo Last"_s);
    QTRY_COMPARE(hands.rows(), 4);
    QCOMPARE(hands.titles(), (QStringList{u"q1"_s, u"q2"_s, u"q3"_s, u"q4"_s}));
}

void TestSeveralEdits::duplicates()
{
    WindowFixture window({pack(u"test"_s, 3)});
    const EditingHands hands(window);
    hands.focusList();
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(hands.rows(), 6);
    QTRY_COMPARE(hands.selected(), (QList{3, 4, 5})); // the copies
    QVERIFY(window->study()->question().own);
    QCOMPARE(hands.message(), u"3 question(s) duplicated."_s);
}

void TestSeveralEdits::tags()
{
    WindowFixture window({pack(u"test"_s, 3)});
    const EditingHands hands(window);
    hands.focusList();
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    hands.choose(u"Tags"_s);
    auto *dialog = hands.dialog<ui::TagsDialog>();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"addedTags"_s);
    window.type(u"week one, sql"_s);
    auto *present = dialog->findChild<QListWidget *>(u"presentTags"_s);
    present->setFocus();
    const auto item = present->findItems(u"storage"_s, Qt::MatchExactly).constFirst();
    present->setCurrentItem(item);
    window.press(Qt::Key_Space); // both have it: no more
    QCOMPARE(item->checkState(), Qt::Unchecked);
    window.press(Qt::Key_Return);
    QTRY_COMPARE(hands.message(), u"Tags of 2 question(s) changed."_s);
    const QStringList wanted{u"say \"no\""_s, u"week one"_s, u"sql"_s};
    QCOMPARE(window.desk().question(u"test/q1"_s).content.tags, wanted);
    QCOMPARE(window.desk().question(u"test/q2"_s).content.tags, wanted);
    QTRY_COMPARE(hands.selected(), (QList{0, 1}));
    QTRY_COMPARE(window->study()->question().content.tags, wanted);
    hands.choose(u"Undo Last"_s);
    QTRY_VERIFY(window->study()->question().content.tags != wanted);
    QVERIFY(!window.desk().question(u"test/q2"_s).edited);
}

void TestSeveralEdits::marks()
{
    WindowFixture window({pack(u"test"_s, 4)});
    const EditingHands hands(window);
    hands.focusList();
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    window.press(Qt::Key_F7);
    QTRY_COMPARE(hands.message(), u"2 question(s) marked."_s);
    QTRY_VERIFY(window.label(u"counts"_s).contains(u"2 mastered"));
    QTRY_COMPARE(window->study()->question().mastery, Mastery::Mastered);
    QTRY_COMPARE(hands.selected(), (QList{0, 1}));
    window.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!window.label(u"counts"_s).contains(u"2 mastered"));
    window.clickRow(3);
    QTRY_COMPARE(window.title(), u"Title of q4"_s);
    window.press(Qt::Key_F7); // one is as it always was
    QTRY_COMPARE(window.desk().question(u"test/q4"_s).mastery, Mastery::Mastered);
    QCOMPARE(window.desk().question(u"test/q1"_s).mastery, Mastery::New);
}

void TestSeveralEdits::movesInTheList()
{
    WindowFixture window({pack(u"test"_s, 4)});
    const EditingHands hands(window);
    window.clickRow(2);
    QTRY_COMPARE(window.title(), u"Title of q3"_s);
    window.press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(hands.selected(), QList{1});
    QCOMPARE(hands.titles(), (QStringList{u"q1"_s, u"q3"_s, u"q2"_s, u"q4"_s}));
    QCOMPARE(window->study()->question().content.number, 2);
    window.press(Qt::Key_Down, Qt::ShiftModifier); // q3 and q2
    window.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(hands.selected(), (QList{2, 3}));
    QCOMPARE(hands.titles(), (QStringList{u"q1"_s, u"q4"_s, u"q3"_s, u"q2"_s}));
    window.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier); // they are at the end
    hands.settle();
    QCOMPARE(hands.selected(), (QList{2, 3}));
    window.reopen();
    QCOMPARE(EditingHands(window).titles(), (QStringList{u"q1"_s, u"q4"_s, u"q3"_s, u"q2"_s}));
}

QTEST_MAIN(TestSeveralEdits)
#include "tst_severaledits.moc"
