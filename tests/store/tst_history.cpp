// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"
#include "store/statement.h"
#include "store/undologs.h"
#include "store/writings.h"
#include "storefixture.h"

#include <QtTest>

#include <random>

using namespace starling;
using namespace starling::store;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// What is kept of an answer: nothing that was saved is missing while it is fresh.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPauseOrALeaveBeginsABurst();
    void whatIsDeletedWithinABurstIsKept();
    void otherCausesStandAlone();
    void nothingSavedIsMissing();
    void isThinnedOverTime();
    void undoBelongsToARevision();
    void theLastDivisionIsFound();

private:
    static QStringList texts(const StoreFixture &store)
    {
        QStringList list;
        const auto history = readHistory(store.connection(), {store.question, {}});
        for (const KeptText &kept : *history)
            list.prepend(*readKeptText(store.connection(), kept.id));
        return list;
    }
    static void save(const StoreFixture &store, const QString &text, int second,
                     TextCause cause = TextCause::Writing, bool newBurst = false)
    {
        QVERIFY(writeAnswer(store.connection(), {store.question, {}}, {text, {}, cause, newBurst},
                            testTime().addSecs(second)));
    }
};

void TestHistory::aPauseOrALeaveBeginsABurst()
{
    StoreFixture store;
    save(store, u"one"_s, 0);
    save(store, u"one two"_s, pauseSeconds);
    QCOMPARE(texts(store), (QStringList{u"one"_s, u"one two"_s}));
    save(store, u"one two three"_s, pauseSeconds + 1);
    QCOMPARE(texts(store), (QStringList{u"one"_s, u"one two three"_s}));
    save(store, u"one two three four"_s, pauseSeconds + 2, TextCause::Writing, true);
    QCOMPARE(texts(store).size(), 3);
}

void TestHistory::whatIsDeletedWithinABurstIsKept()
{
    StoreFixture store;
    save(store, u"I led the team"_s, 0);
    save(store, u"I led a team"_s, 1);
    save(store, u"I led a team well"_s, 2);
    QCOMPARE(texts(store), (QStringList{u"I led the team"_s, u"I led a team well"_s}));
    const auto history = readHistory(store.connection(), {store.question, {}});
    QCOMPARE(history->at(0).startedAt, history->at(1).startedAt); // one burst
}

void TestHistory::otherCausesStandAlone()
{
    StoreFixture store;
    save(store, u"typed"_s, 0);
    save(store, u"typed and more"_s, 1, TextCause::Scaffold);
    save(store, u"typed and more text"_s, 2);
    QCOMPARE(texts(store), (QStringList{u"typed"_s, u"typed and more"_s, u"typed and more text"_s}));
    QCOMPARE(readHistory(store.connection(), {store.question, {}})->at(1).cause, TextCause::Scaffold);
}

void TestHistory::nothingSavedIsMissing()
{
    std::mt19937 random(99);
    StoreFixture store;
    QStringList saved;
    QString text;
    int second = 0;
    for (int step = 0; step < 1000; ++step) {
        const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(text.size() + 1));
        if (random() % 4 == 0)
            text.remove(at, static_cast<qsizetype>(random() % 30));
        else
            text.insert(at, u"w%1 "_s.arg(step));
        second += static_cast<int>(random() % 40);
        save(store, text, second, random() % 20 == 0 ? TextCause::Restore : TextCause::Writing,
             random() % 10 == 0);
        saved += text;
    }
    const QStringList kept = texts(store);
    for (const QString &was : std::as_const(saved))
        QVERIFY2(!kept.filter(was).isEmpty(), qPrintable(was)); // it, or one that holds it
}

void TestHistory::isThinnedOverTime()
{
    StoreFixture store;
    for (int day = 0; day < 40; ++day) {
        for (int minute = 0; minute < 120; minute += 10)
            save(store, u"day %1 minute %2"_s.arg(day).arg(minute), day * 86'400 + 7200 + minute * 60);
    }
    const QStringList kept = texts(store);
    QVERIFY(kept.size() < 80);
    QCOMPARE(kept.filter(u"day 39 "_s).size(), 12);
    for (int day = 0; day < 40; ++day)
        QVERIFY(kept.contains(u"day %1 minute 110"_s.arg(day)));
}

void TestHistory::undoBelongsToARevision()
{
    StoreFixture store;
    const AnswerKey key{store.question, {}};
    QCOMPARE(*writeAnswer(store.connection(), key, {{}, "typed and undone"}, testTime()), 0);
    QCOMPARE(number(store.connection(), u"SELECT count(*) FROM undo_log"_s), 0);
    QCOMPARE(*writeAnswer(store.connection(), key, {u"one"_s, "steps"}, testTime()), 1);
    QCOMPARE(*readUndo(store.connection(), store.question, draftPart, 1), QByteArray("steps"));
    QCOMPARE(*writeAnswer(store.connection(), key, {u"one"_s, "other steps"}, testTime()), 1);
    QCOMPARE(*readUndo(store.connection(), store.question, draftPart, 1), QByteArray("other steps"));
    QVERIFY(writeDraft(store.connection(), store.question, u"from elsewhere"_s, testTime()));
    QCOMPARE(*readUndo(store.connection(), store.question, draftPart, 2), QByteArray());
    QCOMPARE(*readUndo(store.connection(), store.question, draftPart, 1), QByteArray());
    QVERIFY(writeNote(store.connection(), store.question, u"note"_s, testTime(), "n"));
    QCOMPARE(*readUndo(store.connection(), store.question, notePart, 1), QByteArray("n"));
}

void TestHistory::theLastDivisionIsFound()
{
    StoreFixture store;
    const AnswerKey key{store.question, {}};
    QCOMPARE(*readDividedText(store.connection(), key), QString());
    save(store, u"plain # no"_s, 0);
    QCOMPARE(*readDividedText(store.connection(), key), QString());
    save(store, u"x\n## Task\ny"_s, 1, TextCause::Scaffold);
    save(store, u"x\n\ny"_s, 2, TextCause::Scaffold);
    QCOMPARE(*readDividedText(store.connection(), key), u"x\n## Task\ny"_s);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
