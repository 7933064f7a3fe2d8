// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runcli.h"
#include "cli/samplepack.h"
#include "exchange/pagefixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace starling;
using namespace starling::test;

/// The saved text of pages through the commands: imported, shown, exported and imported again.
class TestCliPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsPages_data();
    void importsPages();
    void importsSeed();

private:
    Ran run(QStringList arguments, const QByteArray &input = {})
    {
        return runCli(arguments << u"--store"_s << m_folder->filePath(u"starling.db"_s), input);
    }
    Ran exported(const QString &pack)
    {
        return run({u"export"_s, u"--format"_s, u"json"_s, u"--pack"_s, pack, u"-"_s});
    }
    void checkRoundTrip(const QString &pack, qsizetype questions);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliPages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/// What was imported from a page is a pack like any other.
void TestCliPages::checkRoundTrip(const QString &pack, qsizetype questions)
{
    const Ran first = exported(pack);
    QVERIFY2(first.done(), first.err);
    const Ran again = run({u"import"_s, u"-"_s, u"--json"_s}, first.out);
    QVERIFY2(again.done(), again.err);
    QCOMPARE(again.array().first()[u"unchanged"_s], QJsonValue(questions));
    QCOMPARE(exported(pack).out, first.out);
}

void TestCliPages::importsPages_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : pageNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestCliPages::importsPages()
{
    QFETCH(const QString, name);
    const Pack truth = pageTruth(name);
    const QByteArray page = damaged(printed(truth, {.resultAsTask = true}), "windows-874").toUtf8();
    const Ran ran = run({u"import"_s, u"-"_s, u"--json"_s}, page);
    QVERIFY2(ran.done(), ran.err);
    const QJsonObject file = ran.array().first().toObject();
    QCOMPARE(file[u"format"_s], QJsonValue(u"page text"_s));
    QCOMPARE(file[u"added"_s], QJsonValue(truth.questions.size()));
    const QString pack = file[u"pack"_s].toString();
    for (const Question &question : truth.questions) {
        const Ran shown =
            run({u"show"_s, u"%1/%2"_s.arg(pack, QString::number(question.number)), u"--json"_s});
        QVERIFY2(shown.done(), shown.err);
        const QJsonObject object = shown.object();
        QVERIFY(!object[u"title"_s].toString().isEmpty());
        QCOMPARE(object[u"framework"_s][u"text"_s], QJsonValue(question.framework.text));
        QCOMPARE(object[u"how_to_answer"_s], QJsonValue(QJsonArray::fromStringList(question.howToAnswer)));
    }
    checkRoundTrip(pack, truth.questions.size());
}

void TestCliPages::importsSeed()
{
    const QString seed = QStringLiteral(STARLING_SHARED "/seed/backend-interview-questions.txt");
    if (!QFile::exists(seed))
        QSKIP("The document of ../shared is not here.");
    const Ran ran = run({u"import"_s, seed, u"--json"_s});
    QVERIFY2(ran.done(), ran.err);
    const QJsonObject file = ran.array().first().toObject();
    QCOMPARE(file[u"added"_s], QJsonValue(15));
    const QString pack = file[u"pack"_s].toString();
    const QJsonArray rows = run({u"questions"_s, u"--pack"_s, pack, u"--json"_s}).array();
    QCOMPARE(rows.size(), 15);
    for (const QJsonValue &row : rows) {
        QVERIFY(!row[u"title"_s].toString().isEmpty());
        const Ran shown = run({u"show"_s, pack + u'/' + row[u"id"_s].toString()});
        QVERIFY2(shown.done(), shown.err);
        QVERIFY(!shown.out.contains("(not in this pack)"));
        QVERIFY(!QString::fromUtf8(shown.out).contains(QChar(QChar::ReplacementCharacter)));
    }
    checkRoundTrip(pack, 15);
}

QTEST_GUILESS_MAIN(TestCliPages)
#include "tst_cli_pages.moc"
