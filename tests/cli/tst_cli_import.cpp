// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runcli.h"
#include "cli/samplepack.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace starling;
using namespace starling::test;

/// Import and export in this process.
class TestCliImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsPack();
    void reportsJson();
    void dryRunChangesNothing();
    void updatesKeepWriting();
    void refusesFaults_data();
    void refusesFaults();
    void refusesAllForOne();
    void refusesOlderVersion();
    void refusesTwins();
    void refusesUnreadable();
    void exportsWhatWasImported();
    void exportNeedsAPack();
    void exportRefusesTheStore();

private:
    Ran run(QStringList arguments, const QByteArray &input = {})
    {
        return runCli(arguments << u"--store"_s << m_store, input);
    }
    QString path(const QString &name) { return m_folder->filePath(name); }
    QString packFile(const QString &name, const Pack &pack)
    {
        return writeFile(path(name), bytesOf(pack)) ? path(name) : QString();
    }
    /// Everything a program sees of the store.
    QByteArray contents()
    {
        return run({u"packs"_s, u"--json"_s}).out + run({u"questions"_s, u"--json"_s}).out;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

void TestCliImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_store = path(u"starling.db"_s);
}

void TestCliImport::importsPack()
{
    const QString file = packFile(u"sample.json"_s, samplePack(u"1.0"_s));
    const Ran ran = run({u"import"_s, file});
    QVERIFY2(ran.done(), ran.err);
    QVERIFY2(ran.out.contains("2 questions added, 0 updated, 0 unchanged"), ran.out);
    const Ran again = run({u"import"_s, file});
    QVERIFY2(again.done(), again.err);
    QVERIFY2(again.out.contains("0 questions added, 0 updated, 2 unchanged"), again.out);
    QCOMPARE(run({u"questions"_s, u"--pack"_s, u"sample"_s, u"--json"_s}).array().size(), 2);
}

void TestCliImport::reportsJson()
{
    QByteArray bytes = bytesOf(samplePack(u"1.0"_s));
    bytes.replace("\"title\": \"A sample\"", "\"colour\": \"blue\", \"title\": \"A sample\"");
    const Ran ran = run({u"import"_s, u"-"_s, u"--json"_s}, bytes);
    QVERIFY2(ran.done(), ran.err);
    QCOMPARE(ran.array().size(), 1);
    const QJsonObject file = ran.array().first().toObject();
    QCOMPARE(file[u"file"_s], QJsonValue(u"-"_s));
    QCOMPARE(file[u"status"_s], QJsonValue(u"imported"_s));
    QCOMPARE(file[u"format"_s], QJsonValue(u"pack json"_s));
    QCOMPARE(file[u"pack"_s], QJsonValue(u"sample"_s));
    QCOMPARE(file[u"added"_s], QJsonValue(2));
    QCOMPARE(file[u"questions"_s][1][u"id"_s], QJsonValue(u"two"_s));
    const QJsonObject finding = file[u"findings"_s][0].toObject();
    QCOMPARE(finding[u"kind"_s], QJsonValue(u"unknownKey"_s));
    QCOMPARE(finding[u"detail"_s], QJsonValue(u"/colour"_s));
}

void TestCliImport::dryRunChangesNothing()
{
    const QString file = packFile(u"sample.json"_s, samplePack(u"1.0"_s));
    const QByteArray before = contents();
    const Ran people = run({u"import"_s, u"--dry-run"_s, file});
    QVERIFY2(people.done(), people.err);
    QVERIFY2(people.out.contains("2 questions to add"), people.out);
    QVERIFY(people.out.contains("Nothing was imported"));
    const Ran json = run({u"import"_s, file, u"--dry-run"_s, u"--json"_s});
    QVERIFY(json.done());
    QCOMPARE(json.array().first()[u"status"_s], QJsonValue(u"checked"_s));
    QCOMPARE(json.array().first()[u"added"_s], QJsonValue(2));
    QCOMPARE(contents(), before);
}

