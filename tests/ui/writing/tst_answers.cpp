// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/menuitems.h"
#include "support/windowfixture.h"

#include "desk/answers.h"
#include "ui/questions/questionpanel.h"
#include "ui/widgets/menuarrow.h"
#include "ui/window/actions.h"
#include "ui/window/studypane.h"
#include "ui/writing/history/historydialog.h"
#include "ui/writing/pace/lengthbar.h"
#include "ui/writing/pace/pacedialog.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/variants/variantbar.h"
#include "ui/writing/writingpane.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// The tools of the answer in the window: undo that lasts, variants, the scaffold, the history, the pace.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoSurvivesTheQuestionAndTheProgram();
    void variantsAreWrittenApart();
    void aDeletedVariantComesBack();
    void theScaffoldLosesNoWord();
    void theScaffoldBeginsAtTheSituation();
    void theScaffoldComesBackAsItWas_data();
    void theScaffoldComesBackAsItWas();
    void anEarlierTextIsRestoredAndThatIsUndone();
    void theTargetAndThePaceAreKept();
    void onlyTheEditor();

private:
    static ui::TextEditor &answer(WindowFixture &window) { return *window->study()->writing()->answer(); }
    static QAction *command(WindowFixture &window, const QString &text)
    {
        QList<QAction *> all;
        collect(window->actions()->writeMenu, all);
        for (QAction *action : std::as_const(all)) {
            if (action->text().remove(u'&').startsWith(text))
                return action;
        }
        qFatal("no such command");
    }
    static void save(WindowFixture &window)
    {
        window->study()->writing()->flush();
        QTRY_VERIFY(!window->study()->writing()->hasUnsaved());
    }
    static void newVariant(WindowFixture &window, const QString &name)
    {
        command(window, u"New Variant"_s)->trigger();
        auto *dialog = window->findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(name);
        dialog->accept();
        QTRY_VERIFY(window->study()->writing()->answerKey().variant.isValid());
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*window));
    }
};

void TestAnswers::undoSurvivesTheQuestionAndTheProgram()
{
    WindowFixture window;
    window->actions()->focusAnswer->trigger();
    window.type(u"one two three"_s);
    window.clickRow(1);
    QTRY_COMPARE(answer(window).text(), QString());
    window->actions()->focusAnswer->trigger();
    window.type(u"other"_s);
    window.clickRow(0);
    QTRY_COMPARE(answer(window).text(), u"one two three"_s);
    window->actions()->focusAnswer->trigger();
    window.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(answer(window).text(), u"one two"_s);
    window.reopen();
    QCOMPARE(answer(window).text(), u"one two"_s);
    QTRY_VERIFY(answer(window).undoLog().canUndo());
    window->actions()->focusAnswer->trigger();
    window->actions()->redo->trigger();
    QCOMPARE(answer(window).text(), u"one two three"_s);
    for (int i = 0; i < 3; ++i)
        window->actions()->undo->trigger();
    QCOMPARE(answer(window).text(), QString());
    save(window);
    QCOMPARE(window.desk().question(u"test/1"_s).draft.text, QString());
    QCOMPARE(window.desk().question(u"test/2"_s).draft.text, u"other"_s);
}

void TestAnswers::variantsAreWrittenApart()
{
    WindowFixture window;
    window->actions()->focusAnswer->trigger();
    window.type(u"long answer"_s);
    newVariant(window, u"for Acme"_s);
    QCOMPARE(answer(window).text(), QString());
    window->actions()->focusAnswer->trigger();
    window.type(u"short"_s);
    auto *bar = window->findChild<ui::VariantBar *>();
    auto *tabs = bar->findChild<QTabBar *>();
    QCOMPARE(tabs->count(), 2);
    tabs->setCurrentIndex(0);
    QCOMPARE(answer(window).text(), u"long answer"_s); // at once
    window->actions()->focusAnswer->trigger();
    window.type(u"!"_s);
    bar->next->trigger();
    QCOMPARE(answer(window).text(), u"short"_s);
    window->actions()->focusAnswer->trigger();
    window->actions()->undo->trigger(); // of this one
    QCOMPARE(answer(window).text(), QString());
    window->actions()->redo->trigger();
    save(window);
    const StudyQuestion question = window.desk().question(u"test/1"_s);
    const auto parts =
        window.desk().answer([id = question.id](Library &library) { return answerParts(library, id); });
    QCOMPARE(parts->variants.size(), 1);
    QCOMPARE(parts->variants.first().writing.text, u"short"_s);
    QVERIFY(question.draft.text.contains(u"long answer"_s));
    // The one that was in sight is there again.
    window.clickRow(1);
    QTRY_COMPARE(window.title(), window->study()->question().content.title);
    QTRY_COMPARE(answer(window).text(), QString());
    window.clickRow(0);
    QTRY_COMPARE(answer(window).text(), u"short"_s);
}

void TestAnswers::aDeletedVariantComesBack()
{
    WindowFixture window;
    newVariant(window, u"2 minutes"_s);
    window->actions()->focusAnswer->trigger();
    window.type(u"precious"_s);
    auto *bar = window->findChild<ui::VariantBar *>();
    bar->remove->trigger();
    QTRY_VERIFY(!window->study()->writing()->answerKey().variant.isValid());
    auto *undo = bar->findChild<QToolButton *>(u"undoDelete"_s);
    QTRY_VERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(answer(window).text(), u"precious"_s);
    QVERIFY(!undo->isVisible());
}

