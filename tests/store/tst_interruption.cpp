// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/interruption.h"

#include "store/statement.h"
#include "storefixture.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace starling;
using namespace starling::store;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

/// Calls interrupt() again and again on a thread of its own.
class Caller
{
public:
    explicit Caller(Interruption &interruption)
        : m_thread([this, &interruption] {
            while (!m_done) {
                interruption.interrupt();
                ++m_calls;
                std::this_thread::yield();
            }
        })
    {
    }
    ~Caller()
    {
        m_done = true;
        m_thread.join();
    }

    [[nodiscard]] int calls() const { return m_calls; }

private:
    std::atomic_bool m_done = false;
    std::atomic_int m_calls = 0;
    std::thread m_thread;
};

/// Counts to `count`, for ever where that is empty, without a row before the end.
Outcome countTo(const Connection &connection, const QString &count)
{
    const QString limit = count.isEmpty() ? QString() : u" WHERE i < "_s + count;
    Statement statement(connection,
                        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n%1) SELECT "
                        "count(*) FROM n"_s.arg(limit));
    statement.ask();
    while (statement.next()) {
    }
    return statement.outcome();
}

} // namespace

class TestInterruption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsWhatWouldNeverEnd();
    void leavesAloneWhatIsStillWanted();
    void leavesAloneWhatIsNotOpenToIt();
    void theNextStatementIsNotHarmed();

private:
    StoreFixture m_store;
    Interruption m_interruption;
};

void TestInterruption::initTestCase()
{
    if (!Interruption::works(m_store.connection()))
        QSKIP("Qt's driver has an SQLite of its own");
}

void TestInterruption::endsWhatWouldNeverEnd()
{
    const Interruption::Reading reading(m_interruption, m_store.connection(), [] { return true; });
    const Caller caller(m_interruption);
    const Outcome done = countTo(m_store.connection(), {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Cancelled);
}

void TestInterruption::leavesAloneWhatIsStillWanted()
{
    std::atomic_int asked = 0;
    const Interruption::Reading reading(m_interruption, m_store.connection(), [&asked] {
        ++asked;
        return false;
    });
    const Caller caller(m_interruption);
    while (asked == 0 || caller.calls() < 50)
        QVERIFY(countTo(m_store.connection(), u"20000"_s));
}

void TestInterruption::leavesAloneWhatIsNotOpenToIt()
{
    {
        const Interruption::Reading reading(m_interruption, m_store.connection(), [] { return true; });
    }
    const Caller caller(m_interruption);
    while (caller.calls() < 50)
        QVERIFY(countTo(m_store.connection(), u"20000"_s));
}

void TestInterruption::theNextStatementIsNotHarmed()
{
    {
        const Interruption::Reading reading(m_interruption, m_store.connection(), [] { return true; });
        m_interruption.interrupt(); // between two statements
        QVERIFY(countTo(m_store.connection(), u"20000"_s));
        m_interruption.interrupt();
    }
    QVERIFY(countTo(m_store.connection(), u"20000"_s));
    QCOMPARE(number(m_store.connection(), u"SELECT count(*) FROM question"_s), 1);
}

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_interruption.moc"
