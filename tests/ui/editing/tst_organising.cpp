// SPDX-License-Identifier: GPL-3.0-or-later
#include "editinghands.h"

#include "desk/editing/packedits.h"
#include "ui/editing/packdialog.h"
#include "ui/editing/putawaydialog.h"
#include "ui/editing/questioneditor.h"
#include "ui/editing/tagsdialog.h"
#include "ui/editing/titleedit.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QComboBox>
#include <QFrame>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// A person puts questions and packs in order, by keys and mouse.
class TestOrganising : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesAQuestion();
    void tagsAQuestion();
    void archivesAndBringsBack();
    void makesRenamesAndDeletesAPack();
    void aPackNeedsATitle();
    void putsBack();
    void aRestoredQuestionHasItsDraftsAgain();
    void keepsMineBesideANewerText();
    void marksWhatWasEdited();
};

void TestOrganising::movesAQuestion()
{
    WindowFixture window({pack(u"test"_s, 3), pack(u"other"_s, 1)});
    const EditingHands hands(window);
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"My words"_s);
    hands.choose(u"Move to Another"_s);
    auto *dialog = hands.dialog<QInputDialog>();
    const QString other = dialog->comboBoxItems().filter(u"Pack other"_s).constFirst();
    QTest::keyClicks(QApplication::focusWidget(), other.left(2));
    QCOMPARE(dialog->textValue(), other);
    window.press(Qt::Key_Return);
    QTRY_COMPARE(hands.message(), u"Moved “Title of q1”."_s);
    QTRY_COMPARE(hands.rows(), 2);
    QTRY_COMPARE(window.title(), u"Title of q2"_s);
    QCOMPARE(window.desk().question(u"other/2"_s).draft.text, u"My words"_s);
    QTest::mouseClick(window->findChild<QPushButton *>(u"messageCommand"_s), Qt::LeftButton); // Undo
    QTRY_COMPARE(hands.rows(), 3);
    QTRY_COMPARE(window.title(), u"Title of q1"_s);
}

void TestOrganising::tagsAQuestion()
{
    WindowFixture window;
    const EditingHands hands(window);
    hands.choose(u"Tags"_s);
    hands.dialog<ui::TagsDialog>();
    window.type(u"brand new"_s);
    window.press(Qt::Key_Return);
    QTRY_VERIFY(window->study()->question().content.tags.contains(u"brand new"_s));
    QVERIFY(window->study()->question().content.tags.contains(u"storage"_s)); // as before
    QVERIFY(window->study()->question().edited);
    hands.choose(u"Tags"_s);
    hands.dialog<ui::TagsDialog>();
    window.type(u"other"_s);
    window.press(Qt::Key_Escape); // nothing
    hands.settle();
    QVERIFY(!window->study()->question().content.tags.contains(u"other"_s));
    hands.choose(u"Undo Last"_s);
    QTRY_VERIFY(!window->study()->question().edited);
}

void TestOrganising::archivesAndBringsBack()
{
    WindowFixture window;
    const EditingHands hands(window);
    hands.choose(u"Archive Question"_s);
    QTRY_COMPARE(hands.rows(), 2);
    QTRY_COMPARE(window.title(), u"Title of q2"_s);
    // A search finds it there, and the command is the other way round.
    window->questions()->search()->setFocus();
    window.type(u"is:archived"_s);
    QTRY_COMPARE(hands.rows(), 1);
    QTRY_VERIFY(window->questions()->model().isComplete());
    hands.focusList();
    QTRY_COMPARE(window.title(), u"Title of q1"_s);
    hands.choose(u"Take Out of the Archive"_s);
    QTRY_COMPARE(hands.message(), u"“Title of q1” is back from the archive."_s);
    window->questions()->search()->clear();
    QTRY_COMPARE(hands.rows(), 3);
    QVERIFY(!window.desk().question(u"test/q1"_s).archived);
}

void TestOrganising::makesRenamesAndDeletesAPack()
{
    WindowFixture window;
    const EditingHands hands(window);
    const QComboBox *packs = window->questions()->packs();
    const int count = packs->count();
    window.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    hands.dialog<ui::PackDialog>();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"packTitle"_s);
    window.type(u"My pack"_s);
    window.press(Qt::Key_Return);
    QTRY_COMPARE(packs->currentText(), u"My pack"_s);
    QTRY_COMPARE(hands.rows(), 0);
    QCOMPARE(packs->count(), count + 1);
    hands.choose(u"Edit Pack"_s);
    auto *dialog = hands.dialog<ui::PackDialog>();
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(u"Renamed"_s);
    auto *authors = dialog->findChild<QLineEdit *>(u"packAuthors"_s);
    authors->setFocus();
    window.type(u"Me, You"_s);
    window.press(Qt::Key_Return);
    QTRY_COMPARE(packs->currentText(), u"Renamed"_s);
    hands.choose(u"Delete Pack"_s);
    QTRY_COMPARE(packs->count(), count);
    QCOMPARE(hands.message(), u"Deleted “Renamed”."_s);
    hands.choose(u"Undo Last"_s);
    QTRY_COMPARE(packs->currentText(), u"Renamed"_s);
    hands.choose(u"Undo Last"_s); // its name
    QTRY_COMPARE(packs->currentText(), u"My pack"_s);
    hands.choose(u"Redo Last"_s);
    QTRY_COMPARE(packs->currentText(), u"Renamed"_s);
    hands.choose(u"Undo Last"_s);
    hands.choose(u"Undo Last"_s); // that there is one
    QTRY_COMPARE(packs->count(), count);
    QTRY_VERIFY(hands.rows() > 0);
}

