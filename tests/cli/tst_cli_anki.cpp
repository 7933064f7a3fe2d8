// SPDX-License-Identifier: GPL-3.0-or-later
#include "runcli.h"
#include "samplepack.h"

#include "exchange/packjson.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Anki's files, exports and the undo of imports through the commands.
class TestCliAnki : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsAndImportsAgain_data();
    void exportsAndImportsAgain();
    void exportsAFolder();
    void bringsAnswersBack_data();
    void bringsAnswersBack();
    void importsAnAnkiText();
    void refusesAZipThatIsNone();
    void takesAnImportBack();

private:
    Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        return runCli(QStringList{u"--store"_s, m_folder.filePath(u"s.db"_s)} + arguments, input);
    }
    QTemporaryDir m_folder;
};

void TestCliAnki::exportsAndImportsAgain_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"json", "markdown", "csv", "html", "anki", "apkg"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestCliAnki::exportsAndImportsAgain()
{
    QFETCH(const QString, format);
    const QByteArray pack = exchange::writePackJson(samplePack(u"1.0"_s));
    QVERIFY(run({u"import"_s, u"-"_s}, pack).done());
    const Ran exported = run({u"export"_s, u"--format"_s, format, u"--pack"_s, u"sample"_s, u"-"_s});
    QVERIFY(exported.done());
    const Ran again = run({u"import"_s, u"--json"_s, u"-"_s}, exported.out);
    QVERIFY2(again.done(), again.err.constData());
    QCOMPARE(again.array().at(0).toObject().value(u"unchanged"_s).toInt(), 2);
    const Ran json = run({u"export"_s, u"--format"_s, u"json"_s, u"--pack"_s, u"sample"_s, u"-"_s});
    QCOMPARE(json.out, pack);
}

void TestCliAnki::exportsAFolder()
{
    const QString folder = m_folder.filePath(u"questions"_s);
    const QByteArray pack = exchange::writePackJson(samplePack(u"1.0"_s));
    QVERIFY(run({u"import"_s, u"-"_s}, pack).done());
    const QStringList line{u"export"_s, u"--format"_s, u"markdown-folder"_s, u"--pack"_s, u"sample"_s};
    QCOMPARE(run(line + QStringList{u"-"_s}).exit, cli::Exit::WrongUsage);
    QVERIFY(run(line + QStringList{folder}).done());
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    const Ran again = run({u"import"_s, u"--json"_s, folder});
    QVERIFY2(again.done(), again.err.constData());
    QCOMPARE(again.array().size(), 1);
    QCOMPARE(again.array().at(0).toObject().value(u"unchanged"_s).toInt(), 2);
    const Ran one =
        run({u"import"_s, u"--json"_s, folder + u'/' + QDir(folder).entryList(QDir::Files).first()});
    QVERIFY2(one.done(), one.err.constData());
    QCOMPARE(one.array().at(0).toObject().value(u"retired"_s).toInt(), 0);
    const Ran refused = run(line + QStringList{folder});
    QVERIFY(refused.refused());
    QVERIFY(refused.err.contains("the folder is not empty"));
}

void TestCliAnki::bringsAnswersBack_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"markdown", "csv"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestCliAnki::bringsAnswersBack()
{
    QFETCH(const QString, format);
    QVERIFY(run({u"import"_s, u"-"_s}, exchange::writePackJson(samplePack(u"1.0"_s))).done());
    QVERIFY(run({u"draft"_s, u"sample/one"_s, u"--set"_s, u"-"_s}, "# My own\n\n=words").done());
    const Ran exported =
        run({u"export"_s, u"--format"_s, format, u"--with-answers"_s, u"--pack"_s, u"sample"_s, u"-"_s});
    QVERIFY(exported.done());
    QTemporaryDir other;
    const QStringList store{u"--store"_s, other.filePath(u"t.db"_s)};
    const Ran plain = runCli(store + QStringList{u"import"_s, u"-"_s}, exported.out);
    QVERIFY2(plain.done(), plain.err.constData());
    QCOMPARE(runCli(store + QStringList{u"draft"_s, u"sample/one"_s}).out, QByteArray());
    for (const int expected : {1, 0}) { // the second time there is one
        const Ran again =
            runCli(store + QStringList{u"import"_s, u"--with-answers"_s, u"--json"_s, u"-"_s}, exported.out);
        QVERIFY2(again.done(), again.err.constData());
        QCOMPARE(again.array().at(0).toObject().value(u"answers"_s).toInt(), expected);
    }
    QCOMPARE(runCli(store + QStringList{u"draft"_s, u"sample/one"_s}).out.trimmed(),
             QByteArray("# My own\n\n=words"));
}

void TestCliAnki::importsAnAnkiText()
{
    const Ran ran =
        run({u"import"_s, u"--json"_s, u"-"_s},
            "#separator:tab\n#html:true\n#deck:Networks\nWhat is <b>BGP</b>?\tRoutes between networks\n");
    QVERIFY2(ran.done(), ran.err.constData());
    const QJsonObject file = ran.array().at(0).toObject();
    QCOMPARE(file.value(u"format"_s).toString(), u"anki text"_s);
    QCOMPARE(file.value(u"title"_s).toString(), u"Networks"_s);
    QCOMPARE(file.value(u"added"_s).toInt(), 1);
    QVERIFY(run({u"import"_s, u"--undo"_s}).done());
}

void TestCliAnki::refusesAZipThatIsNone()
{
    const Ran ran = run({u"import"_s, u"-"_s}, "PK\x03\x04 and nothing else");
    QVERIFY(ran.refused());
    QVERIFY(ran.err.contains("the package is damaged"));
    QVERIFY(ran.err.contains("Nothing was imported."));
}

void TestCliAnki::takesAnImportBack()
{
    Pack other = samplePack(u"1.0"_s);
    other.uid = u"other"_s;
    QVERIFY(run({u"import"_s, u"-"_s}, exchange::writePackJson(other)).done());
    const Ran undone = run({u"import"_s, u"--undo"_s, u"--json"_s});
    QVERIFY2(undone.done(), undone.err.constData());
    QCOMPARE(undone.object().value(u"removed"_s).toInt(), 2);
    QVERIFY(undone.object().value(u"packRemoved"_s).toBool());
    QVERIFY(!run({u"packs"_s}).out.contains("other"));
    QCOMPARE(run({u"import"_s, u"--undo"_s, u"x.json"_s}).exit, cli::Exit::WrongUsage);
    while (run({u"import"_s, u"--undo"_s}).done()) {
    }
    QVERIFY(run({u"import"_s, u"--undo"_s}).err.contains("There is no import to take back."));
    QVERIFY(run({u"verify"_s}).done());
}

QTEST_GUILESS_MAIN(TestCliAnki)
#include "tst_cli_anki.moc"
