// SPDX-License-Identifier: GPL-3.0-or-later
#include "hintsfixture.h"

#include "desk/feedback/feedbackthread.h"
#include "ui/feedback/wordlistsdialog.h"
#include "ui/stories/stories.h"
#include "ui/stories/storycommands.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace starling;
using namespace starling::test;
using namespace starling::ui;
using namespace Qt::StringLiterals;

/// The hints beside the draft, with real keys and the mouse.
class TestFeedbackPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSwitchedAndRemembered();
    void followsTheTyping();
    void isKindToAnEmptyDraft();
    void showsThePlaceUnderTheMouse();
    void goesToThePlaceByKeys();
    void placesMoveWithTheText();
    void dropsWhatIsStale();
    void voiceChecksAreSwitched();
    void foldsByKeys();
    void keepsOwnWordLists();
    void notesHaveNoHints();
    void aHugePasteLeavesTheKeysFree();
    void nothingIsWorkedOutTwice();
    void nothingIsWorkedOutUnseen();
    void suggestsAndInsertsStories();
};

void TestFeedbackPanel::isSwitchedAndRemembered()
{
    Hints it({{u"hints"_s, false}});
    QVERIFY(!it.commands->panel());
    QTRY_VERIFY(it.window->findChild<StoryCommands *>()->stories().isLoaded()); // which asks for hints
    it.window.press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(it.commands->panel()->isVisible());
    QVERIFY(it.editor->hasFocus());
    QTRY_VERIFY(it.row(u"Write a few sentences"_s) >= 0);
    it.window.reopen();
    it.commands = it.window->findChild<FeedbackCommands *>();
    QVERIFY(it.commands->panel() && it.commands->panel()->isVisible());
    it.window.press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!it.commands->panel()->isVisible());
    it.window.reopen();
    QVERIFY(!it.window->findChild<FeedbackCommands *>()->panel());
}

void TestFeedbackPanel::followsTheTyping()
{
    Hints it;
    QVERIFY(it.settle());
    it.window.type(u"A lock in the database blocked all payments for an hour. We read the CDC."_s);
    QVERIFY(it.settle());
    QCOMPARE(it.at(u"Name the database lock"_s).side, u"covered"_s);
    QCOMPARE(it.at(u"Name the database lock"_s).mark, FeedbackRow::Mark::Covered);
    QCOMPARE(it.at(u"Measure the latency"_s).side, u"missing"_s);
    QCOMPARE(it.at(u"Change Data Capture"_s).side, u"other name"_s);
    QVERIFY(it.at(u"Change Data Capture"_s).detail.contains(u"CDC"_s));
    QCOMPARE(it.at(u"Deadlock"_s).side, u"missing"_s);
    QVERIFY(it.window.label(u"hintsLine"_s).startsWith(u"Hint: "_s));
    QVERIFY(!it.window.label(u"hintsLine"_s).contains(u"correct"_s));
    it.window.type(u" It was a deadlock."_s);
    QVERIFY(it.settle());
    QCOMPARE(it.at(u"Deadlock"_s).side, u"used"_s);
}

void TestFeedbackPanel::isKindToAnEmptyDraft()
{
    Hints it;
    QVERIFY(it.settle());
    QVERIFY(it.row(u"Write a few sentences"_s) >= 0);
    QCOMPARE(it.row(u"Key points"_s), -1);
    it.window.clickRow(1); // and a question that has no draft either
    QVERIFY(it.settle());
    QVERIFY(it.row(u"Write a few sentences"_s) >= 0);
}

void TestFeedbackPanel::showsThePlaceUnderTheMouse()
{
    Hints it;
    it.window.type(u"First of all.\nA lock in the database blocked the payments."_s);
    QVERIFY(it.settle());
    QTest::mouseMove(it.list()->viewport(), it.rectOf(u"Name the database lock"_s).center());
    QTRY_COMPARE(it.marked().size(), 1);
    QVERIFY(it.marked().first().startsWith(u"A lock in the database"_s));
    QTest::mouseMove(it.list()->viewport(), it.rectOf(u"Measure the latency"_s).center());
    QTRY_VERIFY(it.marked().isEmpty());
    QTest::mouseClick(it.list()->viewport(), Qt::LeftButton, {},
                      it.rectOf(u"Name the database lock"_s).center());
    QVERIFY(it.editor->hasFocus());
    QCOMPARE(it.editor->textCursor().position(), u"First of all.\n"_s.size());
    QVERIFY(!it.editor->textCursor().hasSelection());
}

