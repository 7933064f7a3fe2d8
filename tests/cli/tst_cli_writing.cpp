// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runcli.h"
#include "cli/samplepack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace starling;
using namespace starling::test;

/// What the person writes and marks, through the commands in this process.
class TestCliWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setsDraftAndNote();
    void printsWritingExactly();
    void refusesText_data();
    void refusesText();
    void keepsVariantsAndHistory();
    void marks();

private:
    Ran run(QStringList arguments, const QByteArray &input = {})
    {
        return runCli(arguments << u"--store"_s << m_folder->filePath(u"starling.db"_s), input);
    }
    QString path(const QString &name) { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliWriting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    const Ran ran = run({u"import"_s, u"-"_s}, bytesOf(samplePack(u"1.0"_s)));
    QVERIFY2(ran.done(), ran.err);
}

void TestCliWriting::setsDraftAndNote()
{
    const QString file = path(u"answer.txt"_s);
    QVERIFY(writeFile(file, "From a file.\n"));
    QVERIFY(run({u"draft"_s, u"sample/1"_s, u"--set"_s, file}).done());
    const Ran note = run({u"note"_s, u"one"_s, u"--set"_s, u"-"_s, u"--json"_s}, "two words");
    QVERIFY(note.done());
    QCOMPARE(note.object()[u"note"_s], QJsonValue(u"two words"_s));
    QCOMPARE(note.object()[u"words"_s], QJsonValue(2));
    QVERIFY(note.object()[u"revision"_s].toInt() > 0);
    QCOMPARE(run({u"draft"_s, u"one"_s}).out, "From a file.\n");
    QCOMPARE(run({u"note"_s, u"one"_s}).out, "two words\n");
    const QJsonArray rows = run({u"questions"_s, u"--pack"_s, u"sample"_s, u"--json"_s}).array();
    QCOMPARE(rows.at(0)[u"hasDraft"_s], QJsonValue(true));
    QCOMPARE(rows.at(1)[u"hasDraft"_s], QJsonValue(false));
}

void TestCliWriting::printsWritingExactly()
{
    const QByteArray text = "\t\xe0\xb9\x80 tab and \x1b mark \xf0\x9f\x98\x80\n\n  end  \n";
    QVERIFY(run({u"draft"_s, u"one"_s, u"--set"_s, u"-"_s}, text).done());
    QCOMPARE(run({u"draft"_s, u"one"_s}).out, text);
    QVERIFY(run({u"draft"_s, u"one"_s, u"--set"_s, u"-"_s}, QByteArray()).done());
    QCOMPARE(run({u"draft"_s, u"one"_s}).out, QByteArray());
    const QByteArray withZero("a\0b\n", 4);
    QVERIFY(run({u"draft"_s, u"one"_s, u"--set"_s, u"-"_s}, withZero).done());
    QCOMPARE(run({u"draft"_s, u"one"_s}).out, withZero);
    const QByteArray large(10 * 1024 * 1024, 'x');
    QVERIFY(run({u"draft"_s, u"one"_s, u"--set"_s, u"-"_s}, large).done());
    QCOMPARE(run({u"draft"_s, u"one"_s}).out, large + '\n');
}

void TestCliWriting::refusesText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("wrong byte") << QByteArray("caf\xe9 au lait");
    QTest::newRow("cut off") << QByteArray("half a euro \xe2\x82");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80");
    QTest::newRow("too large") << QByteArray(10 * 1024 * 1024 + 1, 'x');
}

void TestCliWriting::refusesText()
{
    QFETCH(const QByteArray, text);
    QVERIFY(run({u"draft"_s, u"one"_s, u"--set"_s, u"-"_s}, "before").done());
    const Ran ran = run({u"draft"_s, u"one"_s, u"--set"_s, u"-"_s}, text);
    QVERIFY(ran.refused());
    QVERIFY(ran.err.contains("standard input"));
    QVERIFY(run({u"draft"_s, u"one"_s, u"--set"_s, path(u"absent.txt"_s)}).err.contains("absent.txt"));
    QCOMPARE(run({u"draft"_s, u"one"_s}).out, "before\n");
}

void TestCliWriting::keepsVariantsAndHistory()
{
    const QString question = u"sample/1"_s;
    const auto set = [&](const QByteArray &text, const QStringList &more = {}) {
        return run(QStringList{u"draft"_s, question, u"--set"_s, u"-"_s} + more, text);
    };
    QVERIFY(set("the long one").done());
    QVERIFY(set("another").done());
    QVERIFY(!run({u"draft"_s, question, u"--variant"_s, u"Acme"_s}).done());
    QVERIFY(set("short", {u"--variant"_s, u"for Acme"_s}).done());
    QVERIFY(set("shorter", {u"--variant"_s, u"FOR acme"_s}).done());
    QCOMPARE(run({u"draft"_s, question, u"--variant"_s, u"for Acme"_s}).out, "shorter\n");
    QCOMPARE(run({u"draft"_s, question}).out, "another\n");
    const QJsonArray history =
        QJsonDocument::fromJson(run({u"history"_s, question, u"--json"_s}).out).array();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.at(0)[u"cause"_s].toString(), u"import"_s);
    QCOMPARE(history.at(1)[u"words"_s].toInt(), 3);
    const QString oldest = QString::number(history.at(1)[u"id"_s].toInteger());
    QCOMPARE(run({u"history"_s, question, u"--text"_s, oldest}).out, "the long one\n");
    const QJsonArray ofVariant =
        QJsonDocument::fromJson(run({u"history"_s, question, u"--variant"_s, u"for Acme"_s, u"--json"_s}).out)
            .array();
    QCOMPARE(ofVariant.size(), 2);
    QVERIFY(!run({u"history"_s, question, u"--variant"_s, u"for Acme"_s, u"--text"_s, oldest}).done());
    QVERIFY(!run({u"history"_s, question, u"--text"_s, u"nonsense"_s}).done());
    QCOMPARE(run({u"history"_s, question}).out.count('\n'), 2);
}

void TestCliWriting::marks()
{
    for (const QString &word : {u"learning"_s, u"mastered"_s, u"new"_s, u"mastered"_s}) {
        const Ran ran = run({u"mark"_s, u"sample/1"_s, word, u"--json"_s});
        QVERIFY2(ran.done(), ran.err);
        QCOMPARE(ran.object()[u"mastery"_s], QJsonValue(word));
    }
    QCOMPARE(run({u"show"_s, u"one"_s, u"--json"_s}).object()[u"mastery"_s], QJsonValue(u"mastered"_s));
    QVERIFY(run({u"questions"_s, u"--pack"_s, u"sample"_s}).out.contains("1 mastered"));
}

QTEST_GUILESS_MAIN(TestCliWriting)
#include "tst_cli_writing.moc"
