// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarypacks.h"

#include "desk/desk.h"
#include "store/interruption.h"
#include "store/statement.h"
#include "store/store.h"

#include <QSignalSpy>
#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// The desk: jobs in their order on the writer's thread, answers on this one, signals after the commit.
class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAwayFromThisThread();
    void saysWhyItDoesNotOpen();
    void answersInOrderOnThisThread();
    void answersNobodyWhoIsGone();
    void saysWhatIsSavedAfterTheCommit();
    void saysWhatIsNotSaved();
    void saysWhichMarkChanged();
    void saysWhichMarkIsNotSaved();
    void saysWhatIsImported();
    void finishWaitsForEverything();
    void theDestructorFinishesWhatWasAsked();
    void whatIsAskedInterruptsLongReading();

private:
    QuestionId idOf(const QString &name);
    StudyQuestion stored(const QString &name); ///< of the store, after the desk has gone

    std::unique_ptr<LibraryFixture> m_store;
    std::unique_ptr<Desk> m_desk;
};

void TestDesk::init()
{
    m_store = std::make_unique<LibraryFixture>();
    m_store->close();
    m_desk = std::make_unique<Desk>(m_store->path());
    QVERIFY(m_desk->open(10).get());
}

void TestDesk::cleanup()
{
    m_desk.reset();
    m_store.reset();
}

QuestionId TestDesk::idOf(const QString &name)
{
    QuestionId id;
    m_desk->ask(
        this, [name](Library &library) { return library.findQuestion(name); },
        [&id](const Result<QuestionId> &found) { id = found ? *found : QuestionId{}; });
    m_desk->finish();
    QCoreApplication::sendPostedEvents(m_desk.get());
    return id;
}

StudyQuestion TestDesk::stored(const QString &name)
{
    m_desk.reset();
    if (!m_store->open())
        return {};
    auto question = (*m_store)->question(test::idOf(**m_store, name));
    return question ? *question : StudyQuestion{};
}

void TestDesk::opensAwayFromThisThread()
{
    Qt::HANDLE thread = nullptr;
    m_desk->ask(
        this, [](Library &) { return QThread::currentThreadId(); },
        [&thread](Qt::HANDLE id) { thread = id; });
    QTRY_VERIFY(thread);
    QVERIFY(thread != QThread::currentThreadId());
    QCOMPARE(m_desk->storePath(), m_store->path());
}

void TestDesk::saysWhyItDoesNotOpen()
{
    Desk second(m_store->path());
    const auto opening = second.open(10).get();
    QVERIFY(!opening);
    QCOMPARE(opening.error().kind, Error::Kind::InUse);
    second.saveText(Desk::Text::Draft, QuestionId{1}, u"goes nowhere"_s, 1);
    second.finish();
}

void TestDesk::answersInOrderOnThisThread()
{
    QList<int> answers;
    for (int i = 0; i < 100; ++i) {
        m_desk->ask(
            this, [i](Library &) { return i; },
            [&answers, this](int answer) {
                QCOMPARE(QThread::currentThread(), thread());
                answers << answer;
            });
    }
    QCOMPARE(answers.size(), 0); // nothing is answered before we listen
    QTRY_COMPARE(answers.size(), 100);
    QVERIFY(std::is_sorted(answers.cbegin(), answers.cend()));
}

void TestDesk::answersNobodyWhoIsGone()
{
    bool answered = false;
    {
        QObject context;
        m_desk->ask(
            &context, [](Library &) { return 1; }, [&answered](int) { answered = true; });
    }
    bool laterAnswered = false;
    m_desk->ask(
        this, [](Library &) { return 2; }, [&laterAnswered](int) { laterAnswered = true; });
    QTRY_VERIFY(laterAnswered);
    QVERIFY(!answered);
}

void TestDesk::saysWhatIsSavedAfterTheCommit()
{
    const QuestionId id = idOf(u"test/2"_s);
    QSignalSpy saved(m_desk.get(), &Desk::textSaved);
    m_desk->saveText(Desk::Text::Draft, id, u"one"_s, 41);
    m_desk->saveText(Desk::Text::Note, id, u" \n"_s, 42);
    QTRY_COMPARE(saved.count(), 2);
    QCOMPARE(saved.at(0).at(0).value<Desk::Text>(), Desk::Text::Draft);
    QCOMPARE(saved.at(0).at(1).value<QuestionId>(), id);
    QCOMPARE(saved.at(0).at(2).toULongLong(), 41ULL);
    QCOMPARE(saved.at(0).at(3).toBool(), true);
    QCOMPARE(saved.at(1).at(0).value<Desk::Text>(), Desk::Text::Note);
    QCOMPARE(saved.at(1).at(2).toULongLong(), 42ULL);
    QCOMPARE(saved.at(1).at(3).toBool(), false); // white space is no text
    const StudyQuestion after = stored(u"test/2"_s);
    QCOMPARE(after.draft.text, u"one"_s);
    QCOMPARE(after.note.text, u" \n"_s);
}