void TestFeedbackPanel::goesToThePlaceByKeys()
{
    Hints it;
    it.window.type(u"Perhaps it was slow. We waited, perhaps too long."_s);
    QVERIFY(it.settle());
    it.window.press(Qt::Key_J, ctrlShift);
    QVERIFY(it.list()->hasFocus());
    for (int steps = it.row(u"“perhaps”"_s); steps > it.list()->currentIndex().row();)
        it.window.press(Qt::Key_Down);
    QCOMPARE(it.marked(), (QStringList{u"Perhaps"_s, u"perhaps"_s}));
    it.window.press(Qt::Key_Return);
    QVERIFY(it.editor->hasFocus());
    QCOMPARE(it.editor->textCursor().selectedText(), u"Perhaps"_s);
    it.window.press(Qt::Key_J, ctrlShift);
    it.window.press(Qt::Key_Return); // the next one
    QCOMPARE(it.editor->textCursor().selectedText(), u"perhaps"_s);
    it.window.press(Qt::Key_J, ctrlShift);
    it.window.press(Qt::Key_Escape);
    QVERIFY(it.editor->hasFocus());
}

void TestFeedbackPanel::placesMoveWithTheText()
{
    Hints it;
    it.window.type(u"Perhaps it was slow."_s);
    QVERIFY(it.settle());
    it.window.press(Qt::Key_Home, Qt::ControlModifier);
    it.window.type(u"Well. "_s); // not worked out yet
    const QRect line = it.rectOf(u"“perhaps”"_s);
    QTest::mouseClick(it.list()->viewport(), Qt::LeftButton, {}, line.center());
    QCOMPARE(it.editor->textCursor().selectedText(), u"Perhaps"_s);
}

void TestFeedbackPanel::dropsWhatIsStale()
{
    Hints it;
    it.window.type(u"A lock in the database blocked the payments."_s);
    QVERIFY(it.settle());
    it.window.clickRow(1);
    QTRY_VERIFY(it.window.title() != hintPack().questions.first().title);
    QVERIFY(it.settle());
    QCOMPARE(it.row(u"Name the database lock"_s), -1);
    it.window.clickRow(0);
    QVERIFY(it.settle());
    QTRY_COMPARE(it.at(u"Name the database lock"_s).side, u"covered"_s);
}

void TestFeedbackPanel::voiceChecksAreSwitched()
{
    Hints it;
    it.window.type(u"Perhaps it was basically slow."_s);
    QVERIFY(it.settle());
    QVERIFY(it.row(u"“perhaps”"_s) >= 0);
    const auto trigger = [&it](const QString &text) {
        for (QAction *action : it.window->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text)
                action->trigger();
        }
    };
    trigger(u"Hedges"_s);
    QVERIFY(it.settle());
    QTRY_COMPARE(it.row(u"“perhaps”"_s), -1);
    QVERIFY(it.row(u"“basically”"_s) >= 0);
    it.window.reopen();
    it.commands = it.window->findChild<FeedbackCommands *>();
    QVERIFY(it.settle());
    QCOMPARE(it.row(u"“perhaps”"_s), -1);
    QVERIFY(it.row(u"“basically”"_s) >= 0);
}

void TestFeedbackPanel::foldsByKeys()
{
    Hints it;
    it.window.type(u"A lock."_s);
    QVERIFY(it.settle());
    it.window.press(Qt::Key_J, ctrlShift);
    QCOMPARE(it.list()->currentIndex().data().toString(), u"Key points"_s);
    it.window.press(Qt::Key_Left);
    QCOMPARE(it.row(u"Name the database lock"_s), -1);
    it.window.press(Qt::Key_Right);
    QVERIFY(it.row(u"Name the database lock"_s) >= 0);
    QTest::mouseClick(it.list()->viewport(), Qt::LeftButton, {}, it.rectOf(u"Key points"_s).center());
    QCOMPARE(it.row(u"Name the database lock"_s), -1);
}

