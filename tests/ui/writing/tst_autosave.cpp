// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"

#include "ui/writing/autosave.h"
#include "ui/writing/texteditor.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;
using ui::Autosave;
using State = ui::Autosave::State;

namespace {

/// An editor that saves itself, and another field to go to.
struct Editing
{
    explicit Editing(Desk &desk, Desk::Text kind = Desk::Text::Draft)
        : editor(new ui::TextEditor(&window))
        , elsewhere(new QLineEdit(&window))
        , save(new Autosave(desk, kind, *editor))
        , saved(&desk, &Desk::textSaved)
        , notSaved(&desk, &Desk::textNotSaved)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(editor);
        column->addWidget(elsewhere);
        window.show();
        window.activateWindow();
        editor->setFocus();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window of the test is not shown");
    }

    QWidget window;
    ui::TextEditor *editor;
    QLineEdit *elsewhere;
    Autosave *save;
    QSignalSpy saved;
    QSignalSpy notSaved;
};

constexpr int longMs = 15'000;

} // namespace

/// When a text goes to the disk, and that "Saved" is said of exactly what is there.
class TestAutosave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAfterAMomentOfQuiet();
    void savesWhileTypingGoesOn();
    void savesOnLeavingTheEditor();
    void savesOnLeavingTheQuestion();
    void loadingWritesNothing();
    void notesAreNotTheAnswer();
    void savedIsSaidOfTheLatestEditOnly();
    void aFailedTextIsKeptAndTriedAgain();
    void aFailedTextIsShownWhenItsQuestionIsShownAgain();
};

void TestAutosave::savesAfterAMomentOfQuiet()
{
    DeskFixture desk;
    Editing it(*desk);
    it.save->load(desk.id(u"test/1"_s), {});
    QElapsedTimer clock;
    clock.start();
    QTest::keyClicks(it.editor, u"abc"_s);
    QCOMPARE(it.save->state(), State::Unsaved);
    QVERIFY(it.save->hasUnsaved());
    QVERIFY(it.saved.wait(longMs));
    QVERIFY(clock.elapsed() >= Autosave::quietMs);
    QCOMPARE(it.saved.count(), 1); // one write for three letters
    QCOMPARE(it.save->state(), State::Saved);
    QVERIFY(!it.save->hasUnsaved());
    QCOMPARE(desk.question(u"test/1"_s).draft, (Writing{u"abc"_s, 1}));
}

void TestAutosave::savesWhileTypingGoesOn()
{
    DeskFixture desk;
    Editing it(*desk);
    it.save->load(desk.id(u"test/1"_s), {});
    QElapsedTimer clock;
    clock.start();
    qint64 longestPause = 0;
    for (qint64 last = 0; it.saved.isEmpty() && clock.elapsed() < longMs;) {
        QTest::keyClicks(it.editor, u"x"_s);
        longestPause = qMax(longestPause, clock.elapsed() - last);
        last = clock.elapsed();
        it.saved.wait(40); // the next letter comes long before the quiet is over
    }
    QCOMPARE(it.saved.count(), 1);
    if (longestPause < Autosave::quietMs) // else the machine stood still and gave it quiet
        QVERIFY(clock.elapsed() >= Autosave::latestMs);
    QVERIFY(clock.elapsed() < Autosave::latestMs + 4000);
}

void TestAutosave::savesOnLeavingTheEditor()
{
    DeskFixture desk;
    Editing it(*desk);
    it.save->load(desk.id(u"test/1"_s), {});
    QTest::keyClicks(it.editor, u"left"_s);
    QTest::mouseClick(it.elsewhere, Qt::LeftButton);
    // It was asked for at once: what is asked now finds it there.
    QCOMPARE(desk.question(u"test/1"_s).draft.text, u"left"_s);
    QCOMPARE(it.save->state(), State::Saved);
}

void TestAutosave::savesOnLeavingTheQuestion()
{
    DeskFixture desk;
    Editing it(*desk);
    it.save->load(desk.id(u"test/1"_s), {});
    QTest::keyClicks(it.editor, u"one"_s);
    it.save->load(desk.id(u"test/2"_s), u"two"_s);
    QCOMPARE(it.editor->text(), u"two"_s);
    QCOMPARE(desk.question(u"test/1"_s).draft.text, u"one"_s);
    QCOMPARE(desk.question(u"test/2"_s).draft.text, QString());
    QCOMPARE(it.save->state(), State::Untouched); // nothing was written of the question in sight
}

