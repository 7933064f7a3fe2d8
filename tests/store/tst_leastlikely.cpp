// SPDX-License-Identifier: GPL-3.0-or-later
#include "manycards.h"
#include "store/connection.h"
#include "store/duecards.h"
#include "store/leastlikely.h"
#include "storefixture.h"

#include <QtTest>

#include <algorithm>

using namespace starling;
using namespace starling::store;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 today = 20'000;

} // namespace

/// The few worst-remembered cards of a backlog are those that sorting all of them gives.
class TestLeastLikely : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asSorted_data();
    void asSorted();
    void ofAPack();
    void nothingWanted();
};

void TestLeastLikely::asSorted_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("shareDue");
    QTest::addColumn<int>("limit");
    QTest::newRow("none") << 0 << 0 << 5;
    QTest::newRow("none due") << 50 << 0 << 5;
    QTest::newRow("fewer than wanted") << 50 << 20 << 60;
    QTest::newRow("one") << 300 << 100 << 1;
    QTest::newRow("some due") << 300 << 15 << 12;
    QTest::newRow("all due") << 300 << 100 << 30;
}

void TestLeastLikely::asSorted()
{
    QFETCH(const int, count);
    QFETCH(const int, shareDue);
    QFETCH(const int, limit);
    for (quint32 seed = 1; seed <= 3; ++seed) {
        StoreFixture store;
        QList<StoredCard> cards = manyCards(seed, count, shareDue, today);
        QVERIFY(writeCards(store.connection(), store.question, cards));
        QueueQuery query;
        query.now.day = today;
        const auto ids = leastLikelyCards(store.connection(), query, termKinds, limit);
        QVERIFY(ids);
        cards.removeIf([](const StoredCard &card) { return !card.comesBack(today); });
        std::sort(cards.begin(), cards.end(), [](const StoredCard &a, const StoredCard &b) {
            return a.forgotten(today) > b.forgotten(today);
        });
        QCOMPARE(ids->size(), std::min<qsizetype>(limit, cards.size()));
        for (qsizetype i = 0; i < ids->size(); ++i) {
            const auto found = std::find_if(cards.cbegin(), cards.cend(), [&](const StoredCard &card) {
                return card.id == ids->at(i).value;
            });
            QVERIFY(found != cards.cend()); // it comes back
            QCOMPARE(found->forgotten(today), cards.at(i).forgotten(today));
        }
    }
}

void TestLeastLikely::ofAPack()
{
    StoreFixture store;
    QVERIFY(writeCards(store.connection(), store.question, manyCards(7, 40, 100, today)));
    QueueQuery query;
    query.now.day = today;
    const auto chosen = chosenOfPacks(store.connection(), query, leastLikelyCards);
    QVERIFY(chosen);
    QCOMPARE(chosen->own.size(), 5);
    QVERIFY(chosen->other.isEmpty());
}

void TestLeastLikely::nothingWanted()
{
    StoreFixture store;
    QVERIFY(writeCards(store.connection(), store.question, manyCards(7, 10, 100, today)));
    QueueQuery query;
    query.now.day = today;
    const auto ids = leastLikelyCards(store.connection(), query, termKinds, 0);
    QVERIFY(ids);
    QVERIFY(ids->isEmpty());
}

QTEST_GUILESS_MAIN(TestLeastLikely)
#include "tst_leastlikely.moc"
