// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"
#include "store/transaction.h"
#include "storefixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::store;
using namespace starling::test;
using namespace Qt::StringLiterals;

class TestTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedPagesAreSeenBeforeTheFirstWrite();
    void init() { QVERIFY(execute(m_store.connection(), u"DELETE FROM session"_s)); }
    void committedStays();
    void forgottenIsRolledBack();
    void failedWorkIsRolledBack();
    void aSecondOneIsRefused();
    void aFullDiskLeavesTheOldState();

private:
    Outcome insert(const QString &name)
    {
        return execute(m_store.connection(), u"INSERT INTO session VALUES (CAST(? AS TEXT), 'integer', 1)"_s,
                       name);
    }
    qint64 rows() { return number(m_store.connection(), u"SELECT count(*) FROM session"_s); }

    StoreFixture m_store;
};

void TestTransaction::committedStays()
{
    {
        Transaction transaction(m_store.connection());
        QVERIFY(transaction.begin());
        QVERIFY(insert(u"a"_s));
        QVERIFY(transaction.commit());
    }
    QCOMPARE(rows(), 1);
}

void TestTransaction::forgottenIsRolledBack()
{
    {
        Transaction transaction(m_store.connection());
        QVERIFY(transaction.begin());
        QVERIFY(insert(u"a"_s));
    }
    QCOMPARE(rows(), 0);
}

void TestTransaction::failedWorkIsRolledBack()
{
    const Outcome done = inTransaction(m_store.connection(), [&]() -> Outcome {
        if (Outcome first = insert(u"a"_s); !first)
            return first;
        return insert(u"a"_s); // the same key again
    });
    QCOMPARE(done.error().kind, Error::Kind::WriteFailed);
    QCOMPARE(rows(), 0);
    const auto answer = inTransaction(m_store.connection(), [&]() -> Result<int> {
        if (const Outcome first = insert(u"a"_s); !first)
            return first.error();
        return 42;
    });
    QCOMPARE(*answer, 42);
    QCOMPARE(rows(), 1);
}

void TestTransaction::aSecondOneIsRefused()
{
    Transaction transaction(m_store.connection());
    QVERIFY(transaction.begin());
    Transaction inner(m_store.connection());
    QVERIFY(!inner.begin());
}

void TestTransaction::aFullDiskLeavesTheOldState()
{
    const qint64 pages = number(m_store.connection(), u"PRAGMA page_count"_s);
    QVERIFY(execute(m_store.connection(), u"PRAGMA max_page_count = %1"_s.arg(pages)));
    const Outcome done = inTransaction(m_store.connection(), [&]() -> Outcome {
        if (Outcome first = insert(u"a"_s); !first)
            return first;
        return execute(m_store.connection(),
                       u"INSERT INTO session VALUES ('big', 'bytes', zeroblob(1000000))"_s);
    });
    QCOMPARE(done.error().kind, Error::Kind::WriteFailed);
    QCOMPARE(rows(), 0);
    QVERIFY(execute(m_store.connection(), u"PRAGMA max_page_count = 1000000000"_s));
    QVERIFY(insert(u"a"_s)); // and it goes on working
    QCOMPARE(rows(), 1);
}

void TestTransaction::damagedPagesAreSeenBeforeTheFirstWrite()
{
    StoreFixture store;
    store.close();
    QByteArray scribbled = bytesOf(store.path());
    scribbled.replace(scribbled.size() - 4096, 4096, QByteArray(4096, '\x5a'));
    QVERIFY(writeBytes(store.path(), scribbled));
    QVERIFY(store.open());
    for (int attempt = 0; attempt < 2; ++attempt) {
        const Outcome written = inTransaction(store.connection(), [] { return Outcome(); });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Damaged);
    }
    store.close();
    QCOMPARE(bytesOf(store.path()), scribbled);
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
