// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileheader.h"
#include "store/statement.h"
#include "storefixture.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace starling;
using namespace starling::store;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// What is opened, what is made, and what is left alone.
class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settings();
    void noFileBesideButTheLog();
    void damagedAndForeignFilesAreLeftAlone_data();
    void damagedAndForeignFilesAreLeftAlone();
    void aNewerStoreIsLeftAlone();
    void aNewerVersionInTheLogIsSeen();
    void theLogOfAnUncleanEndIsRead();
    void aSecondConnectionIsRefusedFast();
    void aFolderIsNoStore();
    void aFolderThatCannotBeMade();
    void aReadOnlyFolder();
    void aLogWithoutItsStoreIsNotTaken();
    void aFailedMakingLeavesNothing();
    void aKilledMakingIsNoStore();
    void theFasterMakerWins();
    void rightsOfOthersAreTakenAway();

private:
    static Migrator migrator() { return {builtInMigrations(), testClock()}; }
    static Outcome nothing(const Connection &) { return {}; }
};

void TestStore::settings()
{
    StoreFixture store;
    const auto pragma = [&](const QString &name) {
        Statement statement(store.connection(), u"PRAGMA "_s + name);
        statement.ask();
        return statement.next() ? statement.text(0) : QString();
    };
    QCOMPARE(pragma(u"locking_mode"_s), u"exclusive"_s);
    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"synchronous"_s), u"2"_s);
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(pragma(u"trusted_schema"_s), u"0"_s);
    QCOMPARE(pragma(u"secure_delete"_s), u"1"_s);
    QCOMPARE(pragma(u"application_id"_s), QString::number(storeApplicationId));
    QCOMPARE(pragma(u"user_version"_s), QString::number(migrator().latest()));
}

void TestStore::noFileBesideButTheLog()
{
    StoreFixture store;
    QVERIFY(execute(store.connection(), u"INSERT INTO session VALUES ('a', 'integer', 1)"_s));
    QCOMPARE(filesIn(store.folder()), (QStringList{u"starling.db"_s, u"starling.db-wal"_s}));
#ifndef Q_OS_WIN
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(store.path()) & others));
    QVERIFY(!(QFile::permissions(store.path() + u"-wal"_s) & others));
#endif
    store.close();
    QCOMPARE(filesIn(store.folder()), QStringList{u"starling.db"_s});
}

void TestStore::damagedAndForeignFilesAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    StoreFixture store;
    store.close();
    const QByteArray sound = bytesOf(store.path());
    QByteArray foreign = sound;
    foreign.replace(68, 4, QByteArray(4, '\0'));
    QByteArray unnumbered = sound;
    unnumbered.replace(60, 4, QByteArray(4, '\0'));
    QTest::newRow("empty") << QByteArray() << Error::Kind::NotAStore;
    QTest::newRow("one byte") << QByteArray("S") << Error::Kind::NotAStore;
    QTest::newRow("garbage") << QByteArray(20'000, 'x') << Error::Kind::NotAStore;
    QTest::newRow("text that begins alike")
        << QByteArray("SQLite format 3, as I said") << Error::Kind::NotAStore;
    QTest::newRow("another program's") << foreign << Error::Kind::NotAStore;
    QTest::newRow("without a version") << unnumbered << Error::Kind::NotAStore;
    QTest::newRow("cut within the header") << sound.left(99) << Error::Kind::NotAStore;
    QTest::newRow("cut after the first page") << sound.left(4096) << Error::Kind::Damaged;
    QTest::newRow("last byte missing") << sound.left(sound.size() - 1) << Error::Kind::Damaged;
}

void TestStore::damagedAndForeignFilesAreLeftAlone()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Kind, kind);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"starling.db"_s);
    QVERIFY(writeBytes(path, bytes));
    const auto opened = Store::open(path, migrator());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QCOMPARE(opened.error().what, path);
    QCOMPARE(bytesOf(path), bytes);
    QCOMPARE(filesIn(folder.path()), QStringList{u"starling.db"_s});
}

void TestStore::aNewerStoreIsLeftAlone()
{
    StoreFixture store;
    QVERIFY(execute(store.connection(), u"PRAGMA user_version = 99"_s));
    store.close();
    const QByteArray before = bytesOf(store.path());
    const Outcome opened = store.open();
    QCOMPARE(opened.error().kind, Error::Kind::TooNew);
    QCOMPARE(opened.error().detail, u"99"_s);
    QCOMPARE(bytesOf(store.path()), before);
    QCOMPARE(filesIn(store.folder()), QStringList{u"starling.db"_s});
}

void TestStore::aNewerVersionInTheLogIsSeen()
{
    StoreFixture store;
    QVERIFY(execute(store.connection(), u"PRAGMA user_version = 1000"_s));
    QTemporaryDir killed; // what a kill leaves: the version stands in the log alone
    const QString path = killed.filePath(u"starling.db"_s);
    const QByteArray main = bytesOf(store.path()); // locks of POSIX go with this; the test has no rival
    const QByteArray log = bytesOf(store.path() + u"-wal"_s);
    QVERIFY(writeBytes(path, main) && writeBytes(path + u"-wal"_s, log));
    QCOMPARE(Store::open(path, migrator()).error().kind, Error::Kind::TooNew);
    QCOMPARE(bytesOf(path), main);
    QCOMPARE(bytesOf(path + u"-wal"_s), log);
    QCOMPARE(filesIn(killed.path()).size(), 2);
}

