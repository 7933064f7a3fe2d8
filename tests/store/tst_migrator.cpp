// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "store/migrator.h"
#include "store/statement.h"
#include "store/writings.h"
#include "storefixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::store;
using namespace starling::test;
using namespace Qt::StringLiterals;

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fresh();
    void repeated();
    void aStepIsAppliedAfterABackup();
    void tooNew();
    void aMissingStep_data();
    void aMissingStep();
    void aBrokenStepChangesNothing_data();
    void aBrokenStepChangesNothing();
    void aTableMayBeRebuilt();
    void noBackupNoMigration();
    void aBackupNeverReplaces();

private:
    /// The built-in steps and one more.
    static Migrator with(const QString &sql)
    {
        QList<Migration> migrations = builtInMigrations();
        const auto next = static_cast<int>(migrations.size()) + 1;
        migrations.append({next, u"9999_test.sql"_s, sql});
        return {migrations, testClock()};
    }
    static QString backupOf(const StoreFixture &store)
    {
        const QString version = QString::number(builtInMigrations().size());
        return store.folder() + u"/starling-before-migration-from-"_s + version +
               u"-20231114T221320000Z.db"_s;
    }
};

void TestMigrator::fresh()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fresh.db"_s);
    QVERIFY(writeBytes(path, {}));
    const auto connection = Connection::open(path, Connection::Mode::Maker);
    QVERIFY(connection);
    const Migrator migrator({{1, u"1"_s, u"CREATE TABLE a (x);\n\nINSERT INTO a VALUES (1);"_s},
                             {2, u"2"_s, u"INSERT INTO a VALUES (2);"_s}},
                            testClock());
    QVERIFY(migrator.run(**connection));
    QCOMPARE(number(**connection, u"SELECT sum(x) FROM a"_s), 3);
    QCOMPARE(number(**connection, u"PRAGMA user_version"_s), 2);
    QCOMPARE(filesIn(folder.path()), QStringList{u"fresh.db"_s}); // a new store has nothing to back up
}

void TestMigrator::repeated()
{
    StoreFixture store;
    const Migrator migrator(builtInMigrations(), testClock());
    QVERIFY(migrator.run(store.connection()));
    QVERIFY(migrator.run(store.connection()));
    QVERIFY(!QFile::exists(backupOf(store)));
}

