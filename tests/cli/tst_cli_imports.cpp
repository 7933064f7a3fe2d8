// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runcli.h"
#include "cli/samplepack.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace starling;
using namespace starling::test;

/// Imports that do not come to their end: of a file that is too large, and of several packs.
class TestCliImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesByItsSize();
    void tellsWhatCameIn();

private:
    Ran run(QStringList arguments) { return runCli(arguments << u"--store"_s << path(u"starling.db"_s)); }
    QString path(const QString &name) { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

/// The file has no room in memory: it is sparse, and not read at all.
void TestCliImports::refusesByItsSize()
{
    QFile large(path(u"large.json"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    if (!large.resize(1LL << 40U))
        QSKIP("this file system has no files of this size");
    const Ran ran = run({u"import"_s, large.fileName(), u"--json"_s});
    QVERIFY(ran.refused());
    QVERIFY2(ran.err.contains("large.json") && ran.err.contains("160"), ran.err);
    QCOMPARE(ran.array().at(0)[u"faults"_s].toArray().at(0)[u"kind"_s], QJsonValue(u"tooLarge"_s));
}

/// Of several packs those before one that cannot be written stay, and are told.
void TestCliImports::tellsWhatCameIn()
{
    QStringList files;
    for (const QString &uid : {u"a"_s, u"b"_s, u"c"_s}) {
        Pack pack = samplePack(u"1.0"_s);
        pack.uid = uid;
        files += path(uid + u".json"_s);
        QVERIFY(writeFile(files.constLast(), bytesOf(pack)));
    }
    QVERIFY(run({u"import"_s, files.constFirst()}).done());
    {
        QSqlDatabase store = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"trap"_s);
        store.setDatabaseName(path(u"starling.db"_s));
        QVERIFY(store.open());
        QSqlQuery trap(store);
        QVERIFY2(trap.exec(u"CREATE TRIGGER trap BEFORE INSERT ON pack WHEN NEW.uid = 'b' "
                           "BEGIN SELECT RAISE(ABORT, 'trapped'); END"_s),
                 qPrintable(trap.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"trap"_s);
    const Ran ran = run(QStringList{u"import"_s} + files);
    QVERIFY(ran.refused());
    QVERIFY2(ran.err.contains("1 of 3 packs was imported: the packs from ") && ran.err.contains("b.json"),
             ran.err);
    QCOMPARE(run({u"questions"_s, u"--pack"_s, u"a"_s, u"--json"_s}).array().size(), 2);
    QVERIFY(!run({u"questions"_s, u"--pack"_s, u"c"_s, u"--json"_s}).done());
}

QTEST_GUILESS_MAIN(TestCliImports)
#include "tst_cli_imports.moc"
