// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reviewing/timeoption.h"
#include "cli/runcli.h"
#include "cli/samplepack.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace starling;
using namespace starling::test;

/// Reviews by script: every time is given, and the answers are those of the specification's worked example.
class TestCliReviewing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void timesAreRead_data();
    void timesAreRead();
    void theWorkedExample();
    void dueListsAndForgets();
    void theLogTellsEverything();
    void settingsAreKept();
    void wrongUsage_data();
    void wrongUsage();

private:
    Ran run(QStringList arguments)
    {
        return runCli(arguments << u"--store"_s << m_folder->filePath(u"starling.db"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliReviewing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const Ran ran = runCli({u"import"_s, u"-"_s, u"--store"_s, m_folder->filePath(u"starling.db"_s)},
                           bytesOf(samplePack(u"1.0"_s)));
    QVERIFY2(ran.done(), ran.err);
}

void TestCliReviewing::timesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc"); // empty: no time
    QTest::newRow("zone") << u"2026-03-29T09:00:00+02:00"_s << u"2026-03-29T07:00:00.000Z"_s;
    QTest::newRow("utc") << u"2026-03-29T09:00Z"_s << u"2026-03-29T09:00:00.000Z"_s;
    QTest::newRow("short zone") << u"2026-03-29 09:00:01.5-0330"_s << u"2026-03-29T12:30:01.500Z"_s;
    QTest::newRow("local") << u"2026-03-29T09:00"_s << u"2026-03-29T09:00:00.000Z"_s; // tests run in UTC
    QTest::newRow("date") << u"2026-03-29"_s << u"2026-03-29T12:00:00.000Z"_s;
    QTest::newRow("seconds") << u"1774774800"_s << u"2026-03-29T09:00:00.000Z"_s;
    QTest::newRow("milliseconds") << u"1774774800123"_s << u"2026-03-29T09:00:00.123Z"_s;
    QTest::newRow("no day") << u"2026-02-30T09:00Z"_s << QString();
    QTest::newRow("no hour") << u"2026-02-03T25:00Z"_s << QString();
    QTest::newRow("words") << u"tomorrow"_s << QString();
}

void TestCliReviewing::timesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, utc);
    const auto time = cli::timeFrom(text);
    QCOMPARE(time ? cli::isoTime(time->toMSecsSinceEpoch()) : QString(), utc);
}

void TestCliReviewing::theWorkedExample()
{
    struct Event
    {
        QString rating;
        QString at;
        double stability;
        QString due;
    };
    const Event events[]{
        {u"good"_s, u"2026-01-05T10:00Z"_s, 2.3065, u"2026-01-05T10:10:00.000Z"_s},
        {u"good"_s, u"2026-01-05T10:10Z"_s, 2.3065, u"2026-01-07T10:10:00.000Z"_s},
        {u"good"_s, u"2026-01-07T10:10Z"_s, 10.97104786, u"2026-01-18T10:10:00.000Z"_s},
        {u"good"_s, u"2026-01-18T10:10Z"_s, 46.31685657, u"2026-03-05T10:10:00.000Z"_s},
        {u"again"_s, u"2026-02-27T10:10Z"_s, 2.88929765, u"2026-02-27T10:20:00.000Z"_s},
        {u"good"_s, u"2026-02-27T10:20Z"_s, 2.88929765, u"2026-03-02T10:20:00.000Z"_s},
        {u"hard"_s, u"2026-03-02T10:20Z"_s, 5.8097328, u"2026-03-08T10:20:00.000Z"_s},
    };
    for (const Event &event : events) {
        const QJsonObject before = run({u"schedule"_s, u"one"_s, u"--json"_s, u"--at"_s, event.at}).object();
        const Ran ran = run({u"review"_s, u"one"_s, event.rating, u"--json"_s, u"--at"_s, event.at});
        QVERIFY2(ran.done(), ran.err);
        QCOMPARE(ran.object()[u"due"_s].toString(), event.due);
        QVERIFY(qAbs(ran.object()[u"stability"_s].toDouble() - event.stability) < 1e-7);
        // The label and the answer are one.
        bool shown = false;
        const QJsonArray outcomes = before[u"outcomes"_s].toArray();
        QCOMPARE(outcomes.size(), 4);
        for (const QJsonValue &outcome : outcomes)
            shown = shown || (outcome[u"rating"_s] == event.rating && outcome[u"due"_s] == event.due);
        QVERIFY(shown);
    }
    QCOMPARE(run({u"log"_s, u"--json"_s}).array().size(), 7);
    QVERIFY(run({u"verify"_s}).done());
}