void TestStore::theLogOfAnUncleanEndIsRead()
{
    StoreFixture store;
    QVERIFY(execute(store.connection(), u"INSERT INTO session VALUES ('a', 'integer', 5)"_s));
    QTemporaryDir killed;
    const QString path = killed.filePath(u"starling.db"_s);
    QVERIFY(QFile::copy(store.path(), path));
    QVERIFY(QFile::copy(store.path() + u"-wal"_s, path + u"-wal"_s));
    const auto opened = Store::open(path, migrator());
    QVERIFY(opened);
    QCOMPARE(number((*opened)->connection(), u"SELECT value FROM session"_s), 5);
}

void TestStore::aSecondConnectionIsRefusedFast()
{
    StoreFixture store;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(Store::open(store.path(), migrator()).error().kind, Error::Kind::InUse);
    // A connection that is not ours, as another process would have it.
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(store.path());
        other.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        QVERIFY(other.open());
        QVERIFY(!QSqlQuery(other).exec(u"SELECT count(*) FROM pack"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    store.close();

    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(store.path());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s));
        QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
        timer.restart();
        QCOMPARE(store.open().error().kind, Error::Kind::InUse);
        QVERIFY(timer.elapsed() < 1000); // 80 ms; machines of tests may be slow
        QVERIFY(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QVERIFY(store.open());
}

void TestStore::aFolderIsNoStore()
{
    QTemporaryDir folder;
    QCOMPARE(Store::open(folder.path(), migrator()).error().kind, Error::Kind::CannotOpen);
    QCOMPARE(Store::open(folder.filePath(u"missing"_s), migrator()).error().kind, Error::Kind::CannotOpen);
}

void TestStore::aFolderThatCannotBeMade()
{
    QTemporaryDir folder;
    QVERIFY(writeBytes(folder.filePath(u"file"_s), "x"));
    const auto made = Store::make(folder.filePath(u"file/below/starling.db"_s), migrator(), nothing);
    QCOMPARE(made.error().kind, Error::Kind::CannotOpen);
}

void TestStore::aReadOnlyFolder()
{
    QTemporaryDir folder;
    const QFile::Permissions before = QFile::permissions(folder.path());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const bool writable = writeBytes(folder.filePath(u"probe"_s), "x");
    const auto made = Store::make(folder.filePath(u"starling.db"_s), migrator(), nothing);
    QVERIFY(QFile::setPermissions(folder.path(), before));
    if (writable)
        QSKIP("this user may write into read-only folders");
    QCOMPARE(made.error().kind, Error::Kind::CannotOpen);
}

void TestStore::aLogWithoutItsStoreIsNotTaken()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"starling.db"_s);
    QVERIFY(writeBytes(path + u"-wal"_s, "the texts of somebody"));
    QCOMPARE(Store::make(path, migrator(), nothing).error().kind, Error::Kind::Damaged);
    QCOMPARE(filesIn(folder.path()), QStringList{u"starling.db-wal"_s});
}

void TestStore::aFailedMakingLeavesNothing()
{
    QTemporaryDir folder;
    const auto made =
        Store::make(folder.filePath(u"starling.db"_s), migrator(), [](const Connection &) -> Outcome {
            return Error{Error::Kind::WriteFailed, {}, u"full"_s};
        });
    QCOMPARE(made.error().kind, Error::Kind::WriteFailed);
    QVERIFY(filesIn(folder.path()).isEmpty());
}

void TestStore::aKilledMakingIsNoStore()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"starling.db"_s);
    const auto made = Store::make(path, migrator(), [&](const Connection &connection) -> Outcome {
        // Under its final name the store does not exist before it is complete.
        return QFile::exists(path) || connection.path() == path ? Error{Error::Kind::Refused, {}, {}}
                                                                : Outcome();
    });
    QVERIFY(made);
    QVERIFY(writeBytes(path + u".new-left"_s, "half"));
    const QString second = folder.filePath(u"second.db"_s);
    QVERIFY(writeBytes(second + u".new-left"_s, "half"));
    QVERIFY(Store::make(second, migrator(), nothing));
    QVERIFY(!QFile::exists(second + u".new-left"_s)); // its own are cleared away, others' are not
    QVERIFY(QFile::exists(path + u".new-left"_s));
}

void TestStore::theFasterMakerWins()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"starling.db"_s);
    std::unique_ptr<Store> winner;
    const auto loser = Store::make(path, migrator(), [&](const Connection &) -> Outcome {
        auto made = Store::make(path, migrator(), nothing);
        if (!made)
            return made.error();
        winner = std::move(*made);
        return {};
    });
    QCOMPARE(loser.error().kind, Error::Kind::InUse);
    QVERIFY(winner);
    QVERIFY(execute(winner->connection(), u"INSERT INTO session VALUES ('a', 'integer', 5)"_s));
    winner.reset();
    QCOMPARE(filesIn(folder.path()), QStringList{u"starling.db"_s});
    QVERIFY(Store::open(path, migrator()));
}

void TestStore::rightsOfOthersAreTakenAway()
{
#ifdef Q_OS_WIN
    QSKIP("no such rights here");
#endif
    StoreFixture store;
    store.close();
    const QFile::Permissions wide =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(store.path(), wide));
    QVERIFY(store.open());
    QVERIFY(!(QFile::permissions(store.path()) & (QFile::ReadGroup | QFile::ReadOther)));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
