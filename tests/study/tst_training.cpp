// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/fsrsmodel.h"
#include "study/seededrandom.h"
#include "study/training/smoothmodel.h"
#include "study/training/training.h"

#include <QTest>

#include <cmath>

using namespace starling;
using namespace starling::study;
using namespace Qt::StringLiterals;

namespace {

double evenly(SeededRandom &random)
{
    return static_cast<double>(random.below(1U << 30U)) / (1U << 30U);
}

/// Cards of a person whose memory is that of `truth`, scheduled for 0.9 by the defaults.
QList<TrainingHistory> learned(const FsrsWeights &truth, int cards, int reviews, quint64 seed)
{
    SeededRandom random(seed);
    const FsrsModel mind(truth);
    const FsrsModel plan;
    QList<TrainingHistory> histories(cards);
    QList<std::pair<Memory, Memory>> memories(cards);
    qint64 sequence = 0;
    for (int round = 0; round < reviews; ++round) {
        for (int card = 0; card < cards; ++card) {
            auto &[real, believed] = memories[card];
            if (round == 0) {
                const auto rating = static_cast<Rating>(1 + random.below(4));
                histories[card].append({0, rating, ++sequence});
                real = mind.first(rating);
                believed = plan.first(rating);
                continue;
            }
            const int days = std::max(1, static_cast<int>(std::lround(believed.stability)));
            Rating rating = Rating::Again;
            if (evenly(random) < mind.retrievability(days, real.stability))
                rating = random.below(5) == 0 ? Rating::Hard : Rating::Good;
            histories[card].append({days, rating, ++sequence});
            real = mind.next(real, days, rating);
            believed = plan.next(believed, days, rating);
        }
    }
    return histories;
}

FsrsWeights forgetful()
{
    FsrsWeights weights = defaultWeights;
    for (const std::size_t i : {0U, 1U, 2U, 3U})
        weights.at(i) *= 0.35;
    weights[8] = 1.3;
    return weights;
}

} // namespace

/// The parameters fitted to a person's own reviews.
class TestTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmoothModelIsTheModel();
    void slopesAreThoseOfSmallSteps();
    void aForgetfulPersonIsRecognised();
    void theDefaultsAreKeptWhereTheyFit();
    void fewReviewsTrainNothing();
    void aSeedGivesTheSameSet();
    void itCanBeCancelled();
    void theLogIsReadAsItCounts();
};

void TestTraining::theSmoothModelIsTheModel()
{
    const FsrsModel exact;
    const SmoothModel<double> smooth(defaultWeights);
    SeededRandom random(3);
    for (int card = 0; card < 200; ++card) {
        auto rating = static_cast<Rating>(1 + random.below(4));
        Memory a = exact.first(rating);
        auto b = smooth.first(rating);
        for (int review = 0; review < 12; ++review) {
            const int days = static_cast<int>(random.below(40));
            QVERIFY(std::abs(exact.retrievability(days, a.stability) -
                             smooth.retrievability(days, b.stability)) < 1e-6);
            rating = static_cast<Rating>(1 + random.below(4));
            a = exact.next(a, days, rating);
            b = smooth.next(b, days, rating);
            QVERIFY(std::abs(a.stability - b.stability) < 1e-5 * (1 + a.stability));
            QVERIFY(std::abs(a.difficulty - b.difficulty) < 1e-5);
        }
    }
}

void TestTraining::slopesAreThoseOfSmallSteps()
{
    using Slopes = Dual<21>;
    const auto recall = []<class Number>(const std::array<Number, 21> &weights) {
        const SmoothModel<Number> model(weights);
        auto memory = model.first(Rating::Good);
        for (const auto &[days, rating] :
             {std::pair(0, Rating::Good), std::pair(3, Rating::Hard), std::pair(9, Rating::Again),
              std::pair(2, Rating::Easy), std::pair(12, Rating::Good)})
            memory = model.next(memory, days, rating);
        return model.retrievability(20, memory.stability);
    };
    std::array<Slopes, 21> variables;
    for (std::size_t i = 0; i < 21; ++i)
        variables.at(i) = Slopes::variable(defaultWeights.at(i), i);
    const Slopes exact = recall(variables);
    for (std::size_t i = 0; i < 21; ++i) {
        constexpr double h = 1e-6;
        FsrsWeights up = defaultWeights;
        FsrsWeights down = defaultWeights;
        up.at(i) += h;
        down.at(i) -= h;
        const double small = (recall(up) - recall(down)) / (2 * h);
        QVERIFY2(std::abs(exact.slope.at(i) - small) < 1e-6 + 1e-4 * std::abs(small),
                 qPrintable(u"w%1: %2 and %3"_s.arg(i).arg(exact.slope.at(i)).arg(small)));
    }
}