void TestCliReviewing::dueListsAndForgets()
{
    const auto states = [this](const QString &at) {
        QStringList found;
        const QJsonArray due = run({u"due"_s, u"--pack"_s, u"sample"_s, u"--json"_s, u"--at"_s, at}).array();
        for (const QJsonValue &card : due)
            found.append(card[u"id"_s].toString() + u' ' + card[u"state"_s].toString());
        return found;
    };
    QVERIFY(states(u"2026-01-05T10:00Z"_s).contains(u"one new"_s));
    QVERIFY(run({u"review"_s, u"one"_s, u"easy"_s, u"--at"_s, u"2026-01-05T22:00+01:00"_s}).done());
    QVERIFY(states(u"2026-01-12T23:00+01:00"_s).filter(u"one "_s).isEmpty());
    // The day begins at four.
    QVERIFY(states(u"2026-01-13T03:59+01:00"_s).filter(u"one "_s).isEmpty());
    QVERIFY(states(u"2026-01-13T04:00+01:00"_s).contains(u"one review"_s));
}

void TestCliReviewing::theLogTellsEverything()
{
    QVERIFY(run({u"review"_s, u"one"_s, u"good"_s, u"--at"_s, u"2026-01-05T23:00-05:00"_s}).done());
    QVERIFY(
        run({u"review"_s, u"one"_s, u"again"_s, u"--cram"_s, u"--at"_s, u"2026-01-06T10:00-05:00"_s}).done());
    QVERIFY(run({u"undo"_s, u"2"_s, u"--at"_s, u"2026-01-07T10:00-05:00"_s}).done());
    const QJsonArray log = run({u"log"_s, u"one"_s, u"--json"_s}).array();
    QCOMPARE(log.size(), 4);
    QCOMPARE(log[0][u"what"_s], QJsonValue(u"learning"_s));
    QCOMPARE(log[0][u"undone"_s], QJsonValue(true));
    QCOMPARE(log[0][u"day"_s], QJsonValue(u"2026-01-05"_s));
    QCOMPARE(log[0][u"offset"_s], QJsonValue(-18000));
    QCOMPARE(log[1][u"what"_s], QJsonValue(u"cram"_s));
    QCOMPARE(log[2][u"undoes"_s], log[1][u"entry"_s]);
    QCOMPARE(run({u"schedule"_s, u"one"_s, u"--json"_s}).object()[u"state"_s], QJsonValue(u"new"_s));
    QVERIFY(run({u"verify"_s}).done());
}

void TestCliReviewing::settingsAreKept()
{
    QVERIFY(run({u"review-settings"_s, u"desired-retention"_s, u"0.8"_s}).done());
    QVERIFY(run({u"review-settings"_s, u"maximum-interval"_s, u"5"_s}).done());
    QCOMPARE(run({u"review-settings"_s, u"--json"_s}).object()[u"desired-retention"_s], QJsonValue(u"0.8"_s));
    const QJsonArray outcomes = run({u"schedule"_s, u"one"_s, u"--json"_s}).object()[u"outcomes"_s].toArray();
    QCOMPARE(outcomes[3][u"scheduledDays"_s], QJsonValue(5));
}

void TestCliReviewing::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("rating") << QStringList{u"review"_s, u"one"_s, u"perfect"_s};
    QTest::newRow("time") << QStringList{u"review"_s, u"one"_s, u"good"_s, u"--at"_s, u"noon"_s};
    QTest::newRow("setting") << QStringList{u"review-settings"_s, u"speed"_s, u"9"_s};
    QTest::newRow("value") << QStringList{u"review-settings"_s, u"desired-retention"_s, u"1.2"_s};
    QTest::newRow("count") << QStringList{u"undo"_s, u"none"_s};
}

void TestCliReviewing::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exit, cli::Exit::WrongUsage);
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(run({u"log"_s, u"--json"_s}).array().size(), 0);
}

QTEST_GUILESS_MAIN(TestCliReviewing)
#include "tst_cli_reviewing.moc"