void TestMigrator::aStepIsAppliedAfterABackup()
{
    StoreFixture store;
    QVERIFY(writeDraft(store.connection(), store.question, u"mine"_s, testTime()));
    const Migrator migrator = with(u"ALTER TABLE draft ADD COLUMN mood TEXT;"_s);
    QVERIFY(migrator.run(store.connection()));
    QCOMPARE(number(store.connection(), u"PRAGMA user_version"_s), migrator.latest());
    QCOMPARE(number(store.connection(), u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(number(store.connection(), u"SELECT count(*) FROM draft WHERE mood IS NULL"_s), 1);

    const QString backup = backupOf(store);
    QVERIFY(QFile::exists(backup));
#ifndef Q_OS_WIN
    QVERIFY(!(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
    const auto old = Store::open(backup, Migrator(builtInMigrations(), testClock()));
    QVERIFY(old); // a backup is a store
    QCOMPARE(number((*old)->connection(), u"SELECT count(*) FROM draft WHERE text = 'mine'"_s), 1);
}

void TestMigrator::tooNew()
{
    StoreFixture store;
    QVERIFY(with(u"SELECT 1;"_s).run(store.connection()));
    const Outcome refused = Migrator(builtInMigrations(), testClock()).run(store.connection());
    QCOMPARE(refused.error().kind, Error::Kind::TooNew);
}

void TestMigrator::aMissingStep_data()
{
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("the first") << QList{2};
    QTest::newRow("one between") << QList{1, 3};
    QTest::newRow("one twice") << QList{1, 1};
    QTest::newRow("out of order") << QList{2, 1};
}

void TestMigrator::aMissingStep()
{
    QFETCH(const QList<int>, numbers);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fresh.db"_s);
    QVERIFY(writeBytes(path, {}));
    const auto connection = Connection::open(path, Connection::Mode::Maker);
    QVERIFY(connection);
    QList<Migration> migrations;
    for (const int number : numbers)
        migrations.append({number, u"x"_s, u"CREATE TABLE t%1 (x);"_s.arg(number)});
    const Outcome refused = Migrator(migrations, testClock()).run(**connection);
    QCOMPARE(refused.error().kind, Error::Kind::MigrationFailed);
    QCOMPARE(number(**connection, u"SELECT count(*) FROM sqlite_schema"_s), 0);
}

void TestMigrator::aBrokenStepChangesNothing_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("no SQL") << u"CREATE TABLE x (y);\n\nINSERT INTO pack;"_s;
    QTest::newRow("two statements in a paragraph") << u"CREATE TABLE x (y);\nCREATE TABLE z (y);"_s;
    QTest::newRow("a constraint")
        << u"UPDATE question SET number = 2;\n\nINSERT INTO tick VALUES (NULL, NULL);"_s;
    QTest::newRow("a key without its row") << u"DELETE FROM question;"_s;
    QTest::newRow("a text that vanishes") << u"CREATE TABLE x (y);\n\nDELETE FROM revision;"_s;
    QTest::newRow("a text that shrinks") << u"UPDATE draft SET text = 'min';"_s;
    QTest::newRow("a table that vanishes") << u"DROP TABLE draft;"_s;
}

void TestMigrator::aBrokenStepChangesNothing()
{
    QFETCH(const QString, sql);
    StoreFixture store;
    QVERIFY(writeDraft(store.connection(), store.question, u"mine"_s, testTime()));
    store.close();
    const QByteArray before = bytesOf(store.path());
    const auto opened = Store::open(store.path(), with(sql));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::MigrationFailed);
    QCOMPARE(opened.error().what, store.path());
    QVERIFY(!opened.error().detail.isEmpty());
    QCOMPARE(bytesOf(store.path()), before);
    QVERIFY(QFile::exists(backupOf(store)));
    QCOMPARE(filesIn(store.folder()).size(), 2);
    QVERIFY(store.open());
}

void TestMigrator::aTableMayBeRebuilt()
{
    StoreFixture store;
    QVERIFY(writeDraft(store.connection(), store.question, u"mine"_s, testTime()));
    const Migrator migrator = with(u"CREATE TABLE new_question AS SELECT * FROM question;\n\n"
                                   "DROP TABLE question;\n\n"
                                   "CREATE TABLE question (id INTEGER PRIMARY KEY, uid TEXT);\n\n"
                                   "INSERT INTO question SELECT id, uid FROM new_question;\n\n"
                                   "DROP TABLE new_question;"_s);
    const Outcome done = migrator.run(store.connection());
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

void TestMigrator::noBackupNoMigration()
{
    StoreFixture store;
    QVERIFY(writeBytes(backupOf(store), "in the way"));
    const Outcome refused = with(u"CREATE TABLE x (y);"_s).run(store.connection());
    QCOMPARE(refused.error().kind, Error::Kind::BackupFailed);
    QCOMPARE(bytesOf(backupOf(store)), QByteArray("in the way"));
    QVERIFY(!QFile::exists(backupOf(store) + u".part"_s));
    QCOMPARE(number(store.connection(), u"SELECT count(*) FROM sqlite_schema WHERE name = 'x'"_s), 0);
}

void TestMigrator::aBackupNeverReplaces()
{
    StoreFixture store;
    const QString target = store.folder() + u"/copy.db"_s;
    QVERIFY(writeBytes(target + u".part"_s, "left by a kill"));
    QVERIFY(makeBackup(store.connection(), target));
    QVERIFY(!QFile::exists(target + u".part"_s));
    const QByteArray first = bytesOf(target);
    QCOMPARE(makeBackup(store.connection(), target).error().kind, Error::Kind::BackupFailed);
    QCOMPARE(bytesOf(target), first);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
