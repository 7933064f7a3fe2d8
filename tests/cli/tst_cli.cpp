// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runcli.h"
#include "cli/samplepack.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace starling;
using namespace starling::test;

/// The commands in this process, over a store with the shipped packs and the sample pack.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongUsage_data();
    void wrongUsage();
    void helpAndVersion();
    void optionsAnywhere();
    void newStoreHoldsShippedPacks();
    void listsPacks();
    void listsQuestions();
    void findsQuestions();
    void doesNotFind();
    void showsText();
    void showsJson();
    void verifies();
    void refusesForeignStore();
    void lostOutputIsAnError();

private:
    /// A line with --store.
    Ran run(QStringList arguments, const QByteArray &input = {})
    {
        return runCli(arguments << u"--store"_s << m_store, input);
    }
    QString path(const QString &name) { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_store = path(u"starling.db"_s);
    if (qstrcmp(QTest::currentTestFunction(), "wrongUsage") == 0)
        return;
    const Ran ran = run({u"import"_s, u"-"_s}, bytesOf(samplePack(u"1.0"_s)));
    QVERIFY2(ran.done(), ran.err);
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList lines{
        u""_s,
        u"sing"_s,
        u"packs extra"_s,
        u"packs --pack sample"_s,
        u"packs --loud"_s,
        u"packs -x"_s,
        u"packs --json=yes"_s,
        u"packs --store"_s,
        u"packs --store a --store b"_s,
        u"questions --dry-run"_s,
        u"questions --pack"_s,
        u"show"_s,
        u"show one two"_s,
        u"show one --set -"_s,
        u"import"_s,
        u"import - -"_s,
        u"import a --format json"_s,
        u"export out.json"_s,
        u"export --format json"_s,
        u"export --format pdf out.pdf"_s,
        u"export --format json --with-answers out.json"_s,
        u"export --format json out.json again.json"_s,
        u"draft"_s,
        u"draft one --set"_s,
        u"note one text"_s,
        u"mark one"_s,
        u"mark one known"_s,
        u"mark one new twice"_s,
        u"verify it"_s,
    };
    for (const QString &line : lines)
        QTest::newRow(qPrintable(u"<%1>"_s.arg(line))) << line.split(u' ', Qt::SkipEmptyParts);
    QTest::newRow("empty value") << QStringList{u"packs"_s, u"--store="_s};
}

void TestCli::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Ran ran = runCli(QStringList(arguments));
    QCOMPARE(ran.exit, cli::Exit::WrongUsage);
    QVERIFY(ran.out.isEmpty());
    const QList<QByteArray> lines = ran.err.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith("starling-cli: "));
    QVERIFY(lines.last().startsWith("Usage: starling-cli "));
    QVERIFY(!QFile::exists(m_store));
}

void TestCli::helpAndVersion()
{
    for (const QString &option : {u"--help"_s, u"-h"_s}) {
        const Ran ran = runCli({option});
        QVERIFY(ran.done());
        for (const char *command :
             {"packs", "questions", "show", "import", "export", "draft", "note", "mark", "verify"})
            QVERIFY2(ran.out.contains(QByteArray("  ") + command), command);
    }
    const Ran ofMark = runCli({u"mark"_s, u"--help"_s});
    QVERIFY(ofMark.done());
    QVERIFY(ofMark.out.contains("new|learning|mastered"));
    const Ran version = runCli({u"--version"_s});
    QVERIFY(version.done());
    QVERIFY(version.out.startsWith("starling-cli 0."));
}

void TestCli::optionsAnywhere()
{
    const QByteArray expected = run({u"packs"_s, u"--json"_s}).out;
    QVERIFY(!expected.isEmpty());
    QCOMPARE(runCli({u"--json"_s, u"--store"_s, m_store, u"packs"_s}).out, expected);
    QCOMPARE(runCli({u"--store="_s + m_store, u"packs"_s, u"--json"_s}).out, expected);
}

