// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"

#include "ui/reading/sectiontabbar.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QClipboard>
#include <QLabel>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

struct Side
{
    explicit Side(DeskFixture &desk) : pane(*desk)
    {
        pane.showQuestion(desk.question(u"test/1"_s));
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("the pane of the test is not shown");
        pane.answer()->setFocus();
    }
    [[nodiscard]] QString state() const { return pane.findChild<QLabel *>(u"saveState"_s)->text(); }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = pane.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    }
    ui::WritingPane pane;
};

constexpr int longMs = 15'000;

} // namespace

/// The answer and the notes side by side: words counted, "Saved" only when it is.
class TestWritingPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheWords();
    void promisesNothingBeforeTheCommit();
    void warnsWhereItCannotSave();
    void keepsAnswerAndNotesApart();
    void followsTheQuestion();
    void saysWhatBecameOfAPaste();
    void zooms();
};

void TestWritingPane::countsTheWords()
{
    DeskFixture desk;
    Side it(desk);
    QVERIFY(it.says(u"0 word"_s));
    QTest::keyClicks(it.pane.answer(), u"I said - well - don't"_s);
    QVERIFY(it.says(u"4 word"_s));
    it.pane.showNotes();
    QVERIFY(it.says(u"0 word"_s));
    it.pane.showAnswer();
    QVERIFY(it.says(u"4 word"_s));
}

void TestWritingPane::promisesNothingBeforeTheCommit()
{
    DeskFixture desk;
    Side it(desk);
    QCOMPARE(it.state(), QString());
    QSignalSpy saved(&*desk, &Desk::textSaved);
    QTest::keyClicks(it.pane.answer(), u"text"_s);
    QCOMPARE(it.state(), QString());
    it.pane.flush();
    desk->finish(); // committed, but nobody has told us
    QCOMPARE(it.state(), QString());
    QVERIFY(saved.count() == 1 || saved.wait(longMs));
    QCOMPARE(it.state(), u"Saved"_s);
    QTest::keyClicks(it.pane.answer(), u"s"_s);
    QCOMPARE(it.state(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(it.state(), u"Saved"_s, longMs);
    // Of another edit than the last one, or another text, it means nothing.
    QTest::keyClicks(it.pane.answer(), u"!"_s);
    Q_EMIT desk->textSaved(Desk::Text::Draft, desk.id(u"test/1"_s), 1, true);
    Q_EMIT desk->textSaved(Desk::Text::Note, desk.id(u"test/1"_s), 6, true);
    Q_EMIT desk->textSaved(Desk::Text::Draft, desk.id(u"test/2"_s), 6, true);
    QVERIFY(it.state() == QString() || desk.question(u"test/1"_s).draft.text == u"texts!");
}

void TestWritingPane::warnsWhereItCannotSave()
{
    DeskFixture desk;
    Side it(desk);
    QSignalSpy notSaved(&it.pane, &ui::WritingPane::notSaved);
    StudyQuestion gone = desk.question(u"test/1"_s);
    gone.id = QuestionId{987'654}; // the store will not take it
    it.pane.showQuestion(gone);
    QTest::keyClicks(it.pane.answer(), u"precious"_s);
    QVERIFY(notSaved.wait(longMs));
    QCOMPARE(it.state(), u"Not saved yet: trying again"_s);
    QCOMPARE(it.pane.answer()->text(), u"precious"_s);
    QVERIFY(it.pane.hasUnsaved());
    QCOMPARE(it.pane.unsavedTexts(), QStringList{u"precious"_s});
    it.pane.showNotes(); // of these nothing is unsaved
    QCOMPARE(it.state(), QString());
}

void TestWritingPane::keepsAnswerAndNotesApart()
{
    DeskFixture desk;
    Side it(desk);
    QTest::keyClicks(it.pane.answer(), u"answer"_s);
    QTest::mouseClick(it.pane.tabs(), Qt::LeftButton, {}, it.pane.tabs()->tabRect(1).center());
    QCOMPARE(it.pane.current(), it.pane.notes());
    QVERIFY(it.pane.notes()->isVisible() && !it.pane.answer()->isVisible());
    QTest::keyClicks(it.pane.notes(), u"note"_s);
    it.pane.flush();
    const StudyQuestion stored = desk.question(u"test/1"_s);
    QCOMPARE(stored.draft.text, u"answer"_s);
    QCOMPARE(stored.note.text, u"note"_s);
}

void TestWritingPane::followsTheQuestion()
{
    DeskFixture desk;
    Side it(desk);
    QTest::keyClicks(it.pane.answer(), u"of one"_s);
    it.pane.showQuestion(desk.question(u"test/2"_s));
    QCOMPARE(it.pane.answer()->text(), QString());
    QCOMPARE(it.state(), QString());
    it.pane.showNothing();
    QVERIFY(!it.pane.isEnabled());
    QCOMPARE(it.pane.answer()->text(), QString());
    QVERIFY(!it.pane.answer()->isEnabled());
    it.pane.flush();
    it.pane.showQuestion(desk.question(u"test/1"_s));
    QVERIFY(it.pane.isEnabled());
    QCOMPARE(it.pane.answer()->text(), u"of one"_s);
    QVERIFY(!it.pane.hasUnsaved());
}

void TestWritingPane::saysWhatBecameOfAPaste()
{
    DeskFixture desk;
    Side it(desk);
    QSignalSpy said(&it.pane, &ui::WritingPane::noticed);
    QGuiApplication::clipboard()->setText(QString(ui::TextEditor::longestPaste + 1, u'x'));
    QTest::keyClick(it.pane.answer(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(said.takeLast().first().toString().startsWith(u"Too long to paste"_s));
    QGuiApplication::clipboard()->setText(u"word "_s.repeated(3000));
    QTest::keyClick(it.pane.answer(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(said.takeLast().first().toString().contains(u"were broken at a space"_s));
}

void TestWritingPane::zooms()
{
    DeskFixture desk;
    Side it(desk);
    it.pane.setZoom(1.0);
    const qreal before = it.pane.answer()->font().pointSizeF();
    it.pane.setZoom(2.0);
    QCOMPARE(it.pane.answer()->font().pointSizeF(), 2 * before);
    QCOMPARE(it.pane.notes()->font().pointSizeF(), 2 * before);
}

QTEST_MAIN(TestWritingPane)
#include "tst_writingpane.moc"