void TestCliImport::updatesKeepWriting()
{
    QVERIFY(run({u"import"_s, u"-"_s}, bytesOf(samplePack(u"1.0"_s))).done());
    for (const QString &name : {u"sample/one"_s, u"sample/two"_s}) {
        QVERIFY(run({u"draft"_s, name, u"--set"_s, u"-"_s}, "draft of " + name.toUtf8()).done());
        QVERIFY(run({u"note"_s, name, u"--set"_s, u"-"_s}, "note of " + name.toUtf8()).done());
        QVERIFY(run({u"mark"_s, name, u"mastered"_s}).done());
    }
    Pack update = shrunkPack(u"2.0"_s);
    update.questions.first().title = u"A better title"_s;
    update.questions.first().number = 2; // takes the number of the dropped question
    const Ran ran = run({u"import"_s, u"-"_s, u"--json"_s}, bytesOf(update));
    QVERIFY2(ran.done(), ran.err);
    const QJsonObject file = ran.array().first().toObject();
    QCOMPARE(file[u"storedVersion"_s], QJsonValue(u"1.0"_s));
    QCOMPARE(file[u"updated"_s], QJsonValue(1));
    QCOMPARE(file[u"retired"_s], QJsonValue(1));
    for (const QString &name : {u"sample/one"_s, u"sample/two"_s}) {
        const QJsonObject shown = run({u"show"_s, name, u"--json"_s}).object();
        QCOMPARE(shown[u"draft"_s], QJsonValue(u"draft of "_s + name));
        QCOMPARE(shown[u"note"_s], QJsonValue(u"note of "_s + name));
        QCOMPARE(shown[u"mastery"_s], QJsonValue(u"mastered"_s));
        QCOMPARE(shown[u"retired"_s], QJsonValue(name == u"sample/two"_s));
    }
    QCOMPARE(run({u"show"_s, u"sample/2"_s, u"--json"_s}).object()[u"id"_s], QJsonValue(u"one"_s));
    QCOMPARE(run({u"questions"_s, u"--pack"_s, u"sample"_s, u"--json"_s}).array().size(), 2);
    QVERIFY(run({u"verify"_s}).done());
}

void TestCliImport::refusesFaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("said");
    const QByteArray good = bytesOf(samplePack(u"1.0"_s));
    const auto changed = [&good](const char *from, const char *to) {
        QByteArray bytes = good;
        bytes.replace(from, to);
        return bytes;
    };
    QTest::newRow("empty") << QByteArray() << QByteArray("standard input: ");
    QTest::newRow("blank") << QByteArray(" \n\n") << QByteArray("standard input");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\1\2\0\0\0\xff\xfe\0",
                                          13)
                            << QByteArray("text");
    QTest::newRow("prose") << QByteArray("Dear diary, nothing happened.\n")
                           << QByteArray("neither a pack nor a page");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html><body><p>Hello</p></body></html>")
                          << QByteArray("neither a pack nor a page");
    QTest::newRow("cut off") << good.left(good.size() / 2) << QByteArray("JSON");
    QTest::newRow("deep") << "{\"a\":" + QByteArray(100000, '[') << QByteArray("deeper");
    QTest::newRow("other json") << QByteArray("{\"hello\": 1}") << QByteArray("/questions: ");
    QTest::newRow("no title") << changed("\"title\": \"A sample\",", "") << QByteArray("/title: ");
    QTest::newRow("category") << changed("\"behavioural\"", "\"culinary\"")
                              << QByteArray("/questions/1/category: ");
    QTest::newRow("type") << changed("\"difficulty\": \"easy\"", "\"difficulty\": []")
                          << QByteArray("/questions/1/difficulty: ");
    QTest::newRow("twice") << changed("\"id\": \"two\"", "\"id\": \"one\"")
                           << QByteArray("/questions/1/id: ");
}

void TestCliImport::refusesFaults()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, said);
    const QByteArray before = contents();
    const Ran ran = run({u"import"_s, u"-"_s}, bytes);
    QVERIFY2(ran.refused(), ran.out);
    QVERIFY2(ran.err.contains(said), ran.err);
    QVERIFY2(ran.err.endsWith("starling-cli: Nothing was imported.\n"), ran.err);
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(contents(), before);

    const Ran json = run({u"import"_s, u"-"_s, u"--json"_s}, bytes);
    QCOMPARE(json.exit, cli::Exit::Refused);
    QCOMPARE(json.err, ran.err);
    QCOMPARE(json.array().first()[u"status"_s], QJsonValue(u"refused"_s));
    QVERIFY(!json.array().first()[u"faults"_s].toArray().isEmpty());
}