void TestCli::newStoreHoldsShippedPacks()
{
    const QString fresh = path(u"fresh.db"_s);
    const Ran ran = runCli({u"packs"_s, u"--json"_s, u"--store"_s, fresh});
    QVERIFY2(ran.done(), ran.err);
    QVERIFY(!ran.array().isEmpty());
    QVERIFY(QFile::exists(fresh));
}

void TestCli::listsPacks()
{
    QJsonObject sample;
    const QJsonArray packs = run({u"packs"_s, u"--json"_s}).array();
    for (const QJsonValue &pack : packs) {
        QVERIFY(!pack[u"id"_s].toString().isEmpty());
        QVERIFY(!pack[u"title"_s].toString().isEmpty());
        if (pack[u"id"_s] == u"sample"_s)
            sample = pack.toObject();
    }
    QCOMPARE(sample[u"title"_s], QJsonValue(u"A sample"_s));
    QCOMPARE(sample[u"version"_s], QJsonValue(u"1.0"_s));
    QCOMPARE(sample[u"questions"_s], QJsonValue(2));
    QVERIFY(run({u"packs"_s}).out.contains("A sample\n"));
}

void TestCli::listsQuestions()
{
    const QJsonArray rows = run({u"questions"_s, u"--pack"_s, u"sample"_s, u"--json"_s}).array();
    QCOMPARE(rows.size(), 2);
    const QJsonObject expected{
        {u"id"_s, u"one"_s},
        {u"pack"_s, u"sample"_s},
        {u"number"_s, 1},
        {u"title"_s, samplePack({}).questions.first().title},
        {u"category"_s, u"system design"_s},
        {u"difficulty"_s, u"hard"_s},
        {u"mastery"_s, u"new"_s},
        {u"hasDraft"_s, false},
    };
    QCOMPARE(rows.first().toObject(), expected);
    QVERIFY(run({u"questions"_s, u"--json"_s}).array().size() > 2);
    const Ran people = run({u"questions"_s, u"--pack"_s, u"sample"_s});
    QVERIFY(people.done());
    QVERIFY(people.out.contains("sample/1 "));
    QVERIFY(people.out.contains("\xe2\x80\x9equietly"));
    QVERIFY(people.out.endsWith("2 questions, 0 mastered, 0 with a draft\n"));
    const Ran none = run({u"questions"_s, u"--pack"_s, u"absent"_s});
    QVERIFY(none.refused());
    QVERIFY(none.err.contains("sample"));
}

void TestCli::findsQuestions()
{
    for (const QString &name : {u"two"_s, u"sample/2"_s, u"sample/two"_s}) {
        const Ran ran = run({u"show"_s, name, u"--json"_s});
        QVERIFY2(ran.done(), ran.err);
        QCOMPARE(ran.object()[u"id"_s], QJsonValue(u"two"_s));
    }
    Pack other = samplePack(u"1.0"_s);
    other.uid = u"other"_s;
    QVERIFY(run({u"import"_s, u"-"_s}, bytesOf(other)).done());
    const Ran ambiguous = run({u"show"_s, u"two"_s});
    QVERIFY(ambiguous.refused());
    QVERIFY2(ambiguous.err.contains("sample/two") && ambiguous.err.contains("other/two"), ambiguous.err);
    QVERIFY(run({u"show"_s, u"other/two"_s}).done());
}

void TestCli::doesNotFind()
{
    for (const QString &name : {u"three"_s, u"sample/3"_s, u"sample/"_s, u"/1"_s, u"absent/1"_s, u""_s,
                                u"sample/99999999999999999999"_s, u"\u001b[31m"_s}) {
        for (const QString &command : {u"show"_s, u"draft"_s, u"note"_s}) {
            const Ran ran = run({command, name});
            QVERIFY2(ran.refused(), qPrintable(name));
            QVERIFY(ran.out.isEmpty());
            QVERIFY(!ran.err.contains('\x1b'));
        }
        QVERIFY(run({u"mark"_s, name, u"new"_s}).refused());
    }
}

