// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowfixture.h"

#include "ui/questions/questionlistmodel.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"
#include "ui/reading/sectiontabbar.h"
#include "ui/window/studypane.h"
#include "ui/wording.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QListView>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// The main job, whole, with keys and mouse, on the shipped pack: read, tick, write, mark, close, come back.
class TestStudyWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartAsksNothing();
    void everythingIsFoundAgain();
    void aQuestionLeftInTheMiddleOfAWordIsSaved();
    void closingSavesTheLastLetter();

private:
    static void readEveryTab(WindowFixture &window);
};

void TestStudyWindow::theFirstStartAsksNothing()
{
    WindowFixture window(QList<Pack>{});
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window->study()->question().content.number, 1);
    QVERIFY(!window.title().isEmpty());
    QVERIFY(!window->study()->reading()->view()->toPlainText().isEmpty());
    QCOMPARE(window.list()->currentIndex().row(), 0);
    QVERIFY(window->windowTitle().startsWith(window.title()));
}

/// Every tab by the mouse; each shows the words of its own section and nothing of the others.
void TestStudyWindow::readEveryTab(WindowFixture &window)
{
    const Question &content = window->study()->question().content;
    const ui::ReadingPane *reading = window->study()->reading();
    const QList<std::pair<Section, QString>> words{
        {Section::Framework, content.framework.text.section(u' ', -3).remove(u'*')},
        {Section::StarExample, content.star.action},
        {Section::HowToAnswer, content.howToAnswer.last()},
        {Section::KeyPoints, content.keyPoints.last()},
        {Section::Terminology, content.terminology.last().definition},
        {Section::InterviewerCriteria, content.interviewerCriteria.last()},
        {Section::Mistakes, content.mistakes.last()},
    };
    for (const auto &[section, text] : words) {
        QTest::mouseClick(reading->tabs(), Qt::LeftButton, {},
                          reading->tabs()->tabRect(static_cast<int>(section)).center());
        QCOMPARE(reading->section(), section);
        for (const auto &[other, expected] : words) {
            const bool shown = reading->view()->toPlainText().contains(QString(expected).remove(u'*'));
            QVERIFY2(shown == (other == section), qPrintable(ui::Wording::of(section)));
        }
    }
}

void TestStudyWindow::everythingIsFoundAgain()
{
    WindowFixture window(QList<Pack>{});
    window.clickRow(3);
    QTRY_COMPARE(window->study()->question().content.number, 4);
    const QString title = window.title();
    readEveryTab(window);

    window.press(Qt::Key_4, Qt::ControlModifier); // key points
    ui::ReadingView *view = window->study()->reading()->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->markRect(0).center().toPoint());
    window.press(Qt::Key_6, Qt::ControlModifier); // criteria
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Space);

    QTest::mouseClick(window->study()->writing()->answer()->viewport(), Qt::LeftButton);
    window.type(u"First I measure.\nThen I change one thing."_s);
    QTRY_COMPARE(window.label(u"saveState"_s), u"Saved"_s);
    window.press(Qt::Key_D, Qt::ControlModifier);
    window.type(u"Ask Jörg about the figures"_s);
    QTRY_COMPARE(window.label(u"saveState"_s), u"Saved"_s);
    window.press(Qt::Key_F7);
    const auto row = [&window] {
        return window.list()->currentIndex().data(ui::QuestionListModel::RowRole).value<QuestionRow>();
    };
    QTRY_COMPARE(row().mastery, Mastery::Mastered);
    QTRY_VERIFY(row().hasDraft);
    QTRY_VERIFY(window.label(u"counts"_s).contains(u"1 mastered"_s));
    QTRY_VERIFY(window.label(u"counts"_s).contains(u"1 with a draft"_s));

    window.press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!window->isVisible());
    window.reopen();

    QCOMPARE(window.title(), title);
    QCOMPARE(row().mastery, Mastery::Mastered);
    QVERIFY(row().hasDraft);
    QCOMPARE(window->study()->reading()->section(), Section::InterviewerCriteria);
    view = window->study()->reading()->view();
    QVERIFY(!view->isTicked(0));
    QVERIFY(view->isTicked(1));
    window.press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(view->isTicked(0));
    QVERIFY(!view->isTicked(1));
    const ui::WritingPane *writing = window->study()->writing();
    QCOMPARE(writing->answer()->text(), u"First I measure.\nThen I change one thing."_s);
    QCOMPARE(writing->notes()->text(), u"Ask Jörg about the figures"_s);
    QCOMPARE(writing->current(), writing->notes());
    QVERIFY(window.label(u"counts"_s).contains(u"1 mastered"_s));

    // Another question has nothing of it.
    window.clickRow(0);
    QTRY_COMPARE(window->study()->question().content.number, 1);
    QCOMPARE(writing->answer()->text(), QString());
    QCOMPARE(writing->notes()->text(), QString());
    QVERIFY(!view->isTicked(0));
}

void TestStudyWindow::aQuestionLeftInTheMiddleOfAWordIsSaved()
{
    WindowFixture window;
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"half a sent"_s);
    window.press(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(window.title(), u"Title of q2"_s);
    QCOMPARE(window->study()->writing()->answer()->text(), QString());
    window.type(u"of two"_s);
    window.press(Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(window.title(), u"Title of q1"_s);
    QCOMPARE(window->study()->writing()->answer()->text(), u"half a sent"_s);
    window.close();
    QCOMPARE(storedQuestion(window.desk().path(), u"test/1"_s).draft.text, u"half a sent"_s);
    QCOMPARE(storedQuestion(window.desk().path(), u"test/2"_s).draft.text, u"of two"_s);
}

void TestStudyWindow::closingSavesTheLastLetter()
{
    WindowFixture window;
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"the last lette"_s);
    window.type(u"r"_s);
    window.close();
    QCOMPARE(storedQuestion(window.desk().path(), u"test/1"_s).draft.text, u"the last letter"_s);
}

QTEST_MAIN(TestStudyWindow)
#include "tst_studywindow.moc"
