// SPDX-License-Identifier: GPL-3.0-or-later
#include "editinghands.h"

#include "desk/editing/packedits.h"
#include "ui/editing/itemsedit.h"
#include "ui/editing/questioneditor.h"
#include "ui/editing/termsedit.h"
#include "ui/editing/titleedit.h"
#include "ui/reading/sectiontabbar.h"

#include <QClipboard>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// What a person does to questions in the window, by keyboard.
class TestEditingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsByTheKeysOfTheTabs();
    void leavesWithoutAWordWhereNothingChanged();
    void keepsWhatCannotBeSavedYet();
    void savesWhenAnotherQuestionIsChosen();
    void savesWhenTheWindowCloses();
    void makesAQuestion();
    void duplicates();
    void deletesAndTakesBack();
    void deleteInATextDeletesLetters();
    void makesAPackAndDeletesIt();
    void bringsBackWhatWasDeleted();
    void showsThatANewerTextExists();
};

void TestEditingWindow::editsByTheKeysOfTheTabs()
{
    WindowFixture window;
    const QString undecided = window.desk().question(u"test/q1"_s).content.title;
    ui::EditorPage *page = EditingHands(window).edit();
    QVERIFY(page->isVisible());
    window.press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(page->editor()->section(), Section::KeyPoints);
    QCOMPARE(QApplication::focusWidget(), page->editor()->items(Section::KeyPoints));
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(u"first\nsecond"_s);
    window.press(Qt::Key_Up, Qt::AltModifier);
    QGuiApplication::clipboard()->setText(u"\n• third\n• fourth"_s);
    window.press(Qt::Key_End);
    window.press(Qt::Key_Return);
    window.press(Qt::Key_V, Qt::ControlModifier);
    const QStringList wanted{u"second"_s, u"third"_s, u"fourth"_s, u"first"_s};
    QCOMPARE(page->editor()->items(Section::KeyPoints)->items(), wanted);
    window.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(EditingHands(window).message(), u"Saved “%1”."_s.arg(undecided));
    QVERIFY(page->isOpen());
    QCOMPARE(window.desk().question(u"test/q1"_s).content.keyPoints, wanted);
    QVERIFY(window.desk().question(u"test/q1"_s).edited);
    window.press(Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    QTRY_COMPARE(window->study()->question().content.keyPoints, wanted);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(window->study()->question().content.keyPoints != wanted);
    QVERIFY(!window.desk().question(u"test/q1"_s).edited);
}

void TestEditingWindow::leavesWithoutAWordWhereNothingChanged()
{
    WindowFixture window;
    const ui::EditorPage *page = EditingHands(window).edit();
    for (int key = Qt::Key_1; key <= Qt::Key_7; ++key)
        window.press(static_cast<Qt::Key>(key), Qt::ControlModifier);
    window.press(Qt::Key_Escape);
    QVERIFY(!page->isOpen());
    QCOMPARE(EditingHands(window).message(), QString());
    QVERIFY(!window.desk().question(u"test/q1"_s).edited);
}

void TestEditingWindow::keepsWhatCannotBeSavedYet()
{
    WindowFixture window;
    ui::EditorPage *page = EditingHands(window).edit();
    page->editor()->focusTitle();
    window.press(Qt::Key_Backspace);
    QCOMPARE(window.label(u"titleFault"_s), u"A question needs a title."_s);
    window.press(Qt::Key_5, Qt::ControlModifier);
    window.press(Qt::Key_1, Qt::ControlModifier);
    window.press(Qt::Key_End, Qt::ControlModifier);
    window.type(u" and more"_s);
    window.press(Qt::Key_Escape);
    QVERIFY(!page->isOpen());
    QVERIFY(EditingHands(window).message().startsWith(u"Not finished"));
    QCOMPARE(window.desk().question(u"test/q1"_s).content.title, u"Title of q1"_s);
    window.reopen();
    page = EditingHands(window).edit();
    QCOMPARE(page->editor()->title()->text(), QString());
    QVERIFY(page->editor()->frameworkText()->text().endsWith(u" and more"));
    page->editor()->focusTitle();
    window.type(u"Named"_s);
    window.press(Qt::Key_Escape);
    QTRY_COMPARE(window.title(), u"Named"_s);
}

void TestEditingWindow::savesWhenAnotherQuestionIsChosen()
{
    WindowFixture window;
    const ui::EditorPage *page = EditingHands(window).edit();
    page->editor()->title()->setFocus();
    window.press(Qt::Key_End);
    window.type(u"!"_s);
    window.press(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(window.title(), u"Title of q2"_s);
    QTRY_VERIFY(!page->isOpen());
    QTRY_COMPARE(window.desk().question(u"test/q1"_s).content.title, u"Title of q1!"_s);
    EditingHands(window).settle();
    QCOMPARE(window.title(), u"Title of q2"_s);
}

void TestEditingWindow::savesWhenTheWindowCloses()
{
    WindowFixture window;
    EditingHands(window).edit()->editor()->title()->setFocus();
    window.press(Qt::Key_End);
    window.type(u"?"_s);
    window.reopen();
    QCOMPARE(window.title(), u"Title of q1?"_s);
}

void TestEditingWindow::makesAQuestion()
{
    WindowFixture window;
    const int before = EditingHands(window).rows();
    window.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(EditingHands(window).commands().editor() &&
                EditingHands(window).commands().editor()->isOpen());
    QCOMPARE(QApplication::focusWidget(), EditingHands(window).commands().editor()->editor()->title());
    window.type(u"Why this firm?"_s);
    window.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(window.title(), u"Why this firm?"_s);
    QTRY_COMPARE(EditingHands(window).rows(), before + 1);
    QVERIFY(!EditingHands(window).commands().editor()->isOpen());
    QVERIFY(window->study()->question().own);
}

void TestEditingWindow::duplicates()
{
    WindowFixture window;
    const int before = EditingHands(window).rows();
    window.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(EditingHands(window).rows(), before + 1);
    QTRY_VERIFY(window->study()->question().own);
    QCOMPARE(window.title(), u"Title of q1"_s);
}

void TestEditingWindow::deletesAndTakesBack()
{
    WindowFixture window;
    const int before = EditingHands(window).rows();
    window->questions()->focusList();
    window.press(Qt::Key_Delete);
    QTRY_COMPARE(window.title(), u"Title of q2"_s);
    QTRY_COMPARE(EditingHands(window).rows(), before - 1);
    QCOMPARE(EditingHands(window).message(), u"Deleted “Title of q1”."_s);
    QCOMPARE(QApplication::focusWidget(), window.list());
    window.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(window.title(), u"Title of q1"_s);
    QTRY_COMPARE(EditingHands(window).rows(), before);
    QTRY_COMPARE(window.list()->currentIndex().row(), 0);
}

void TestEditingWindow::deleteInATextDeletesLetters()
{
    WindowFixture window;
    const int before = EditingHands(window).rows();
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"ab"_s);
    window.press(Qt::Key_Home);
    window.press(Qt::Key_Delete);
    EditingHands(window).settle();
    QCOMPARE(EditingHands(window).rows(), before);
    QCOMPARE(window.title(), u"Title of q1"_s);
}

void TestEditingWindow::makesAPackAndDeletesIt()
{
    WindowFixture window;
    Pack head;
    head.title = u"Mine"_s;
    EditingHands(window).commands().editing().run(
        [head](Library &library) { return createPack(library, head); });
    QTRY_COMPARE(EditingHands(window).rows(), 0);
    window.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(EditingHands(window).commands().editor() &&
                EditingHands(window).commands().editor()->isOpen());
    window.type(u"Only one"_s);
    window.press(Qt::Key_Escape);
    QTRY_COMPARE(window.title(), u"Only one"_s);
    QCOMPARE(EditingHands(window).rows(), 1);
    window->questions()->focusList();
    window.press(Qt::Key_Delete);
    QTRY_COMPARE(EditingHands(window).rows(), 0);
    QTRY_VERIFY(!window->study()->question().id.isValid());
}

void TestEditingWindow::bringsBackWhatWasDeleted()
{
    WindowFixture window;
    window->questions()->focusList();
    window.press(Qt::Key_Delete);
    QTRY_COMPARE(window.title(), u"Title of q2"_s);
    const auto things = window.desk().answer([](Library &library) { return putAway(library, true); });
    QVERIFY(things && things->size() == 1);
    QCOMPARE(things->first().title, u"Title of q1"_s);
}

void TestEditingWindow::showsThatANewerTextExists()
{
    WindowFixture window;
    EditingHands(window).edit()->editor()->title()->setFocus();
    window.press(Qt::Key_End);
    window.type(u" mine"_s);
    window.press(Qt::Key_Escape);
    QTRY_COMPARE(window.title(), u"Title of q1 mine"_s);
    Pack newer = pack(u"test"_s, 3);
    newer.version = u"9.0"_s;
    newer.questions.first().title = u"Title from the pack"_s;
    window.desk()->importPack(newer);
    window->openQuestion(window->study()->question().id);
    auto *bar = window->findChild<QFrame *>(u"newerBar"_s);
    QTRY_VERIFY(bar->isVisible());
    window.reopen(); // now it is the first question that a window shows
    bar = window->findChild<QFrame *>(u"newerBar"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(window.title(), u"Title of q1 mine"_s);
    QTest::mouseClick(bar->findChild<QPushButton *>(u"newerView"_s), Qt::LeftButton);
    QTRY_VERIFY(window->findChild<QPlainTextEdit *>(u"newerText"_s));
    QVERIFY(window->findChild<QPlainTextEdit *>(u"newerText"_s)->toPlainText().contains(u"pack"));
    window->findChild<QPlainTextEdit *>(u"newerText"_s)->window()->close();
    QTest::mouseClick(bar->findChild<QPushButton *>(u"newerTake"_s), Qt::LeftButton);
    QTRY_COMPARE(window.title(), u"Title from the pack"_s);
    QTRY_VERIFY(!bar->isVisible());
}

QTEST_MAIN(TestEditingWindow)
#include "tst_editingwindow.moc"
