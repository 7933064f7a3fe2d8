// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/masteryrule.h"
#include "study/outcomes.h"
#include "study/ratingproposal.h"
#include "study/replay.h"
#include "study/studyday.h"

#include <QTimeZone>
#include <QtTest>

#include <random>
#include <vector>

using namespace starling;
using namespace starling::study;
using namespace Qt::StringLiterals;

/// What stands between the person and the reference: days, limits, a wrong clock, bets, proposals and
/// settings.
class TestOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayBeginsAtTheRollOverHour_data();
    void aDayBeginsAtTheRollOverHour();
    void nothingComesBackBeyondTheMaximum();
    void aConfidentMissComesBackSoon();
    void aClockPutBackDoesNoHarm_data();
    void aClockPutBackDoesNoHarm();
    void aReplayGivesEveryState();
    void ratingsAreProposed_data();
    void ratingsAreProposed();
    void masteryFollowsFromMemory();
    void settingsAreReadAndBounded();
};

namespace {

constexpr qint64 day = 86'400'000;

Moment on(qint64 number)
{
    return {.time = number * day + day / 2, .offset = 0, .day = number};
}

MemoryState reviewCard(double stability, qint64 lastDay)
{
    MemoryState card;
    card.state = CardState::Review;
    card.stability = stability;
    card.difficulty = 5;
    card.lastDay = lastDay;
    card.lastReview = on(lastDay).time;
    card.dueDay = lastDay + 1;
    card.due = on(lastDay + 1).time;
    card.reps = 3;
    return card;
}

const RatingOutcome &of(const std::array<RatingOutcome, 4> &all, Rating rating)
{
    return all.at(static_cast<std::size_t>(rating) - 1);
}

} // namespace

void TestOutcomes::aDayBeginsAtTheRollOverHour_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("personsDay");
    QTest::newRow("before four") << u"UTC"_s << u"2026-01-06T03:59:59Z"_s << u"2026-01-05"_s;
    QTest::newRow("at four") << u"UTC"_s << u"2026-01-06T04:00:00Z"_s << u"2026-01-06"_s;
    // Summer time begins on 29 March 2026 at 1:00 UTC: four o'clock is two hours after midnight in Greenwich.
    QTest::newRow("before, spring") << u"Europe/Berlin"_s << u"2026-03-29T01:59:59Z"_s << u"2026-03-28"_s;
    QTest::newRow("at, spring") << u"Europe/Berlin"_s << u"2026-03-29T02:00:00Z"_s << u"2026-03-29"_s;
    QTest::newRow("the day before") << u"Europe/Berlin"_s << u"2026-03-28T03:00:00Z"_s << u"2026-03-28"_s;
    QTest::newRow("before, autumn") << u"Europe/Berlin"_s << u"2026-10-25T02:59:59Z"_s << u"2026-10-24"_s;
    QTest::newRow("at, autumn") << u"Europe/Berlin"_s << u"2026-10-25T03:00:00Z"_s << u"2026-10-25"_s;
    QTest::newRow("far east") << u"Pacific/Kiritimati"_s << u"2026-01-05T14:00:00Z"_s << u"2026-01-06"_s;
    QTest::newRow("before 1970") << u"UTC"_s << u"1969-12-31T03:00:00Z"_s << u"1969-12-30"_s;
}

void TestOutcomes::aDayBeginsAtTheRollOverHour()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, utc);
    QFETCH(const QString, personsDay);
    const QDateTime at = QDateTime::fromString(utc, Qt::ISODate).toTimeZone(QTimeZone(zone.toLatin1()));
    QVERIFY(at.isValid());
    QCOMPARE(QDate(1970, 1, 1).addDays(momentOf(at, 4).day).toString(Qt::ISODate), personsDay);
}

