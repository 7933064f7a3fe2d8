// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/fsrs.h"
#include "study/studyday.h"

#include <QtTest>

#include <random>

using namespace starling;
using namespace starling::study;
using namespace Qt::StringLiterals;

/// The worked example of the specification, and properties that hold for every history; the reference's own
/// vectors are checked by fsrs_conformance.
class TestFsrs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkedExample();
    void backwardsIsRefused();
    void withoutSteps();
    void stepsAreRead_data();
    void stepsAreRead();
    void everyHistoryKeepsItsBounds();
    void olderParametersAreBroughtUp();
};

namespace {

Moment at(qint64 ms)
{
    return {.time = ms, .offset = 0, .day = dayOf(ms, 0, 0)};
}

constexpr qint64 minute = 60'000;
constexpr qint64 day = 86'400'000;

} // namespace

void TestFsrs::theWorkedExample()
{
    struct Event
    {
        Rating rating;
        qint64 after; ///< ms since the event before
        CardState state;
        double stability;
        double difficulty;
        qint64 due; ///< ms after the event
    };
    const Event events[]{
        {Rating::Good, 0, CardState::Learning, 2.3065, 2.11810397, 10 * minute},
        {Rating::Good, 10 * minute, CardState::Review, 2.3065, 2.11121424, 2 * day},
        {Rating::Good, 2 * day, CardState::Review, 10.97104786, 2.1043314, 11 * day},
        {Rating::Good, 11 * day, CardState::Review, 46.31685657, 2.09745544, 46 * day},
        {Rating::Again, 40 * day, CardState::Relearning, 2.88929765, 7.38771571, 10 * minute},
        {Rating::Good, 10 * minute, CardState::Review, 2.88929765, 7.37555636, 3 * day},
        {Rating::Hard, 3 * day, CardState::Review, 5.8097328, 8.24300038, 6 * day},
    };
    const FsrsScheduler scheduler;
    MemoryState card;
    qint64 now = QDateTime(QDate(2026, 1, 5), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch();
    for (const Event &event : events) {
        now += event.after;
        card = *scheduler.after(card, event.rating, at(now));
        QCOMPARE(card.state, event.state);
        QVERIFY(qAbs(card.stability - event.stability) < 1e-7);
        QVERIFY(qAbs(card.difficulty - event.difficulty) < 1e-7);
        QCOMPARE(card.due - now, event.due);
    }
    QCOMPARE(card.reps, 7);
    QCOMPARE(card.lapses, 1);
}

void TestFsrs::backwardsIsRefused()
{
    const FsrsScheduler scheduler;
    const MemoryState card = *scheduler.after({}, Rating::Easy, at(20'000 * day));
    QVERIFY(!scheduler.after(card, Rating::Good, at(20'000 * day - 1)));
    QVERIFY(!scheduler.outcomes(card, at(19'000 * day)));
    QVERIFY(scheduler.after(card, Rating::Good, at(20'000 * day + 5)));
}

void TestFsrs::withoutSteps()
{
    FsrsConfig config;
    config.shortTerm = false;
    const FsrsScheduler scheduler(config);
    const auto all = *scheduler.outcomes({}, at(0));
    QCOMPARE(all[2].scheduledDays, 3); // raised by the order of the four
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(all.at(i).state, CardState::Review);
        QVERIFY(i == 0 || all.at(i).scheduledDays > all.at(i - 1).scheduledDays);
    }
}

void TestFsrs::stepsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("minutes");
    QTest::newRow("minutes") << u"10m"_s << 10.0;
    QTest::newRow("hours") << u"2h"_s << 120.0;
    QTest::newRow("days") << u"3d"_s << 4320.0;
    QTest::newRow("bare") << u"7"_s << 7.0;
    QTest::newRow("negative") << u"-1m"_s << -1.0;
    QTest::newRow("no unit there is") << u"5w"_s << -1.0;
    QTest::newRow("empty") << QString() << -1.0;
    QTest::newRow("half") << u"1.5m"_s << -1.0;
}

void TestFsrs::stepsAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const double, minutes);
    QCOMPARE(minutesOfStep(text).value_or(-1.0), minutes);
}

void TestFsrs::everyHistoryKeepsItsBounds()
{
    std::mt19937 random(7);
    const auto below = [&](quint32 bound) { return static_cast<quint32>(random()) % bound; };
    for (int history = 0; history < 400; ++history) {
        FsrsConfig config;
        config.retention = 0.7 + below(28) / 100.0;
        config.shortTerm = below(5) != 0;
        if (below(3) == 0)
            config.relearningSteps = {5, 20};
        FsrsWeights weights = defaultWeights;
        if (below(2) == 0) {
            for (double &weight : weights)
                weight *= 0.5 + below(1000) / 1000.0;
        }
        config.weights = clipped(weights, static_cast<int>(config.relearningSteps.size()), config.shortTerm);
        const FsrsScheduler scheduler(config);
        MemoryState card;
        qint64 now = 20'000 * day + below(86'400'000);
        for (int review = 0; review < 40; ++review) {
            const auto all = *scheduler.outcomes(card, at(now));
            const Rating rating = allRatings.at(below(4));
            const MemoryState next = *scheduler.after(card, rating, at(now));
            QVERIFY(next == all.at(static_cast<std::size_t>(rating) - 1));
            QVERIFY(next.stability >= 0.001 && next.stability <= 36500);
            QVERIFY(next.difficulty >= 1 && next.difficulty <= 10);
            QVERIFY(next.due > now);
            QVERIFY(rating == Rating::Again || all[0].stability <= next.stability + 1e-9);
            QVERIFY(card.state != CardState::Review || (all[1].scheduledDays < all[2].scheduledDays &&
                                                        all[2].scheduledDays < all[3].scheduledDays));
            QVERIFY(next.reps == card.reps + 1 && next.lapses >= card.lapses);
            card = next;
            now = below(4) == 0 ? now + below(3'000'000) : card.due + qint64{below(100)} * day / 4;
        }
    }
}

void TestFsrs::olderParametersAreBroughtUp()
{
    const std::array<double, 3> none{1, 2, 3};
    QCOMPARE(weightsInEffect(none, 1, true), defaultWeights);
    const std::array<double, 19> five{0.4026, 1.1839, 3.173,  15.6911, 7.1949, 0.5345, 1.4604,
                                      0.0046, 1.5458, 0.1192, 1.0193,  1.9395, 0.11,   0.2961,
                                      2.2698, 0.2315, 2.9898, 0.5165,  0.6621};
    const FsrsWeights effect = weightsInEffect(five, 1, true);
    QCOMPARE(effect[19], 0.01);
    QCOMPARE(effect[20], 0.5);
    QCOMPARE(effect[0], 0.4026);
}

QTEST_GUILESS_MAIN(TestFsrs)
#include "tst_fsrs.moc"
