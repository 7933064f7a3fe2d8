// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/library.h"
#include "runcli.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

class TestCliMock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(run({u"packs"_s}).done());
    }
    void theSameSeedPlansTheSame();
    void minutesLimitIt();
    void aCategoryOnly();
    void plainTextNamesTheSeed();
    void timesAreThoseOfTheOtherCommands();
    void wrongUsage_data();
    void wrongUsage();
    void nothingToAsk();

private:
    Ran run(QStringList arguments)
    {
        return runCli(arguments + QStringList{u"--store"_s, m_folder.filePath(u"s.db"_s)});
    }
    QTemporaryDir m_folder;
};

void TestCliMock::theSameSeedPlansTheSame()
{
    const QStringList line{u"mock"_s, u"--questions"_s, u"6"_s, u"--seed"_s, u"42"_s, u"--json"_s};
    const Ran first = run(line);
    QVERIFY2(first.done(), first.err.constData());
    QCOMPARE(first.object().value(u"questions"_s).toArray().size(), 6);
    QCOMPARE(first.object().value(u"seed"_s).toInt(), 42);
    QCOMPARE(run(line).out, first.out);
    int sum = 0;
    QSet<QString> ids;
    for (const QJsonValue &question : first.object().value(u"questions"_s).toArray()) {
        sum += question[u"thinkingSeconds"_s].toInt() + question[u"answerSeconds"_s].toInt();
        ids.insert(question[u"id"_s].toString());
        QCOMPARE(question[u"reason"_s].toString(), u"never asked"_s);
    }
    QCOMPARE(ids.size(), 6);
    QCOMPARE(first.object().value(u"seconds"_s).toInt(), sum);
    QStringList other = line;
    other[4] = u"43"_s;
    QVERIFY(run(other).out != first.out);
}

void TestCliMock::minutesLimitIt()
{
    const Ran ran = run({u"mock"_s, u"--minutes"_s, u"20"_s, u"--seed"_s, u"1"_s, u"--json"_s});
    QVERIFY(ran.done());
    QVERIFY(ran.object().value(u"seconds"_s).toInt() <= 20 * 60);
    QVERIFY(ran.object().value(u"seconds"_s).toInt() > 10 * 60);
}

void TestCliMock::aCategoryOnly()
{
    const Ran ran = run({u"mock"_s, u"--category"_s, u"behavioral"_s, u"--json"_s});
    QVERIFY(ran.done());
    for (const QJsonValue &question : ran.object().value(u"questions"_s).toArray())
        QCOMPARE(question[u"category"_s].toString(), u"behavioural"_s);
}

void TestCliMock::plainTextNamesTheSeed()
{
    const Ran ran = run({u"mock"_s, u"--questions"_s, u"2"_s, u"--seed"_s, u"7"_s});
    QVERIFY(ran.done());
    QVERIFY(ran.out.contains("2 questions"));
    QVERIFY(ran.out.contains("seed 7"));
}

void TestCliMock::timesAreThoseOfTheOtherCommands()
{
    const auto planned = [this](const QString &time) {
        return run({u"mock"_s, u"--questions"_s, u"2"_s, u"--seed"_s, u"7"_s, u"--json"_s, u"--at"_s, time});
    };
    const Ran date = planned(u"2026-03-29"_s);
    QVERIFY2(date.done(), date.err);
    QCOMPARE(planned(u"1774785600"_s).out, date.out); // noon of that day in seconds since 1970
}

void TestCliMock::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no number") << QStringList{u"--questions"_s, u"many"_s};
    QTest::newRow("none") << QStringList{u"--questions"_s, u"0"_s};
    QTest::newRow("below none") << QStringList{u"--minutes=-5"_s};
    QTest::newRow("a seed that is no number") << QStringList{u"--seed"_s, u"1.5"_s};
    QTest::newRow("a seed below 0") << QStringList{u"--seed=-1"_s};
    QTest::newRow("category") << QStringList{u"--category"_s, u"chitchat"_s};
    QTest::newRow("time") << QStringList{u"--at"_s, u"tomorrow"_s};
    QTest::newRow("word") << QStringList{u"please"_s};
}

void TestCliMock::wrongUsage()
{
    QFETCH(QStringList, words);
    const Ran ran = run(QStringList{u"mock"_s} + words);
    QCOMPARE(ran.exit, cli::Exit::WrongUsage);
    QVERIFY(ran.out.isEmpty());
}

void TestCliMock::nothingToAsk()
{
    QVERIFY(run({u"mock"_s, u"--pack"_s, u"missing"_s}).refused());
}

QTEST_APPLESS_MAIN(TestCliMock)
#include "tst_cli_mock.moc"