void TestOutcomes::nothingComesBackBeyondTheMaximum()
{
    ReviewSettings settings;
    settings.maximumInterval = 10;
    const FsrsScheduler scheduler(configOf(settings));
    const auto all = outcomes(scheduler, reviewCard(100, 20'000), {.now = on(20'020), .confidence = {}});
    for (const RatingOutcome &outcome : all) {
        QVERIFY(outcome.after.scheduledDays <= 10);
        QVERIFY(outcome.after.dueDay <= 20'030);
        QVERIFY(outcome.after.due <= on(20'030).time);
    }
    QCOMPARE(of(all, Rating::Easy).after.scheduledDays, 10);
}

void TestOutcomes::aConfidentMissComesBackSoon()
{
    const FsrsScheduler scheduler(configOf({}));
    // Desired retention of 0.7 makes intervals long.
    ReviewSettings settings;
    settings.desiredRetention = 0.7;
    const FsrsScheduler lax(configOf(settings));
    const Moment now = on(20'100);
    const MemoryState missed =
        of(outcomes(lax, reviewCard(50, 20'000), {.now = now, .confidence = Confidence::Certain}),
           Rating::Again)
            .after;
    QVERIFY(missed.confidentMiss);
    QCOMPARE(missed.state, CardState::Relearning);
    const auto next = outcomes(lax, missed, {.now = now, .confidence = {}});
    QCOMPARE(of(next, Rating::Good).after.scheduledDays, daysAfterConfidentMiss);
    QVERIFY(!of(next, Rating::Good).after.confidentMiss);
    const MemoryState unsure =
        of(outcomes(lax, reviewCard(50, 20'000), {.now = now, .confidence = Confidence::Guess}),
           Rating::Again)
            .after;
    QVERIFY(!unsure.confidentMiss);
    QVERIFY(of(outcomes(lax, unsure, {.now = now, .confidence = {}}), Rating::Good).after.scheduledDays > 3);
    // The bet never enters the memory itself.
    QCOMPARE(missed.stability, unsure.stability);
    QCOMPARE(missed.difficulty, unsure.difficulty);
}

void TestOutcomes::aClockPutBackDoesNoHarm_data()
{
    QTest::addColumn<qint64>("back"); // ms before the last review
    QTest::newRow("a minute") << qint64{60'000};
    QTest::newRow("an hour") << qint64{3'600'000};
    QTest::newRow("to yesterday") << day - 1000;
    QTest::newRow("a week") << 7 * day;
    QTest::newRow("seventy years") << 25'550 * day;
}

void TestOutcomes::aClockPutBackDoesNoHarm()
{
    QFETCH(const qint64, back);
    const FsrsScheduler scheduler(configOf({}));
    const MemoryState card = reviewCard(10, 20'000);
    const qint64 time = card.lastReview - back;
    const Moment now{.time = time, .offset = 0, .day = dayOf(time, 0, 4)};
    const auto all = outcomes(scheduler, card, {.now = now, .confidence = {}});
    for (const RatingOutcome &outcome : all) {
        QVERIFY(outcome.clockBack);
        QCOMPARE(outcome.after.elapsedDays, 0);
        QVERIFY(outcome.after.due > time);
        // In a day at most it is as if the clock had stood still; else the card is scheduled from the new
        // clock.
        QVERIFY(outcome.after.due - time <= (outcome.after.scheduledDays + 1) * day + 600'000);
    }
}

void TestOutcomes::aReplayGivesEveryState()
{
    std::mt19937 random(11);
    const auto below = [&](quint32 bound) { return static_cast<quint32>(random()) % bound; };
    for (int history = 0; history < 300; ++history) {
        ReviewSettings settings;
        settings.desiredRetention = 0.7 + below(28) / 100.0;
        settings.maximumInterval = below(2) == 0 ? 20 : 36500;
        const FsrsScheduler scheduler(configOf(settings));
        std::vector<ReviewEntry> log;
        std::vector<MemoryState> states{MemoryState()};
        qint64 time = 20'000 * day;
        for (int review = 0; review < 30; ++review) {
            // Forwards, at times backwards, at times far too late, in changing zones.
            const qint64 step = below(10) == 0 ? -qint64{below(300'000'000)} : qint64{below(900'000'000)};
            time += step;
            const int offset = 1800 * (static_cast<int>(below(53)) - 24);
            const Moment now{.time = time, .offset = offset, .day = dayOf(time, offset, 4)};
            ReviewEntry entry;
            entry.id = {review + 1};
            entry.before = states.back();
            if (below(12) == 0 && review > 0) {
                entry.kind = ReviewKind::Cram;
                entry.rating = Rating::Again;
                entry.after = states.back();
            } else {
                const std::optional<Confidence> bet =
                    below(2) == 0 ? std::nullopt : std::optional(static_cast<Confidence>(1 + below(4)));
                entry.rating = allRatings.at(below(4));
                entry.confidence = bet;
                entry.at = momentFor(states.back(), now);
                entry.after =
                    of(outcomes(scheduler, states.back(), {.now = now, .confidence = bet}), *entry.rating)
                        .after;
            }
            log.push_back(entry);
            states.push_back(entry.after);
            QVERIFY(sameMemory(replayed(log, scheduler.model()), states.back()));
        }
        // The last three are taken back.
        for (int undo = 0; undo < 3; ++undo) {
            ReviewEntry entry;
            entry.id = {100 + undo};
            entry.kind = ReviewKind::Undo;
            entry.undoes = {30 - undo};
            log.push_back(entry);
        }
        QVERIFY(sameMemory(replayed(log, scheduler.model()), states.at(27)));
    }
}

void TestOutcomes::ratingsAreProposed_data()
{
    QTest::addColumn<Recalled>("recalled");
    QTest::addColumn<Rating>("rating");
    const auto seen = [](int all, int ticked) {
        Recalled recalled;
        recalled.others = all;
        recalled.othersTicked = ticked;
        recalled.seconds = 100;
        recalled.usualSeconds = 100;
        return recalled;
    };
    QTest::newRow("half") << seen(10, 5) << Rating::Again;
    QTest::newRow("just under 60") << seen(12, 7) << Rating::Again;
    QTest::newRow("60") << seen(5, 3) << Rating::Hard;
    QTest::newRow("just under 80") << seen(14, 11) << Rating::Hard;
    QTest::newRow("80") << seen(5, 4) << Rating::Good;
    QTest::newRow("all") << seen(5, 5) << Rating::Good;
    Recalled fluent = seen(5, 5);
    fluent.seconds = 80;
    QTest::newRow("all, fluent") << fluent << Rating::Easy;
    Recalled helped = fluent;
    helped.hints = 1;
    QTest::newRow("helped") << helped << Rating::Hard;
    Recalled slow = seen(5, 5);
    slow.seconds = 201;
    QTest::newRow("slow") << slow << Rating::Hard;
    Recalled missing = seen(20, 20);
    missing.mustHave = 1;
    QTest::newRow("must-have missing") << missing << Rating::Again;
    QTest::newRow("nothing to tick") << Recalled() << Rating::Good;
}

void TestOutcomes::ratingsAreProposed()
{
    QFETCH(const Recalled, recalled);
    QFETCH(const Rating, rating);
    QCOMPARE(proposeRating(recalled).rating, rating);
}

void TestOutcomes::masteryFollowsFromMemory()
{
    QCOMPARE(masteryFrom({}), Mastery::New);
    MemoryState card = reviewCard(20.9, 20'000);
    card.lastRating = Rating::Good;
    QCOMPARE(masteryFrom(card), Mastery::Learning);
    card.stability = 21;
    QCOMPARE(masteryFrom(card), Mastery::Mastered);
    card.lastRating = Rating::Hard;
    QCOMPARE(masteryFrom(card), Mastery::Learning);
}

void TestOutcomes::settingsAreReadAndBounded()
{
    ReviewSettings settings;
    for (const QString &name : settingNames()) {
        const QString text = settingText(settings, name);
        QVERIFY2(withSetting(settings, name, text) == settings, qPrintable(name));
        QVERIFY2(!withSetting(settings, name, u"nonsense"_s), qPrintable(name));
    }
    QVERIFY(!withSetting(settings, u"desired-retention"_s, u"0.99"_s));
    QVERIFY(!withSetting(settings, u"desired-retention"_s, u"nan"_s));
    QVERIFY(!withSetting(settings, u"learning-steps"_s, u"1d"_s));
    QCOMPARE(withSetting(settings, u"learning-steps"_s, u"5m, 1h"_s)->learningSteps, (QList{5, 60}));
    QCOMPARE(withSetting(settings, u"learning-steps"_s, QString())->learningSteps, QList<int>());
    settings.desiredRetention = 5;
    settings.rollOverHour = 99;
    QCOMPARE(bounded(settings).desiredRetention, 0.97);
    QCOMPARE(bounded(settings).rollOverHour, 23);
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
