// SPDX-License-Identifier: GPL-3.0-or-later
// bench_year [SEED]: a year of study through the real store and queue: 1,000 questions, 20 minutes a day in a
// zone with summer time, forgetting drawn from the memory model. Prints recall at review beside the desired
// retention, and exits with 1 where they are more than 0.02 apart or anything was lost or asked twice.
#include "figures.h"

#include "desk/library.h"
#include "desk/reviewing/reviews.h"
#include "study/fsrs.h"
#include "study/studyday.h"
#include "support/manyquestions.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTimeZone>

#include <cmath>
#include <cstdio>
#include <random>

using namespace starling;
using namespace starling::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int questions = 1000;
constexpr double secondsADay = 20 * 60;
constexpr double secondsRecalled = 45;
constexpr double secondsForgotten = 90;
constexpr double secondsNew = 120;
constexpr double secondsInSteps = 15;

/// Not std::uniform_real_distribution: that differs from library to library.
class Chance
{
public:
    explicit Chance(quint32 seed) : m_engine(seed) {}
    double draw() { return static_cast<double>(static_cast<quint32>(m_engine())) / 4294967296.0; }

private:
    std::mt19937 m_engine;
};

ReviewFilter questionsOnly()
{
    ReviewFilter filter;
    filter.termCards = false;
    return filter;
}

struct Year
{
    double desired = 0;
    int asked = 0;        ///< cards that came back
    int recalled = 0;     ///< of them
    double predicted = 0; ///< sum of the model's probabilities
    int ratings = 0;
    int introduced = 0;
    int late = 0;  ///< asked after the day they were due
    int twice = 0; ///< asked twice as due on one day
    int left = 0;  ///< due at the end of the year and not asked
    QStringList problems;
    QList<double> queueTimes;
};

Rating ratingFor(Chance &chance, bool isNew, double recall)
{
    const double draw = chance.draw();
    if (isNew)
        return draw < 0.3    ? Rating::Again
               : draw < 0.45 ? Rating::Hard
               : draw < 0.95 ? Rating::Good
                             : Rating::Easy;
    if (chance.draw() >= recall)
        return Rating::Again;
    return draw < 0.15 ? Rating::Hard : draw < 0.9 ? Rating::Good : Rating::Easy;
}

double secondsFor(const MemoryState &memory, Rating rating)
{
    if (memory.state == CardState::New)
        return secondsNew;
    if (memory.state != CardState::Review)
        return secondsInSteps;
    return rating == Rating::Again ? secondsForgotten : secondsRecalled;
}

/// One evening; the clock goes on while answers are given.
bool study(Reviews &reviews, QDateTime at, Chance &chance, const study::FsrsModel &model, Year &year)
{
    double used = 0;
    QSet<QuestionId> dueToday;
    const qint64 today = study::momentOf(at, 4).day;
    while (used < secondsADay) {
        Result<study::ReviewQueue> queue = study::ReviewQueue();
        year.queueTimes << timed([&] { queue = reviews.queue(at, questionsOnly()); });
        if (!queue)
            return false;
        if (queue->cards.empty())
            break;
        const QueueCard &next = queue->cards.front();
        const auto card = reviews.card(next.ref, at);
        if (!card)
            return false;
        const MemoryState &memory = card->memory;
        const bool isNew = memory.state == CardState::New;
        const double recall =
            isNew ? 0 : model.retrievability(static_cast<double>(today - memory.lastDay), memory.stability);
        ReviewAnswer answer;
        answer.rating = ratingFor(chance, isNew, recall);
        answer.seconds = secondsFor(memory, answer.rating);
        if (memory.state == CardState::Review) {
            ++year.asked;
            year.recalled += answer.rating == Rating::Again ? 0 : 1;
            year.predicted += recall;
            year.late += memory.dueDay < today ? 1 : 0;
            year.twice += dueToday.contains(next.ref.question) ? 1 : 0;
            dueToday.insert(next.ref.question);
        }
        year.introduced += isNew ? 1 : 0;
        ++year.ratings;
        used += answer.seconds;
        at = at.addMSecs(static_cast<qint64>(1000 * answer.seconds));
        if (!reviews.rate(next.ref, answer, at))
            return false;
    }
    return true;
}

bool live(Year &year, quint32 seed)
{
    const QTemporaryDir folder;
    auto library = Library::open(folder.filePath(u"year.db"_s));
    if (!library)
        return false;
    const auto effect = (*library)->importPack(test::manyQuestions(questions, 1));
    if (!effect)
        return false;
    Reviews reviews(**library);
    // The shipped questions stay out: the year is of these 1,000.
    const auto packs = (*library)->packs();
    if (!packs)
        return false;
    for (const PackRow &pack : *packs) {
        if (pack.id != effect->pack && !reviews.setLeftOut(pack.id, CardKind::Question, true))
            return false;
    }
    study::ReviewSettings settings;
    settings.desiredRetention = year.desired;
    if (!reviews.setSettings(settings))
        return false;
    Chance chance(seed);
    const study::FsrsModel model;
    const QTimeZone zone("Europe/Berlin");
    QDateTime at;
    for (int day = 0; day < 365; ++day) {
        at = QDateTime(QDate(2026, 1, 1).addDays(day), QTime(19, 0), zone);
        if (!study(reviews, at, chance, model, year))
            return false;
    }
    const auto counts = reviews.counts(at.addDays(1), questionsOnly());
    const auto problems = (*library)->verify(false);
    if (!counts || !problems)
        return false;
    year.left = counts->due + counts->postponed;
    year.problems = *problems;
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto seed = static_cast<quint32>(std::max(1, QCoreApplication::arguments().value(1).toInt()));
    bool sound = true;
    std::printf("seed %u, %d questions, %.0f minutes a day, 365 days\n", seed, questions, secondsADay / 60);
    for (const double desired : {0.80, 0.85, 0.90, 0.95}) {
        Year year;
        year.desired = desired;
        if (!live(year, seed))
            return 1;
        const double recall = static_cast<double>(year.recalled) / std::max(1, year.asked);
        const double predicted = year.predicted / std::max(1, year.asked);
        std::printf("desired %.2f  recall %.4f (%+.4f)  expected by the model %.4f  %d of %d came back and "
                    "were recalled, "
                    "%d late, %d ratings, %d questions begun, %d due tomorrow\n",
                    desired, recall, recall - desired, predicted, year.recalled, year.asked, year.late,
                    year.ratings, year.introduced, year.left);
        report("    queue", year.queueTimes);
        for (const QString &problem : year.problems)
            std::printf("    PROBLEM %s\n", qPrintable(problem));
        if (year.twice > 0)
            std::printf("    PROBLEM %d cards came back twice on one day\n", year.twice);
        std::fflush(stdout);
        sound = sound && std::abs(recall - desired) <= 0.02 && year.problems.isEmpty() && year.twice == 0;
    }
    std::printf(sound ? "all within 0.02\n" : "NOT all within 0.02, or not sound\n");
    return sound ? 0 : 1;
}
