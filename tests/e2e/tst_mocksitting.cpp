// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview.h"

#include "desk/reviewing/reviews.h"
#include "desk/stories/storybank.h"
#include "ui/mock/mockhome.h"
#include "ui/mock/partnerwindow.h"
#include "ui/mock/reportpage.h"
#include "ui/writing/texteditor.h"

#include <QMenuBar>
#include <QPushButton>
#include <QTextEdit>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Whole interviews by keyboard alone.
class TestMockSitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheDialogToTheReport();
    void whoWritesHasBegunToAnswer();
    void nothingCanBeLookedUp();
    void judgedAtTheEnd();
    void leftAndGoneOnWith();
    void theWindowClosedInTheMiddle();
    void theRatingsFeedTheSchedule();
    void theReportIsExported();
    void noConfidentialNameLeaves();
    void aPartnersSheetIsInTheReport();
};

void TestMockSitting::fromTheDialogToTheReport()
{
    Interview window;
    window.begin();
    window.answer(u"first"_s);
    window.judge(Qt::Key_3);
    QTRY_COMPARE(window.place()->currentPage(), static_cast<QWidget *>(window.place()->asking()));
    window.answer(u"second"_s);
    window.judge(Qt::Key_1);
    QTRY_COMPARE(window.place()->currentPage(), static_cast<QWidget *>(window.place()->report()));
    const Mock mock = window.stored(window.place()->mock().id);
    QVERIFY(mock.finishedAt.isValid());
    QCOMPARE(mock.questions.size(), 2);
    QCOMPARE(mock.questions.at(0).answers.value(MockStep::Answer).text, u"first 0"_s);
    QCOMPARE(mock.questions.at(0).answers.value(MockStep::Change).text, u"first 4"_s);
    QCOMPARE(mock.questions.at(0).verdicts.value(MockJudge::Self).rating, 3);
    QCOMPARE(mock.questions.at(0).verdicts.value(MockJudge::Self).marked.size(), 1);
    QCOMPARE(mock.questions.at(1).verdicts.value(MockJudge::Self).rating, 1);
    QVERIFY(window->menuBar()->isVisible());
    window.press(Qt::Key_Escape);
    QTRY_COMPARE(window.place()->currentPage(), static_cast<QWidget *>(window.place()->home()));
    QTRY_COMPARE(window.place()->home()->chosen(), mock.id);
    QCOMPARE(window.desk().answer([](Library &library) { return library.verify(false); }).value(),
             QStringList());
}

void TestMockSitting::whoWritesHasBegunToAnswer()
{
    Interview window;
    window.begin();
    QVERIFY(window.place()->asking()->isThinking());
    window.press(Qt::Key_F5); // is no text
    QVERIFY(window.place()->asking()->isThinking());
    for (const char letter : {'I', ' ', 'l', 'e', 'd'})
        QTest::keyClick(QApplication::focusWidget(), letter);
    QVERIFY(!window.place()->asking()->isThinking());
    QCOMPARE(window.place()->asking()->findChild<ui::TextEditor *>()->text(), u"I led"_s);
}

void TestMockSitting::nothingCanBeLookedUp()
{
    Interview window;
    window.begin();
    QVERIFY(!window->menuBar()->isVisible());
    window.press(Qt::Key_1, Qt::AltModifier); // the questions
    window.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window->places()->current(), u"mock"_s);
    QCOMPARE(window.place()->currentPage(), static_cast<QWidget *>(window.place()->asking()));
    window.press(Qt::Key_Escape);
    QVERIFY(window->menuBar()->isVisible());
    window.press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(window->places()->current(), u"questions"_s);
}

void TestMockSitting::judgedAtTheEnd()
{
    Interview window;
    window.begin(true);
    window.answer(u"one"_s);
    QTRY_VERIFY(window.place()->asking()->isThinking());
    window.answer(u"two"_s);
    window.judge(Qt::Key_2);
    window.judge(Qt::Key_4);
    QTRY_COMPARE(window.place()->currentPage(), static_cast<QWidget *>(window.place()->report()));
    const Mock mock = window.stored(window.place()->mock().id);
    QCOMPARE(mock.questions.at(0).verdicts.value(MockJudge::Self).rating, 2);
    QCOMPARE(mock.questions.at(1).verdicts.value(MockJudge::Self).rating, 4);
}

void TestMockSitting::leftAndGoneOnWith()
{
    Interview window;
    window.begin();
    window.press(Qt::Key_Return);
    window.type(u"half an ans"_s);
    window.press(Qt::Key_Escape);
    auto *goOn = window.place()->findChild<QPushButton *>(u"openInterview"_s);
    QTRY_VERIFY(goOn->isVisible() && goOn->hasFocus());
    window.press(Qt::Key_Space);
    QTRY_COMPARE(window.place()->currentPage(), static_cast<QWidget *>(window.place()->asking()));
    QVERIFY(!window.place()->asking()->isThinking());
    window.type(u"wer"_s);
    QCOMPARE(window.place()->asking()->editor()->text(), u"half an answer"_s);
}

