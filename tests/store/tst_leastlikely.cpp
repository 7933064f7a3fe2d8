// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/duecards.h"
#include "store/leastlikely.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "storefixture.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace starling;
using namespace starling::store;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 today = 20'000;

struct Card
{
    qint64 id = 0;
    QLatin1StringView kind;
    qint64 lastDay = 0;
    qint64 dueDay = 0;
    double stability = 1;
    bool suspended = false;
    std::optional<qint64> buried;

    [[nodiscard]] bool comesBack() const { return dueDay <= today && !suspended && buried != today; }
    [[nodiscard]] double forgotten() const
    {
        return static_cast<double>(std::max(qint64{0}, today - lastDay)) / stability;
    }
};

/// Cards of terms, both ways round, in any relation of last day, due day and stability.
QList<Card> manyCards(quint32 seed, int count, int shareDue)
{
    std::mt19937 random(seed);
    QList<Card> cards;
    for (int i = 1; i <= count; ++i) {
        Card card{.id = i, .kind = i % 2 ? "term"_L1 : "definition"_L1, .buried = {}};
        card.lastDay = today + 2 - static_cast<qint64>(random() % 40);
        card.dueDay = static_cast<int>(random() % 100) < shareDue
                          ? today - static_cast<qint64>(random() % 9)
                          : today + 1 + static_cast<qint64>(random() % 9);
        card.stability = 0.01 + static_cast<double>(random() % 5000) / 50;
        card.suspended = random() % 20 == 0;
        if (random() % 10 == 0)
            card.buried = today - static_cast<qint64>(random() % 2);
        cards.append(card);
    }
    return cards;
}

Outcome write(const Connection &connection, QuestionId question, const QList<Card> &cards)
{
    return inTransaction(connection, [&]() -> Outcome {
        Statement item(connection, u"INSERT INTO item (id, question_id, section, position, text, definition) "
                                   "VALUES (?, ?, 'terminology', ?, 'term', 'means')"_s);
        Statement card(
            connection,
            u"INSERT INTO card (id, question_id, item_id, kind, state, last_day, due_day, stability, "
            "suspended, buried_day) VALUES (?, ?, ?, CAST(? AS TEXT), 2, ?, ?, ?, ?, ?)"_s);
        for (const Card &each : cards) {
            const qint64 term = 1000 + each.id;
            if (Outcome done = item.run(term, question, each.id); !done)
                return done;
            if (Outcome done = card.run(each.id, question, term, each.kind, each.lastDay, each.dueDay,
                                        each.stability, each.suspended, each.buried);
                !done)
                return done;
        }
        return {};
    });
}

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
        QList<Card> cards = manyCards(seed, count, shareDue);
        QVERIFY(write(store.connection(), store.question, cards));
        QueueQuery query;
        query.now.day = today;
        const auto ids = leastLikelyCards(store.connection(), query, termKinds, limit);
        QVERIFY(ids);
        cards.removeIf([](const Card &card) { return !card.comesBack(); });
        std::sort(cards.begin(), cards.end(),
                  [](const Card &a, const Card &b) { return a.forgotten() > b.forgotten(); });
        QCOMPARE(ids->size(), std::min<qsizetype>(limit, cards.size()));
        for (qsizetype i = 0; i < ids->size(); ++i) {
            const auto found = std::find_if(cards.cbegin(), cards.cend(),
                                            [&](const Card &card) { return card.id == ids->at(i).value; });
            QVERIFY(found != cards.cend()); // it comes back
            QCOMPARE(found->forgotten(), cards.at(i).forgotten());
        }
    }
}

void TestLeastLikely::ofAPack()
{
    StoreFixture store;
    QVERIFY(write(store.connection(), store.question, manyCards(7, 40, 100)));
    QueueQuery query;
    query.now.day = today;
    query.pack = PackId{number(store.connection(), u"SELECT pack_id FROM question"_s)};
    const auto own = leastLikelyCards(store.connection(), query, termKinds, 5);
    QVERIFY(own);
    QCOMPARE(own->size(), 5);
    query.pack = PackId{query.pack->value + 1};
    const auto other = leastLikelyCards(store.connection(), query, termKinds, 5);
    QVERIFY(other);
    QVERIFY(other->isEmpty());
}

void TestLeastLikely::nothingWanted()
{
    StoreFixture store;
    QVERIFY(write(store.connection(), store.question, manyCards(7, 10, 100)));
    QueueQuery query;
    query.now.day = today;
    const auto ids = leastLikelyCards(store.connection(), query, termKinds, 0);
    QVERIFY(ids);
    QVERIFY(ids->isEmpty());
}

QTEST_GUILESS_MAIN(TestLeastLikely)
#include "tst_leastlikely.moc"