void TestFeedbackPanel::keepsOwnWordLists()
{
    Hints it;
    it.window.type(u"Presumably it was slow, perhaps."_s);
    QVERIFY(it.settle());
    QCOMPARE(it.row(u"“presumably”"_s), -1);
    for (QAction *action : it.window->findChildren<QAction *>()) {
        if (action->text() == u"&Edit Word Lists…"_s)
            action->trigger();
    }
    auto *dialog = it.window->findChild<WordListsDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox *>(u"languages"_s)->currentText(), u"English"_s); // of no country
    auto *text = dialog->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(text->toPlainText().contains(u"perhaps"_s));
    text->selectAll();
    QTest::keyClicks(text, u"presumably"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                      Qt::LeftButton);
    QTRY_VERIFY(!it.window->findChild<WordListsDialog *>());
    QVERIFY(it.settle());
    QTRY_VERIFY(it.row(u"“presumably”"_s) >= 0);
    QCOMPARE(it.row(u"“perhaps”"_s), -1);
    QVERIFY(QFile::exists(it.window.desk().folder() + u"/words/en/hedges.txt"_s));
}

void TestFeedbackPanel::notesHaveNoHints()
{
    Hints it;
    QVERIFY(it.commands->panel()->isVisible());
    it.window.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!it.commands->panel()->isVisible());
    it.window.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(it.commands->panel()->isVisible());
}

void TestFeedbackPanel::aHugePasteLeavesTheKeysFree()
{
    Hints it;
    QVERIFY(it.settle());
    QString text;
    for (int i = 0; i < 2'000; ++i)
        text += u"A lock in the database blocked the payments again, perhaps.\n"_s; // 20,000 words
    it.editor->insertPlainText(text);
    it.window.type(u"x"_s); // while it is worked out
    QVERIFY(it.editor->text().endsWith(u'x'));
    QVERIFY(!it.commands->isSettled());
    QVERIFY(it.settle());
    QCOMPARE(it.at(u"Name the database lock"_s).side, u"covered"_s);
}

void TestFeedbackPanel::nothingIsWorkedOutTwice()
{
    Hints it;
    it.window.type(u"A lock in the database blocked the payments."_s);
    QVERIFY(it.settle());
    it.commands->compute();
    QVERIFY(it.commands->isSettled());
    QSignalSpy workedOut(it.commands->findChild<FeedbackThread *>(), &FeedbackThread::ready);
    it.window.press(Qt::Key_D, Qt::ControlModifier); // to the notes and back
    it.window.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(it.settle());
    QCOMPARE(workedOut.size(), 0);
}

void TestFeedbackPanel::nothingIsWorkedOutUnseen()
{
    Hints it;
    QVERIFY(it.settle());
    it.window->hide();
    it.editor->insertPlainText(u"A lock in the database blocked the payments."_s);
    it.commands->compute();
    QVERIFY(it.commands->isSettled()); // nothing is waited for
    QCOMPARE(it.row(u"Name the database lock"_s), -1);
    it.window->show();
    QVERIFY(it.settle());
    QCOMPARE(it.at(u"Name the database lock"_s).side, u"covered"_s);
}

void TestFeedbackPanel::suggestsAndInsertsStories()
{
    Hints it;
    Story story;
    story.title = u"The blocked payments"_s;
    story.action = u"I found the database lock that blocked all payments."_s;
    Story other;
    other.title = u"A birthday cake"_s;
    other.action = u"I baked it with cherries."_s;
    Stories &stories = it.window->findChild<StoryCommands *>()->stories();
    QSignalSpy created(&stories, &Stories::created);
    stories.create(story);
    stories.create(other);
    QTRY_COMPARE(created.size(), 2);
    QTRY_VERIFY(it.row(u"The blocked payments"_s) > 0); // also for an empty draft
    QCOMPARE(it.row(u"A birthday cake"_s), -1);
    QVERIFY(it.at(u"The blocked payments"_s).detail.contains(u"lock"_s));
    const QRect line = it.rectOf(u"The blocked payments"_s);
    QTest::mouseClick(it.list()->viewport(), Qt::LeftButton, {}, QPoint(line.left() + 20, line.center().y()));
    QVERIFY(it.editor->text().isEmpty()); // only chosen
    QTest::keyClick(it.list(), Qt::Key_Return);
    QVERIFY(it.editor->text().contains(u"I found the database lock"_s));
    QVERIFY(it.editor->hasFocus());
    it.window.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(it.editor->text().isEmpty());
}

QTEST_MAIN(TestFeedbackPanel)
#include "tst_feedbackpanel.moc"