void TestCli::showsText()
{
    Pack pack = samplePack(u"1.1"_s);
    pack.questions.first().mistakes = {u"Red \u001b[31m alert \u202e desrever"_s};
    QVERIFY(run({u"import"_s, u"-"_s}, bytesOf(pack)).done());
    QVERIFY(run({u"note"_s, u"one"_s, u"--set"_s, u"-"_s}, "look it up").done());
    const Ran ran = run({u"show"_s, u"one"_s});
    QVERIFY2(ran.done(), ran.err);
    for (const char *text :
         {"Framework", "STAR example", "How to Answer", "Key points", "Terminology", "Interviewer criteria",
          "Mistakes", "My answer", "Notes", "2. Limit.", "Result: Waits fell", "[ ] Fairness",
          "Quota: A share", "look it up", "system design, hard, new", "\xe2\x9f\xa8U+202E\xe2\x9f\xa9"})
        QVERIFY2(ran.out.contains(text), text);
    QVERIFY(!ran.out.contains('\x1b'));
    QVERIFY(run({u"show"_s, u"two"_s}).out.contains("(not in this pack)"));
}

void TestCli::showsJson()
{
    const QJsonObject object = run({u"show"_s, u"one"_s, u"--json"_s}).object();
    QCOMPARE(object[u"pack"_s], QJsonValue(u"sample"_s));
    QCOMPARE(object[u"framework"_s][u"name"_s], QJsonValue(u"Three steps"_s));
    QCOMPARE(object[u"star"_s][u"result"_s], QJsonValue(u"Waits fell by 80 %."_s));
    for (const QString &key :
         {u"how_to_answer"_s, u"key_points"_s, u"terminology"_s, u"interviewer_criteria"_s, u"mistakes"_s})
        QVERIFY2(!object[key].toArray().isEmpty(), qPrintable(key));
    QCOMPARE(object[u"draft"_s], QJsonValue(QString()));
    QCOMPARE(object[u"mastery"_s], QJsonValue(u"new"_s));
    QCOMPARE(object[u"retired"_s], QJsonValue(false));
    QCOMPARE(object[u"ticks"_s][u"key_points"_s], QJsonValue(QJsonArray()));
}

void TestCli::verifies()
{
    const Ran people = run({u"verify"_s});
    QVERIFY2(people.done(), people.err);
    QVERIFY(people.out.contains("is sound"));
    const QJsonObject object = run({u"verify"_s, u"--json"_s}).object();
    QCOMPARE(object[u"sound"_s], QJsonValue(true));
    QCOMPARE(object[u"problems"_s], QJsonValue(QJsonArray()));

    // A page in the middle overwritten: whoever notices, the store is not called sound.
    QByteArray bytes = readFile(m_store);
    QVERIFY(bytes.size() > 4 * 4096);
    for (qsizetype i = 2 * 4096; i < 4 * 4096; ++i)
        bytes[i] = char(0xa5);
    QVERIFY(writeFile(m_store, bytes));
    const Ran damaged = run({u"verify"_s});
    QVERIFY(damaged.refused());
    QVERIFY(!damaged.out.contains("is sound"));
}

void TestCli::refusesForeignStore()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("notes of mine\n"), QByteArray("SQLite format 3\0 and then not", 29)}) {
        const QString file = path(u"foreign"_s);
        QVERIFY(writeFile(file, bytes));
        for (const QString &command : {u"packs"_s, u"verify"_s}) {
            const Ran ran = runCli({command, u"--store"_s, file});
            QVERIFY(ran.refused());
            QVERIFY2(ran.err.contains("foreign"), ran.err);
            QCOMPARE(readFile(file), bytes);
        }
    }
    for (const QString &wrong : {m_folder->path(), path(u"foreign/no.db"_s)})
        QVERIFY(runCli({u"packs"_s, u"--store"_s, wrong}).refused());
}

void TestCli::lostOutputIsAnError()
{
    QByteArray noInput;
    QByteArray errors;
    QBuffer in(&noInput);
    QBuffer out; // never opened: every write fails
    QBuffer err(&errors);
    QVERIFY(in.open(QIODevice::ReadOnly));
    QVERIFY(err.open(QIODevice::WriteOnly));
    cli::Streams streams(in, out, err);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QCOMPARE(cli::run({u"--version"_s}, streams), cli::Exit::Refused);
    QVERIFY(!errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