void TestDesk::saysWhatIsNotSaved()
{
    QSignalSpy saved(m_desk.get(), &Desk::textSaved);
    QSignalSpy notSaved(m_desk.get(), &Desk::textNotSaved);
    m_desk->saveText(Desk::Text::Note, QuestionId{987'654}, u"lost"_s, 7);
    QTRY_COMPARE(notSaved.count(), 1);
    QCOMPARE(notSaved.first().at(0).value<Desk::Text>(), Desk::Text::Note);
    QCOMPARE(notSaved.first().at(1).value<QuestionId>(), QuestionId{987'654});
    QCOMPARE(notSaved.first().at(2).toULongLong(), 7ULL);
    QCOMPARE(notSaved.first().at(3).value<Error>().kind, Error::Kind::NotFound);
    QCOMPARE(saved.count(), 0);
}

void TestDesk::saysWhichMarkChanged()
{
    const QuestionId id = idOf(u"test/1"_s);
    QSignalSpy mastery(m_desk.get(), &Desk::masteryChanged);
    QSignalSpy tick(m_desk.get(), &Desk::tickChanged);
    ItemId item;
    m_desk->ask(
        this, [id](Library &library) { return library.question(id); },
        [&item](const Result<StudyQuestion> &question) { item = question->keyPointIds.at(1); });
    QTRY_VERIFY(item.isValid());
    m_desk->setMastery(id, Mastery::Learning);
    m_desk->setTick(id, item, true);
    QTRY_COMPARE(tick.count(), 1);
    QCOMPARE(mastery.count(), 1);
    QCOMPARE(mastery.first().at(0).value<QuestionId>(), id);
    QCOMPARE(mastery.first().at(1).value<Mastery>(), Mastery::Learning);
    QCOMPARE(tick.first().at(0).value<QuestionId>(), id);
    QCOMPARE(tick.first().at(1).value<ItemId>(), item);
    QCOMPARE(tick.first().at(2).toBool(), true);
    const StudyQuestion after = stored(u"test/1"_s);
    QCOMPARE(after.mastery, Mastery::Learning);
    QCOMPARE(after.ticked, QSet{item});
}

void TestDesk::saysWhichMarkIsNotSaved()
{
    QSignalSpy failed(m_desk.get(), &Desk::markNotSaved);
    m_desk->setMastery(QuestionId{987'654}, Mastery::Mastered);
    QTRY_COMPARE(failed.count(), 1);
    m_desk->setTick(QuestionId{5}, ItemId{987'654}, true);
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(failed.at(0).at(0).value<QuestionId>(), QuestionId{987'654});
    QCOMPARE(failed.at(1).at(0).value<QuestionId>(), QuestionId{5});
}

void TestDesk::saysWhatIsImported()
{
    QSignalSpy imported(m_desk.get(), &Desk::packImported);
    QSignalSpy failed(m_desk.get(), &Desk::importFailed);
    m_desk->importPack(pack(u"new"_s, 4));
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(imported.first().first().value<ImportEffect>().added, 4);
    m_desk->importPack(pack(u"new"_s, 4, u"0.9"_s));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Refused);
    QCOMPARE(imported.count(), 1);
}

void TestDesk::finishWaitsForEverything()
{
    std::atomic_int done = 0;
    for (int i = 0; i < 20; ++i) {
        m_desk->ask(
            this,
            [&done](Library &) {
                QThread::msleep(2);
                return ++done;
            },
            [](int) {});
    }
    m_desk->finish();
    QCOMPARE(done.load(), 20);
}

void TestDesk::theDestructorFinishesWhatWasAsked()
{
    const QuestionId id = idOf(u"test/3"_s);
    for (int i = 1; i <= 50; ++i)
        m_desk->saveText(Desk::Text::Draft, id, u"text %1"_s.arg(i), static_cast<quint64>(i));
    m_desk->saveSession({{u"tab"_s, 6}});
    const StudyQuestion after = stored(u"test/3"_s); // destroys it at once
    QCOMPARE(after.draft.text, u"text 50"_s);
    QCOMPARE((*m_store)->opening(1)->session.value(u"tab"_s).toInt(), 6);
}

void TestDesk::whatIsAskedInterruptsLongReading()
{
    std::promise<bool> begun;
    std::optional<Outcome> read;
    m_desk->ask(
        this,
        [&begun, this](Library &library) -> Outcome {
            const store::Connection &connection = library.store().connection();
            if (!store::Interruption::works(connection)) {
                begun.set_value(false);
                return {};
            }
            const store::Interruption::Reading reading(library.interruption(), connection,
                                                       [this] { return m_desk->isAwaited(); });
            begun.set_value(true);
            if (m_desk->isAwaited()) // asked before the statement began, as a search does
                return Error{Error::Kind::Cancelled, {}, {}};
            store::Statement endless(connection, u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                                 "FROM n) SELECT count(*) FROM n"_s);
            endless.ask();
            return endless.outcome();
        },
        [&read](const Outcome &outcome) { read = outcome; });
    if (!begun.get_future().get())
        QSKIP("Qt's driver has an SQLite of its own");
    // Once in a while one comes just before the statement; the next reaches it.
    for (int answered = 0; answered == 0;) {
        m_desk->ask(
            this, [](Library &) { return true; }, [&answered](bool) { ++answered; });
        QCoreApplication::processEvents();
    }
    QVERIFY(read);
    QVERIFY(!*read);
    QCOMPARE(read->error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