void TestAutosave::loadingWritesNothing()
{
    DeskFixture desk;
    Editing it(*desk);
    it.save->load(desk.id(u"test/1"_s), u"as it was"_s);
    QCOMPARE(it.save->state(), State::Untouched);
    it.save->flush();
    QTest::mouseClick(it.elsewhere, Qt::LeftButton);
    it.save->load(desk.id(u"test/2"_s), u"the other"_s);
    QCOMPARE(desk.question(u"test/1"_s).draft, Writing{});
    QCOMPARE(it.saved.count(), 0);
}

void TestAutosave::notesAreNotTheAnswer()
{
    DeskFixture desk;
    Editing answer(*desk, Desk::Text::Draft);
    Editing note(*desk, Desk::Text::Note);
    const QuestionId id = desk.id(u"test/1"_s);
    answer.save->load(id, {});
    note.save->load(id, {});
    QTest::keyClicks(note.editor, u"private"_s);
    note.save->flush();
    QTRY_COMPARE(note.save->state(), State::Saved);
    QCOMPARE(answer.save->state(), State::Untouched);
    QCOMPARE(desk.question(u"test/1"_s).note.text, u"private"_s);
    QCOMPARE(desk.question(u"test/1"_s).draft.text, QString());
}

void TestAutosave::savedIsSaidOfTheLatestEditOnly()
{
    DeskFixture desk;
    Editing it(*desk);
    QList<std::pair<State, QString>> said;
    QObject::connect(it.save, &Autosave::stateChanged, it.editor, [&](State state) {
        said.append({state, it.editor->text()});
    });
    it.save->load(desk.id(u"test/1"_s), {});
    QTest::keyClicks(it.editor, u"a"_s);
    it.save->flush();
    QTest::keyClicks(it.editor, u"b"_s); // before the commit of "a" is known
    QVERIFY(it.saved.wait(longMs));
    QCOMPARE(it.save->state(), State::Unsaved);
    QTRY_COMPARE_WITH_TIMEOUT(it.save->state(), State::Saved, longMs);
    for (const auto &[state, text] : said)
        QVERIFY(state != State::Saved || text == u"ab");
    QCOMPARE(desk.question(u"test/1"_s).draft.text, u"ab"_s);
}

/// A question that is not in the store yet cannot take a text; after an import it can.
void TestAutosave::aFailedTextIsKeptAndTriedAgain()
{
    DeskFixture desk;
    const QuestionId coming{desk.id(u"test/3"_s).value + 1};
    Editing it(*desk);
    QSignalSpy failed(it.save, &Autosave::failed);
    it.save->load(coming, {});
    QTest::keyClicks(it.editor, u"kept"_s);
    QVERIFY(failed.wait(longMs));
    QCOMPARE(it.save->state(), State::Failed);
    QVERIFY(it.save->hasUnsaved());
    QCOMPARE(it.save->unsavedTexts(), QStringList{u"kept"_s});
    QCOMPARE(it.editor->text(), u"kept"_s);
    QTest::keyClicks(it.editor, u"!"_s);
    QCOMPARE(it.save->state(), State::Failed); // typing on does not hide it

    QSignalSpy imported(&*desk, &Desk::packImported);
    desk->importPack(pack(u"more"_s, 1));
    QVERIFY(imported.wait(longMs));
    QCOMPARE(desk.id(u"more/1"_s), coming);
    QTRY_COMPARE_WITH_TIMEOUT(it.save->state(), State::Saved, longMs); // by itself
    QVERIFY(!it.save->hasUnsaved());
    QCOMPARE(desk.question(u"more/1"_s).draft.text, u"kept!"_s);
}

void TestAutosave::aFailedTextIsShownWhenItsQuestionIsShownAgain()
{
    DeskFixture desk;
    const QuestionId coming{desk.id(u"test/3"_s).value + 1};
    Editing it(*desk);
    it.save->load(coming, {});
    QTest::keyClicks(it.editor, u"mine"_s);
    it.save->load(desk.id(u"test/1"_s), u"other"_s);
    QVERIFY(it.notSaved.wait(longMs));
    QCOMPARE(it.editor->text(), u"other"_s);
    QVERIFY(it.save->hasUnsaved());
    it.save->load(coming, u"what the store has"_s);
    QCOMPARE(it.editor->text(), u"mine"_s);
    QCOMPARE(it.save->unsavedTexts(), QStringList{u"mine"_s});

    desk->importPack(pack(u"more"_s, 1));
    QTRY_VERIFY_WITH_TIMEOUT(!it.save->hasUnsaved(), longMs);
    QCOMPARE(desk.question(u"more/1"_s).draft.text, u"mine"_s);
    QCOMPARE(desk.question(u"test/1"_s).draft.text, QString());
}

QTEST_MAIN(TestAutosave)
#include "tst_autosave.moc"
