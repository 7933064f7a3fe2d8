// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/reviewqueue.h"

#include <QSet>
#include <QtTest>

using namespace starling;
using namespace starling::study;

class TestReviewQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leastLikelyFirst();
    void learningBeforeDueBeforeNew();
    void limitsPutTheRestOff();
    void neighboursAreOfDifferentCategories();
    void oneDirectionOfATerm();
    void aCardOfTheFutureIsNotLost();
};

namespace {

constexpr qint64 today = 20'000;
constexpr qint64 day = 86'400'000;

QueueCard card(qint64 id, CardState state, qint64 dueDay, double stability = 10, qint64 lastDay = today - 10)
{
    QueueCard made;
    made.id = {id};
    made.ref.question = {id};
    made.state = state;
    made.dueDay = dueDay;
    made.due = dueDay * day;
    made.lastDay = lastDay;
    made.stability = stability;
    made.category = Category::Technical;
    return made;
}

QueueContext context()
{
    QueueContext made;
    made.now = {.time = today * day + day / 2, .offset = 0, .day = today};
    return made;
}

QList<qint64> idsOf(const ReviewQueue &queue)
{
    QList<qint64> ids;
    for (const QueueCard &each : queue.cards)
        ids.append(each.id.value);
    return ids;
}

} // namespace

void TestReviewQueue::leastLikelyFirst()
{
    const std::vector cards{card(1, CardState::Review, today, 50), card(2, CardState::Review, today, 5),
                            card(3, CardState::Review, today + 1, 1),
                            card(4, CardState::Review, today - 3, 20)};
    QCOMPARE(idsOf(buildQueue(cards, context())), (QList<qint64>{2, 4, 1}));
    QueueContext oldest = context();
    oldest.order = ReviewOrder::OldestFirst;
    QCOMPARE(idsOf(buildQueue(cards, oldest)).first(), 4);
}

void TestReviewQueue::learningBeforeDueBeforeNew()
{
    QueueCard soon = card(3, CardState::Relearning, today);
    soon.due = context().now.time - 1;
    QueueCard later = card(4, CardState::Learning, today);
    later.due = context().now.time + 60'000;
    const std::vector cards{card(1, CardState::New, 0), card(2, CardState::Review, today), soon, later};
    const ReviewQueue queue = buildQueue(cards, context());
    QCOMPARE(idsOf(queue), (QList<qint64>{3, 2, 1}));
    QCOMPARE(queue.learning, 1);
    QCOMPARE(queue.due, 1);
    QCOMPARE(queue.fresh, 1);
    QueueContext ahead = context();
    ahead.learnAhead = 120'000;
    QCOMPARE(buildQueue(cards, ahead).learning, 2);
}

void TestReviewQueue::limitsPutTheRestOff()
{
    std::vector<QueueCard> cards;
    for (qint64 id = 1; id <= 300; ++id)
        cards.push_back(card(id, CardState::Review, today - id % 20, static_cast<double>(id)));
    for (qint64 id = 301; id <= 400; ++id)
        cards.push_back(card(id, CardState::New, 0));
    QueueContext limited = context();
    limited.dueLeft = 30;
    limited.newLeft = 7;
    const ReviewQueue queue = buildQueue(cards, limited);
    QCOMPARE(queue.due, 30);
    QCOMPARE(queue.fresh, 7);
    QCOMPARE(queue.postponed, 270);
    for (const QueueCard &each : queue.cards)
        QVERIFY(each.id.value <= 30 || each.state == CardState::New); // the least likely ones
    QueueContext everything = context();
    everything.everything = true;
    QCOMPARE(buildQueue(cards, everything).cards.size(), std::size_t{400});
}

void TestReviewQueue::neighboursAreOfDifferentCategories()
{
    std::vector<QueueCard> cards;
    for (qint64 id = 1; id <= 20; ++id) {
        cards.push_back(card(id, CardState::Review, today, 10));
        cards.back().category = id <= 10 ? Category::Technical : Category::Behavioural;
        cards.back().stability = 10 + static_cast<double>(id % 10) / 100;
    }
    const ReviewQueue queue = buildQueue(cards, context());
    QCOMPARE(queue.cards.size(), std::size_t{20});
    int same = 0;
    for (std::size_t i = 1; i < queue.cards.size(); ++i)
        same += queue.cards[i].category == queue.cards[i - 1].category ? 1 : 0;
    QVERIFY2(same <= 2, qPrintable(QString::number(same)));
}

void TestReviewQueue::oneDirectionOfATerm()
{
    QueueCard term = card(1, CardState::Review, today);
    term.ref = {{9}, CardKind::Term, {5}};
    QueueCard definition = card(2, CardState::Review, today);
    definition.ref = {{9}, CardKind::Definition, {5}};
    const std::vector cards{term, definition};
    const ReviewQueue queue = buildQueue(cards, context());
    QCOMPARE(queue.due, 1);
    QCOMPARE(queue.postponed, 1);
}

void TestReviewQueue::aCardOfTheFutureIsNotLost()
{
    // Reviewed by a clock that stood ten years ahead.
    const QueueCard lost = card(1, CardState::Review, today + 3660, 10, today + 3650);
    QVERIFY(isDue(lost, context()));
    // Reviewed in Tokyo, then flown to Los Angeles: nothing is asked twice.
    const QueueCard travelled = card(2, CardState::Review, today + 11, 10, today + 1);
    QVERIFY(!isDue(travelled, context()));
}

QTEST_GUILESS_MAIN(TestReviewQueue)
#include "tst_reviewqueue.moc"