void TestCliImport::refusesAllForOne()
{
    const QString good = packFile(u"good.json"_s, samplePack(u"1.0"_s));
    Pack bad = samplePack(u"1.0"_s);
    bad.uid = u"bad"_s;
    bad.questions.first().title.clear();
    bad.questions.last().title.clear();
    const QString wrong = packFile(u"wrong.json"_s, bad);
    const QByteArray before = contents();
    const Ran ran = run({u"import"_s, good, wrong, u"--json"_s});
    QVERIFY(ran.refused());
    for (const char *place : {"/questions/0/title", "/questions/1/title", "wrong.json, line "})
        QVERIFY2(ran.err.contains(place), ran.err);
    QCOMPARE(ran.array().size(), 2);
    QCOMPARE(ran.array().at(0)[u"status"_s], QJsonValue(u"checked"_s));
    QCOMPARE(ran.array().at(1)[u"status"_s], QJsonValue(u"refused"_s));
    QCOMPARE(contents(), before);
}

void TestCliImport::refusesOlderVersion()
{
    QVERIFY(run({u"import"_s, u"-"_s}, bytesOf(samplePack(u"1.10"_s))).done());
    const QByteArray before = contents();
    const Ran ran = run({u"import"_s, u"-"_s}, bytesOf(samplePack(u"1.9"_s)));
    QVERIFY(ran.refused());
    QVERIFY2(ran.err.contains("1.10") && ran.err.contains("1.9"), ran.err);
    QCOMPARE(contents(), before);
}

void TestCliImport::refusesTwins()
{
    const QString first = packFile(u"first.json"_s, samplePack(u"2.0"_s));
    const QString second = packFile(u"second.json"_s, samplePack(u"1.0"_s));
    const QByteArray before = contents();
    const Ran ran = run({u"import"_s, first, second});
    QVERIFY(ran.refused());
    QVERIFY2(ran.err.contains("first.json") && ran.err.contains("second.json"), ran.err);
    QCOMPARE(contents(), before);
}

void TestCliImport::refusesUnreadable()
{
    const QString good = packFile(u"good.json"_s, samplePack(u"1.0"_s));
    const Ran ran = run({u"import"_s, good, path(u"absent.json"_s), m_folder->path()});
    QVERIFY(ran.refused());
    QVERIFY2(ran.err.contains("absent.json"), ran.err);
    QVERIFY(!QFile::exists(m_store));
}

void TestCliImport::exportsWhatWasImported()
{
    const QByteArray bytes = bytesOf(samplePack(u"1.0"_s));
    QVERIFY(run({u"import"_s, u"-"_s}, bytes).done());
    const QStringList line{u"export"_s, u"--format"_s, u"json"_s, u"--pack"_s, u"sample"_s};
    const QString out = path(u"out.json"_s);
    const Ran ran = run(line + QStringList{out, u"--json"_s});
    QVERIFY2(ran.done(), ran.err);
    QCOMPARE(ran.object()[u"questions"_s], QJsonValue(2));
    QCOMPARE(readFile(out), bytes);
    const Ran direct = run(line + QStringList{u"-"_s});
    QVERIFY(direct.done());
    QCOMPARE(direct.out, bytes);
}

void TestCliImport::exportNeedsAPack()
{
    QVERIFY(run({u"import"_s, u"-"_s}, bytesOf(samplePack(u"1.0"_s))).done());
    const QString out = path(u"out.json"_s);
    const Ran which = run({u"export"_s, u"--format"_s, u"json"_s, out});
    QVERIFY(which.refused()); // the shipped pack is there too
    QVERIFY2(which.err.contains("sample"), which.err);
    const Ran absent = run({u"export"_s, u"--format"_s, u"json"_s, u"--pack"_s, u"absent"_s, out});
    QVERIFY(absent.refused());
    QVERIFY2(absent.err.contains("absent") && absent.err.contains("sample"), absent.err);
    QVERIFY(!QFile::exists(out));
    const Ran nowhere =
        run({u"export"_s, u"--format"_s, u"json"_s, u"--pack"_s, u"sample"_s, path(u"no/out"_s)});
    QVERIFY(nowhere.refused());
}

void TestCliImport::exportRefusesTheStore()
{
    QVERIFY(run({u"import"_s, u"-"_s}, bytesOf(samplePack(u"1.0"_s))).done());
    const QByteArray before = contents();
    for (const QString &out : {m_store, m_folder->path() + u"/./starling.db"_s, m_store + u"-wal"_s}) {
        const Ran ran = run({u"export"_s, u"--format"_s, u"json"_s, u"--pack"_s, u"sample"_s, out});
        QVERIFY2(ran.refused(), qPrintable(out));
    }
    QCOMPARE(contents(), before);
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cli_import.moc"