void TestTraining::aForgetfulPersonIsRecognised()
{
    const QList<TrainingHistory> histories = learned(forgetful(), 150, 8, 1);
    const TrainingResult result = train(histories, defaultWeights, 1, 7);
    QCOMPARE(result.outcome, TrainingOutcome::Better);
    QCOMPARE(result.reviews, 150 * 7);
    QCOMPARE(result.judgedOn, 263);
    QVERIFY(result.lossAfter < result.lossBefore);
    for (std::size_t i = 0; i + 1 < 4; ++i)
        QVERIFY(result.weights.at(i) <= result.weights.at(i + 1));
    // Somebody else's reviews with the same memory are predicted better, too.
    const QList<TrainingHistory> later = learned(forgetful(), 150, 8, 99);
    constexpr qint64 all = 1'000'000;
    QVERIFY(logLoss(later, result.weights, 0, all) < logLoss(later, defaultWeights, 0, all));
    // Once it is in force, training on the same reviews again brings nothing.
    QVERIFY(result.weights[2] < defaultWeights[2]);
}

void TestTraining::theDefaultsAreKeptWhereTheyFit()
{
    // What wins by chance must not be far off: ten people whose memory is that of the defaults.
    constexpr qint64 all = 1'000'000;
    for (quint64 person = 0; person < 10; ++person) {
        const QList<TrainingHistory> own = learned(defaultWeights, 40, 5, person);
        const TrainingResult result = train(own, defaultWeights, 1, person);
        const QList<TrainingHistory> later = learned(defaultWeights, 400, 5, 1000 + person);
        QVERIFY(logLoss(later, result.weights, 0, all) < logLoss(later, defaultWeights, 0, all) + 0.01);
        if (result.outcome == TrainingOutcome::NotBetter)
            QCOMPARE(result.weights, defaultWeights);
    }
}

void TestTraining::fewReviewsTrainNothing()
{
    const TrainingResult none = train({}, defaultWeights, 1, 1);
    QCOMPARE(none.outcome, TrainingOutcome::TooFew);
    const TrainingResult few = train(learned(forgetful(), 33, 4, 1), forgetful(), 1, 1);
    QCOMPARE(few.reviews, 99);
    QCOMPARE(few.outcome, TrainingOutcome::TooFew);
    QCOMPARE(few.weights, forgetful());
}

void TestTraining::aSeedGivesTheSameSet()
{
    const QList<TrainingHistory> histories = learned(forgetful(), 60, 6, 1);
    QCOMPARE(train(histories, defaultWeights, 1, 7).weights, train(histories, defaultWeights, 1, 7).weights);
}

void TestTraining::itCanBeCancelled()
{
    const QList<TrainingHistory> histories = learned(forgetful(), 60, 6, 1);
    double furthest = 0;
    const TrainingResult result = train(histories, defaultWeights, 1, 7, [&furthest](double done) {
        furthest = std::max(furthest, done);
        return done < 0.5;
    });
    QCOMPARE(result.outcome, TrainingOutcome::Cancelled);
    QCOMPARE(result.weights, defaultWeights);
    QVERIFY(furthest >= 0.5 && furthest < 0.7);
}

void TestTraining::theLogIsReadAsItCounts()
{
    std::vector<ReviewEntry> log;
    const auto add = [&log](ReviewKind kind, qint64 day, std::optional<Rating> rating = {},
                            qint64 undoes = 0) {
        ReviewEntry entry;
        entry.id = ReviewId{static_cast<qint64>(log.size()) + 1};
        entry.kind = kind;
        entry.rating = rating;
        entry.at.day = day;
        entry.undoes = ReviewId{undoes};
        log.push_back(entry);
    };
    add(ReviewKind::Review, 10, Rating::Good);
    add(ReviewKind::Reset, 11);
    add(ReviewKind::Review, 20, Rating::Hard); // 3
    add(ReviewKind::Review, 20, Rating::Good); // 4, the same day
    add(ReviewKind::Cram, 22, Rating::Again);
    add(ReviewKind::Review, 23, Rating::Again); // 6, taken back
    add(ReviewKind::Undo, 23, {}, 6);
    add(ReviewKind::Manual, 24);
    add(ReviewKind::Review, 25, Rating::Easy); // 9
    add(ReviewKind::Review, 21, Rating::Good); // 10, the clock went back
    const TrainingHistory history = trainingHistory(log);
    QCOMPARE(history.size(), 4);
    QCOMPARE(history.at(0).rating, Rating::Hard);
    QCOMPARE(history.at(1).days, 0);
    QCOMPARE(history.at(2).days, 5);
    QCOMPARE(history.at(2).sequence, 9);
    QCOMPARE(history.at(3).days, 0);
    QCOMPARE(predictedReviews({history}), 1);
}

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
