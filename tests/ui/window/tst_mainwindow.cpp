// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/messageboxes.h"
#include "support/windowfixture.h"

#include "ui/importing/importdialog.h"
#include "ui/questions/questionlistmodel.h"
#include "ui/questions/questionpanel.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"
#include "ui/window/studypane.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QToolButton>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// The window by its keys, as a person without a mouse uses it.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksByKeyAndByMouse();
    void goesToTabs();
    void goesToQuestions();
    void movesTheFocus();
    void togglesTheReadingPane();
    void aQuickReaderSeesTheLastQuestion();
    void anUnsavedTextHoldsTheWindow();
    void takesDroppedFiles();
    void fitsASmallScreen();
};

void TestMainWindow::marksByKeyAndByMouse()
{
    WindowFixture window;
    const auto shown = [&window] {
        const auto row =
            window.list()->currentIndex().data(ui::QuestionListModel::RowRole).value<QuestionRow>();
        return row.mastery;
    };
    const auto button = [&window](const char *name) {
        return window->findChild<QToolButton *>(QString::fromLatin1(name));
    };
    window.press(Qt::Key_F7);
    QVERIFY(button("mastery-mastered")->isChecked()); // at once
    QTRY_COMPARE(shown(), Mastery::Mastered);
    window.press(Qt::Key_F6);
    QTRY_COMPARE(shown(), Mastery::Learning);
    QVERIFY(button("mastery-learning")->isChecked() && !button("mastery-mastered")->isChecked());
    QTest::mouseClick(button("mastery-mastered"), Qt::LeftButton);
    QTRY_COMPARE(shown(), Mastery::Mastered);
    QTRY_VERIFY(window.label(u"counts"_s).contains(u"1 mastered"_s));
    window.press(Qt::Key_F5);
    QTRY_COMPARE(shown(), Mastery::New);
    QTRY_VERIFY(window.label(u"counts"_s).contains(u"0 mastered"_s));
    QCOMPARE(window.desk().question(u"test/1"_s).mastery, Mastery::New);
}

void TestMainWindow::goesToTabs()
{
    WindowFixture window;
    for (int number = 7; number >= 1; --number) {
        window.press(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
        QCOMPARE(window->study()->reading()->section(), static_cast<Section>(number - 1));
        QCOMPARE(QApplication::focusWidget(), window->study()->reading()->view());
    }
}

void TestMainWindow::goesToQuestions()
{
    WindowFixture window;
    window.press(Qt::Key_E, Qt::ControlModifier); // also while writing
    window.press(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(window.title(), u"Title of q2"_s);
    window.press(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(window.title(), u"Title of q3"_s);
    QVERIFY(window->windowTitle().contains(u"Title of q3"_s));
    window.press(Qt::Key_2, Qt::AltModifier); // another place has a name of its own, and gives nothing away
    QVERIFY(window->windowTitle().startsWith(u"Review"_s));
    window.press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(window->windowTitle().contains(u"Title of q3"_s));
    window.press(Qt::Key_PageUp, Qt::ControlModifier);
    window.press(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(window.title(), u"Title of q1"_s);
    QCOMPARE(window.list()->currentIndex().row(), 0);
}

void TestMainWindow::movesTheFocus()
{
    WindowFixture window;
    const ui::WritingPane *writing = window->study()->writing();
    QCOMPARE(QApplication::focusWidget(), window.list()); // at start
    window.press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), writing->answer());
    window.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), writing->notes());
    window.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), window.list());
    window.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), window->study()->reading()->view());
    window.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), window->questions()->search());
}

void TestMainWindow::togglesTheReadingPane()
{
    WindowFixture window;
    const QWidget *reading = window->study()->reading();
    window.press(Qt::Key_F9);
    QVERIFY(!reading->isVisible());
    QCOMPARE(QApplication::focusWidget(), window->study()->writing()->answer());
    window.press(Qt::Key_F9);
    QVERIFY(reading->isVisible());
    window.press(Qt::Key_F9);
    window.press(Qt::Key_2, Qt::ControlModifier); // who asks for a tab wants to see it
    QVERIFY(reading->isVisible());
}

void TestMainWindow::aQuickReaderSeesTheLastQuestion()
{
    WindowFixture window({pack(u"test"_s, 40)});
    QSignalSpy opened(&*window, &ui::MainWindow::questionOpened);
    for (int i = 0; i < 39; ++i)
        window.press(Qt::Key_PageDown, Qt::ControlModifier); // faster than the answers come
    QTRY_COMPARE(window.title(), u"Title of q40"_s);
    window.desk().answer([](Library &) { return 0; });
    QCOMPARE(window.title(), u"Title of q40"_s);
    QCOMPARE(opened.count(), 1); // the answers in between were dropped
}

void TestMainWindow::anUnsavedTextHoldsTheWindow()
{
    WindowFixture window;
    StudyQuestion gone = window.desk().question(u"test/1"_s);
    gone.id = QuestionId{987'654}; // the store will not take it
    window->study()->showQuestion(gone);
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"precious"_s);
    MessageBoxes boxes;
    boxes.setAnswer(u"Stay"_s);
    QVERIFY(!window->close());
    QVERIFY(window->isVisible());
    QCOMPARE(window->study()->writing()->answer()->text(), u"precious"_s);
    QVERIFY(boxes.texts().value(0).contains(u"could not be saved"_s));
    boxes.setAnswer(u"Close Without Saving"_s);
    QVERIFY(window->close());
}

void TestMainWindow::takesDroppedFiles()
{
    WindowFixture window;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral(STARLING_TEST_DATA "/packs/tiny.json"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&*window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&*window, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(window->findChild<ui::ImportDialog *>(), 15'000);
    QTRY_VERIFY(window->findChild<ui::ImportDialog *>()->isVisible());
    QTest::keyClick(window->findChild<ui::ImportDialog *>(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(window->questions()->packUid(), u"tiny"_s, 15'000);
    QTRY_COMPARE(window->study()->question().pack.uid, u"tiny"_s); // and begins to be read
    QCOMPARE(window.list()->model()->rowCount(), 2);

    QMimeData web;
    web.setUrls({QUrl(u"https://example.org/page"_s)});
    QDragEnterEvent foreign(QPoint(5, 5), Qt::CopyAction, &web, Qt::LeftButton, Qt::NoModifier);
    foreign.ignore();
    QCoreApplication::sendEvent(&*window, &foreign);
    QVERIFY(!foreign.isAccepted());
}

void TestMainWindow::fitsASmallScreen()
{
    WindowFixture window;
    window->resize(800, 600);
    QTRY_COMPARE(window->size(), QSize(800, 600));
    for (const QWidget *part :
         {static_cast<QWidget *>(window.list()), static_cast<QWidget *>(window->study()->reading()->view()),
          static_cast<QWidget *>(window->study()->writing()->answer())}) {
        const QRect place(part->mapTo(&*window, QPoint()), part->size());
        QVERIFY(window->rect().contains(place));
        QVERIFY2(place.width() >= 150 && place.height() >= 90, part->metaObject()->className());
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