void TestOrganising::aPackNeedsATitle()
{
    WindowFixture window;
    const EditingHands hands(window);
    window.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = hands.dialog<ui::PackDialog>();
    window.press(Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    window.type(u"T"_s);
    auto *version = dialog->findChild<QLineEdit *>(u"packVersion"_s);
    version->setFocus();
    version->selectAll();
    window.type(u"first"_s);
    window.press(Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"packFault"_s)->text().contains(u"version"));
    window.press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    hands.settle();
    QCOMPARE(hands.rows(), 3);
}

void TestOrganising::putsBack()
{
    WindowFixture window({pack(u"test"_s, 4)});
    const EditingHands hands(window);
    hands.focusList();
    window.press(Qt::Key_Delete);
    QTRY_COMPARE(hands.rows(), 3);
    hands.focusList();
    window.press(Qt::Key_Delete);
    QTRY_COMPARE(hands.rows(), 2);
    hands.choose(u"Archive Question"_s);
    QTRY_COMPARE(hands.rows(), 1);
    hands.choose(u"Deleted and Archived"_s);
    auto *dialog = hands.dialog<ui::PutAwayDialog>();
    auto *list = dialog->findChild<QTreeWidget *>(u"putAway"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    const QString first = list->topLevelItem(0)->text(0);
    window.press(Qt::Key_Return); // Put Back
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QTRY_COMPARE(hands.rows(), 2);
    QTRY_COMPARE(window.title(), first);
    hands.choose(u"Undo Last"_s); // the list of the dialog follows
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.press(Qt::Key_Return); // both
    QTRY_COMPARE(list->topLevelItemCount(), 0);
    QCOMPARE(hands.message(), u"2 question(s) are back."_s);
    QTRY_COMPARE(hands.rows(), 3);
    auto *tabs = dialog->findChild<QTabBar *>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Title of q3"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"putBack"_s), Qt::LeftButton);
    QTRY_COMPARE(list->topLevelItemCount(), 0);
    QVERIFY(!dialog->findChild<QPushButton *>(u"putBack"_s)->isEnabled());
    QTRY_COMPARE(hands.rows(), 4);
    window.press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestOrganising::aRestoredQuestionHasItsDraftsAgain()
{
    WindowFixture window;
    const EditingHands hands(window);
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"My answer"_s);
    window.press(Qt::Key_D, Qt::ControlModifier);
    window.type(u"My note"_s);
    // And an edit that cannot be saved yet.
    ui::EditorPage *page = hands.edit();
    page->editor()->focusTitle();
    window.press(Qt::Key_Backspace);
    window.press(Qt::Key_Escape);
    hands.settle();
    hands.focusList();
    window.press(Qt::Key_Delete);
    QTRY_COMPARE(window.title(), u"Title of q2"_s);
    window.reopen();
    hands.choose(u"Deleted and Archived"_s);
    auto *dialog = hands.dialog<ui::PutAwayDialog>();
    QTRY_COMPARE(dialog->findChild<QTreeWidget *>(u"putAway"_s)->topLevelItemCount(), 1);
    window.press(Qt::Key_Return);
    QTRY_COMPARE(window.title(), u"Title of q1"_s);
    window.press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window->study()->writing()->answer()->text(), u"My answer"_s);
    QCOMPARE(window->study()->writing()->notes()->text(), u"My note"_s);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    QCOMPARE(hands.edit()->editor()->title()->text(), QString());
    hands.commands().editor()->discard();
}

void TestOrganising::keepsMineBesideANewerText()
{
    WindowFixture window;
    const EditingHands hands(window);
    hands.edit()->editor()->title()->setFocus();
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
    QTest::mouseClick(bar->findChild<QPushButton *>(u"newerKeep"_s), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(window.title(), u"Title of q1 mine"_s);
    QCOMPARE(hands.message(), u"Kept your text of “Title of q1 mine”."_s);
    hands.choose(u"Undo Last"_s);
    QTRY_VERIFY(bar->isVisible());
}

void TestOrganising::marksWhatWasEdited()
{
    WindowFixture window;
    const EditingHands hands(window);
    const auto said = [&window] {
        return window.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(!said().contains(u"Edited"));
    hands.edit()->editor()->title()->setFocus();
    window.press(Qt::Key_End);
    window.type(u" mine"_s);
    window.press(Qt::Key_Escape);
    QTRY_VERIFY(said().endsWith(u"Edited by you."));
    QTRY_VERIFY(window.label(u"origin"_s).endsWith(u"edited by you"));
    Pack newer = pack(u"test"_s, 3);
    newer.version = u"9.0"_s;
    newer.questions.first().title = u"Title from the pack"_s;
    window.desk()->importPack(newer);
    hands.settle();
    window.reopen();
    QVERIFY(said().endsWith(u"Edited by you; its pack has a newer text."));
    QVERIFY(window.label(u"origin"_s).endsWith(u"newer text in the pack"));
    hands.choose(u"Duplicate"_s); // the copy is one's own, and not an edited one
    QTRY_VERIFY(window->study()->question().own);
    QVERIFY(!window.label(u"origin"_s).contains(u"edited"));
}

QTEST_MAIN(TestOrganising)
#include "tst_organising.moc"