void TestMockSitting::theWindowClosedInTheMiddle()
{
    Interview window;
    window.begin();
    const MockId id = window.place()->mock().id;
    window.press(Qt::Key_Return);
    window.type(u"the last lette"_s);
    window.type(u"r"_s);
    window.reopen();
    QCOMPARE(window.stored(id).questions.at(0).answers.value(MockStep::Answer).text, u"the last letter"_s);
    QVERIFY(!window.stored(id).finishedAt.isValid());
}

void TestMockSitting::theRatingsFeedTheSchedule()
{
    Interview window;
    window.begin();
    for (int i = 0; i < 2; ++i) {
        window.answer(u"x"_s);
        window.judge(Qt::Key_3);
        QTRY_VERIFY(window.place()->currentPage() != window.place()->judging());
    }
    QTRY_COMPARE(window.place()->currentPage(), static_cast<QWidget *>(window.place()->report()));
    const MockId id = window.place()->mock().id;
    const auto log = [&window] {
        return window.desk().answer([](Library &library) { return Reviews(library).log(); }).value();
    };
    QVERIFY(log().isEmpty()); // not without asking
    auto *feed = window.place()->findChild<QPushButton *>(u"feedRatings"_s);
    QVERIFY(feed->isVisible());
    feed->setFocus();
    window.press(Qt::Key_Space);
    QTRY_VERIFY(!feed->isEnabled());
    QCOMPARE(log().size(), 2);
    QCOMPARE(log().first().rating, std::optional(Rating::Good));
    const auto again = window.desk().answer(
        [id](Library &library) { return Mocks(library).feedRatings(id, QDateTime::currentDateTime()); });
    QVERIFY(again.value().before);
    QCOMPARE(log().size(), 2);
}

void TestMockSitting::theReportIsExported()
{
    Interview window;
    window.begin();
    for (int i = 0; i < 2; ++i) {
        window.answer(u"<b>*bold*</b>"_s);
        window.judge(Qt::Key_3);
        QTRY_VERIFY(window.place()->currentPage() != window.place()->judging());
    }
    QTRY_COMPARE(window.place()->currentPage(), static_cast<QWidget *>(window.place()->report()));
    const ui::ReportPage *report = window.place()->report();
    const QByteArray markdown = report->fileBytes(u"r.md"_s);
    QVERIFY(markdown.startsWith("# Mock interview of"));
    QVERIFY2(markdown.contains("\\<b\\>\\*bold\\*\\</b\\> 0"), markdown.constData());
    const QByteArray html = report->fileBytes(u"r.html"_s);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.contains("&lt;b&gt;*bold*&lt;/b&gt; 0"));
    QVERIFY(!html.contains("<b>"));
    QVERIFY(report->fileBytes(u"r.pdf"_s).startsWith("%PDF-"));
}

void TestMockSitting::noConfidentialNameLeaves()
{
    Interview window;
    const auto saved = window.desk().answer([](Library &library) {
        Story story;
        story.title = u"The outage"_s;
        story.confidential = {{u"Acme Bank"_s, u"a bank"_s}};
        return saveStory(library, story);
    });
    QVERIFY(saved);
    window.begin();
    for (int i = 0; i < 2; ++i) {
        window.answer(u"At Acme Bank I led it."_s);
        window.judge(Qt::Key_3);
        QTRY_VERIFY(window.place()->currentPage() != window.place()->judging());
    }
    const ui::ReportPage *report = window.place()->report();
    QTRY_COMPARE(window.place()->currentPage(), static_cast<const QWidget *>(report));
    QVERIFY(report->findChild<QTextEdit *>()->toPlainText().contains(u"Acme Bank"_s)); // for their own eyes
    for (const QString &name : {u"r.md"_s, u"r.html"_s}) {
        QVERIFY(!report->fileBytes(name).contains("Acme Bank"));
        QVERIFY(report->fileBytes(name).contains("At a bank I led it"));
    }
}

void TestMockSitting::aPartnersSheetIsInTheReport()
{
    Interview window;
    window.begin();
    Q_EMIT window.place()->asking()->partnerRequested();
    ui::PartnerWindow *partner = window.place()->partner();
    QVERIFY(partner && partner->isVisible());
    Q_EMIT partner->nameChanged(u"Jörg"_s);
    QTest::keyClick(partner->sheet(), Qt::Key_Space);
    QTest::keyClick(partner->sheet(), Qt::Key_2);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    window.place()->asking()->setFocus();
    window.answer(u"x"_s);
    window.judge(Qt::Key_3);
    QTRY_COMPARE(window.place()->currentPage(), static_cast<QWidget *>(window.place()->asking()));
    const Mock mock = window.stored(window.place()->mock().id);
    QCOMPARE(mock.partner, u"Jörg"_s);
    QCOMPARE(mock.questions.at(0).verdicts.value(MockJudge::Partner).rating, 2);
    QCOMPARE(mock.questions.at(0).verdicts.value(MockJudge::Partner).marked.size(), 1);
    QCOMPARE(mock.questions.at(0).verdicts.value(MockJudge::Self).rating, 3);
}

QTEST_MAIN(TestMockSitting)
#include "tst_mocksitting.moc"
