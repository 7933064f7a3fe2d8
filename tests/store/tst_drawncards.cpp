// SPDX-License-Identifier: GPL-3.0-or-later
#include "manycards.h"
#include "store/connection.h"
#include "store/drawncards.h"
#include "store/duecards.h"
#include "storefixture.h"

#include <QtTest>

#include <algorithm>

using namespace starling;
using namespace starling::store;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 today = 20'000;

QueueQuery termsToday()
{
    QueueQuery query;
    query.now.day = today;
    query.order = QueueQuery::Order::Any;
    return query;
}

} // namespace

/// Cards drawn from a backlog come back, are different ones, stay the same for a day and favour none.
class TestDrawnCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatComesBack();
    void sameForADay();
    void favoursNone();
    void fewerWhereFewComeBack();
    void ofAPack();
    void largeBacklogInOldestOrder();
};

void TestDrawnCards::onlyWhatComesBack()
{
    StoreFixture store;
    const QList<StoredCard> cards = manyCards(3, 400, 40, today);
    QVERIFY(writeCards(store.connection(), store.question, cards));
    const auto drawn = drawnCards(store.connection(), termsToday(), termKinds, 30);
    QVERIFY(drawn);
    QCOMPARE(drawn->size(), 30);
    QSet<qint64> different;
    for (const CardId id : *drawn) {
        different.insert(id.value);
        QVERIFY(cards.at(id.value - 1).comesBack(today));
    }
    QCOMPARE(different.size(), 30);
    const auto ofDefinitions =
        drawnCards(store.connection(), termsToday(), std::span(termKinds).subspan(1), 10);
    QVERIFY(ofDefinitions);
    QCOMPARE(ofDefinitions->size(), 10);
    for (const CardId id : *ofDefinitions)
        QCOMPARE(cards.at(id.value - 1).kind, "definition"_L1);
}

void TestDrawnCards::sameForADay()
{
    StoreFixture store;
    QVERIFY(writeCards(store.connection(), store.question, manyCards(4, 400, 100, today)));
    QueueQuery query = termsToday();
    const auto morning = drawnCards(store.connection(), query, termKinds, 20);
    query.now.time += 6 * 3'600'000;
    const auto evening = drawnCards(store.connection(), query, termKinds, 20);
    ++query.now.day;
    const auto tomorrow = drawnCards(store.connection(), query, termKinds, 20);
    QVERIFY(morning && evening && tomorrow);
    QCOMPARE(*morning, *evening);
    QVERIFY(*morning != *tomorrow);
}

void TestDrawnCards::favoursNone()
{
    StoreFixture store;
    QList<StoredCard> cards = manyCards(5, 100, 100, today);
    for (StoredCard &card : cards) {
        card.suspended = false;
        card.buried.reset();
    }
    QVERIFY(writeCards(store.connection(), store.question, cards));
    QHash<qint64, int> times;
    QueueQuery query = termsToday();
    for (int day = 0; day < 400; ++day, ++query.now.day) {
        const auto drawn = drawnCards(store.connection(), query, termKinds, 10);
        QVERIFY(drawn);
        for (const CardId id : *drawn)
            ++times[id.value];
    }
    for (qint64 id = 1; id <= 100; ++id) // 40 are expected; 7 standard deviations would be 42 away
        QVERIFY2(times.value(id) > 10 && times.value(id) < 80, qPrintable(QString::number(times.value(id))));
}

void TestDrawnCards::fewerWhereFewComeBack()
{
    StoreFixture store;
    QList<StoredCard> cards = manyCards(6, 300, 0, today);
    cards[17].dueDay = today;
    cards[17].suspended = false;
    cards[17].buried.reset();
    QVERIFY(writeCards(store.connection(), store.question, cards));
    const auto drawn = drawnCards(store.connection(), termsToday(), termKinds, 30);
    QVERIFY(drawn);
    QCOMPARE(*drawn, QList<CardId>{CardId{18}});
    const auto none = drawnCards(store.connection(), termsToday(), questionKind, 30);
    QVERIFY(none);
    QVERIFY(none->isEmpty());
}

void TestDrawnCards::ofAPack()
{
    StoreFixture store;
    QVERIFY(writeCards(store.connection(), store.question, manyCards(7, 40, 100, today)));
    const auto chosen = chosenOfPacks(store.connection(), termsToday(), drawnCards);
    QVERIFY(chosen);
    QCOMPARE(chosen->own.size(), 5);
    QVERIFY(chosen->other.isEmpty());
}

void TestDrawnCards::largeBacklogInOldestOrder()
{
    StoreFixture store;
    QList<StoredCard> cards = manyCards(8, 6'000, 100, today);
    QVERIFY(writeCards(store.connection(), store.question, cards));
    QueueQuery query = termsToday();
    query.questionCards = false;
    query.dueTermsLimit = 25;
    const auto mixed = readQueueCards(store.connection(), query);
    QVERIFY(mixed);
    const auto dueOf = [](const QList<QueueCard> &all) {
        QList<qint64> days;
        for (const QueueCard &card : all) {
            if (card.lastDay <= today + 1)
                days.append(card.dueDay);
        }
        std::sort(days.begin(), days.end());
        return days;
    };
    QCOMPARE(dueOf(*mixed).size(), 25);
    query.order = QueueQuery::Order::OldestFirst;
    const auto oldest = readQueueCards(store.connection(), query);
    QVERIFY(oldest);
    QVERIFY(dueOf(*oldest).size() >= 25); // the limit of each kind: the queue chooses among them
    QList<qint64> expected;
    for (const StoredCard &card : std::as_const(cards)) {
        if (card.comesBack(today) && card.lastDay <= today + 1)
            expected.append(card.dueDay);
    }
    std::sort(expected.begin(), expected.end());
    for (int i = 0; i < 25; ++i)
        QCOMPARE(dueOf(*oldest).at(i), expected.at(i));
}

QTEST_GUILESS_MAIN(TestDrawnCards)
#include "tst_drawncards.moc"