void TestAnswers::theScaffoldLosesNoWord()
{
    WindowFixture window;
    window->actions()->focusAnswer->trigger();
    window.type(u"I was late."_s);
    QAction *scaffold = command(window, u"Switch STAR"_s);
    scaffold->trigger();
    QTRY_VERIFY(answer(window).text().contains(u"## Lesson"_s));
    QVERIFY(answer(window).text().startsWith(u"## Situation\n\nI was late."_s));
    QTRY_VERIFY(window.label(u"partTimes"_s).contains(QRegularExpression(u"1( of |/)19 s"_s)));
    scaffold->trigger();
    QTRY_COMPARE(answer(window).text(), u"I was late."_s);
    window->actions()->undo->trigger();
    QVERIFY(answer(window).text().contains(u"## Lesson"_s));
    window->actions()->undo->trigger();
    QCOMPARE(answer(window).text(), u"I was late."_s);
}

void TestAnswers::theScaffoldBeginsAtTheSituation()
{
    WindowFixture window;
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(answer(window).text().contains(u"## Lesson"_s));
    window.type(u"I was late."_s);
    QVERIFY(answer(window).text().startsWith(u"## Situation\nI was late.\n"_s));
}

void TestAnswers::theScaffoldComesBackAsItWas_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("a line each") << QStringList{u"It was slow."_s, u"Make it fast."_s, u"I measured."_s,
                                                u"It is fast."_s, u"Measure first."_s};
    QTest::newRow("lines alike") << QStringList{u"We."_s, u"We."_s, u"We."_s, u"We.\n\nWe."_s, u"We."_s};
    QTest::newRow("empty parts") << QStringList{QString(), u"Make it fast."_s, QString(), u"It is."_s,
                                                QString()};
}

void TestAnswers::theScaffoldComesBackAsItWas()
{
    QFETCH(const QStringList, parts);
    WindowFixture window;
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(answer(window).text().contains(u"## Lesson"_s));
    for (const QString &part : parts) {
        window.type(part);
        window.press(Qt::Key_Down); // to the next marker, and below it
        window.press(Qt::Key_Down);
    }
    const QString divided = answer(window).text();
    QVERIFY(divided.contains(u"## Task\n"_s + parts.at(1)));
    window.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(!answer(window).text().contains(u'#'));
    window.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(answer(window).text(), divided);
    window.press(Qt::Key_T, Qt::ControlModifier);
    window.reopen(); // and by the store alone
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(answer(window).text(), divided);
}

void TestAnswers::anEarlierTextIsRestoredAndThatIsUndone()
{
    WindowFixture window;
    window->actions()->focusAnswer->trigger();
    window.type(u"the first text"_s);
    save(window);
    window->actions()->selectAll->trigger();
    window.type(u"another"_s);
    save(window);
    command(window, u"History"_s)->trigger();
    auto *dialog = window->findChild<ui::HistoryDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>();
    QTRY_VERIFY(list->topLevelItemCount() >= 3); // a day and two texts
    list->setCurrentItem(list->topLevelItem(list->topLevelItemCount() - 1));
    QPushButton *restore = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Restore"_s))
            restore = button;
    }
    QTRY_VERIFY(restore->isEnabled());
    auto *view = dialog->findChild<QPlainTextEdit *>();
    QVERIFY(view->toPlainText().contains(u"the first text"_s));
    QVERIFY(view->toPlainText().contains(u"another"_s)); // what it became, beside it
    QTest::mouseClick(restore, Qt::LeftButton);
    QCOMPARE(answer(window).text(), u"the first text"_s);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    window->actions()->focusAnswer->trigger();
    window->actions()->undo->trigger();
    QCOMPARE(answer(window).text(), u"another"_s);
}

void TestAnswers::theTargetAndThePaceAreKept()
{
    WindowFixture window;
    auto *length = window->findChild<ui::LengthBar *>();
    auto *time = length->findChild<QToolButton *>(u"speakingTime"_s);
    QCOMPARE(time->text(), ui::withMenuArrow(u"0:00 of 2:00"_s));
    Q_EMIT length->targetChosen(90);
    QCOMPARE(time->text(), ui::withMenuArrow(u"0:00 of 1:30"_s));
    command(window, u"Measure My Pace"_s)->trigger();
    auto *dialog = window->findChild<ui::PaceDialog *>();
    QVERIFY(dialog);
    QPushButton *start = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Start"_s))
            start = button;
    }
    QTest::mouseClick(start, Qt::LeftButton);
    QTest::mouseClick(start, Qt::LeftButton); // nobody reads that fast
    QVERIFY(dialog->findChild<QLabel *>(u"pace"_s)->text().contains(u"Nobody"_s));
    Q_EMIT dialog->measured(60);
    dialog->reject();
    window->actions()->focusAnswer->trigger();
    window.type(u"one two"_s);
    QCOMPARE(time->text(), ui::withMenuArrow(u"0:02 of 1:30"_s));
    window.reopen();
    time = window->findChild<QToolButton *>(u"speakingTime"_s);
    QTRY_COMPARE(time->text(), ui::withMenuArrow(u"0:02 of 1:30"_s));
}

void TestAnswers::onlyTheEditor()
{
    WindowFixture window;
    QAction *focus = command(window, u"Focus on Writing"_s);
    window->actions()->focusAnswer->trigger();
    window.press(Qt::Key_F11, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(focus->isChecked());
    QVERIFY(!window->questions()->isVisible());
    QVERIFY(answer(window).isVisible());
    QTRY_VERIFY(answer(window).width() > window->width() - 40);
    window.press(Qt::Key_Escape);
    QVERIFY(!focus->isChecked());
    QVERIFY(window->questions()->isVisible());
}

QTEST_MAIN(TestAnswers)
#include "tst_answers.moc"
