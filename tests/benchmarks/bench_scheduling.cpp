// SPDX-License-Identifier: GPL-3.0-or-later
// bench_scheduling [CARDS]: reviews scheduled in a second on one core, and the queue built from that many
// cards (100,000 by default), by the pure function alone and through the store.
#include "figures.h"

#include "desk/library.h"
#include "desk/reviewing/reviews.h"
#include "study/fsrs.h"
#include "study/reviewqueue.h"
#include "study/studyday.h"
#include "support/manyquestions.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <random>

using namespace starling;
using namespace starling::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msOfDay = 86'400'000;
constexpr qint64 today = 20'500;

Moment noonOf(qint64 day)
{
    return {.time = day * msOfDay + msOfDay / 2, .offset = 0, .day = day};
}

/// Many cards reviewed in turn, some on the day they are due, some late; the sum keeps the compiler honest.
void reviewsPerSecond(bool allFour)
{
    const study::FsrsScheduler scheduler;
    std::mt19937 random(1);
    std::vector<MemoryState> cards(1000);
    std::vector<quint32> draws(1 << 16);
    for (quint32 &draw : draws)
        draw = static_cast<quint32>(random());
    double sum = 0;
    qint64 reviews = 0;
    const std::clock_t begun = std::clock();
    const double ms = timed([&] {
        for (int round = 0; round < 2000; ++round) {
            for (MemoryState &card : cards) {
                const quint32 draw = draws[static_cast<std::size_t>(reviews) % draws.size()];
                const quint32 percent = draw % 100;
                const Rating rating = percent < 10   ? Rating::Again
                                      : percent < 25 ? Rating::Hard
                                      : percent < 85 ? Rating::Good
                                                     : Rating::Easy;
                const Moment now =
                    noonOf(card.state == CardState::New ? today : card.dueDay + (draw >> 8) % 3);
                if (allFour)
                    card = scheduler.outcomes(card, now)->at(static_cast<std::size_t>(rating) - 1);
                else
                    card = *scheduler.after(card, rating, now);
                if (card.dueDay > today + 400'000)
                    card = {};
                sum += card.stability;
                ++reviews;
            }
        }
    });
    // The second figure is of the processor's time: it stays where others use the machine too.
    const double cpuMs = 1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    std::printf("%-30s %6.2f million reviews/s, %6.2f by processor time (%lld reviews, checksum %.6g)\n",
                allFour ? "all four outcomes of a card" : "one rating",
                static_cast<double>(reviews) / ms / 1000, static_cast<double>(reviews) / cpuMs / 1000,
                static_cast<long long>(reviews), sum);
}

std::vector<QueueCard> cardsFor(int count, int dueShare)
{
    std::mt19937 random(2);
    std::vector<QueueCard> cards;
    for (int i = 1; i <= count; ++i) {
        QueueCard card;
        card.id = {i};
        card.ref.question = {i};
        card.category = static_cast<Category>(random() % 4);
        card.state = CardState::Review;
        card.stability = 1 + static_cast<double>(random() % 1000) / 10;
        card.lastDay = today - 1 - static_cast<qint64>(random() % 60);
        card.dueDay = static_cast<int>(random() % 100) < dueShare
                          ? today - static_cast<qint64>(random() % 5)
                          : today + 1 + static_cast<qint64>(random() % 300);
        cards.push_back(card);
    }
    return cards;
}

void pureQueue(int count, int dueShare, int limit)
{
    const std::vector<QueueCard> cards = cardsFor(count, dueShare);
    study::QueueContext context;
    context.now = noonOf(today);
    context.dueLeft = limit;
    QList<double> times;
    std::size_t size = 0;
    for (int run = 0; run < 21; ++run)
        times << timed([&] { size = study::buildQueue(cards, context).cards.size(); });
    report(qPrintable(u"pure, %1 % due, limit %2"_s.arg(dueShare).arg(limit)), times);
    std::printf("    %d cards, %d asked\n", count, static_cast<int>(size));
}

/// The cards come in by bare SQL: to rate each of them would take an hour.
bool fill(const QString &path, int dueShare)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
        database.setDatabaseName(path);
        if (!database.open())
            return false;
        QSqlQuery query(database);
        done =
            query.exec(u"DELETE FROM card"_s) && query.exec(u"UPDATE question SET begun = 1"_s) &&
            query.exec(
                u"INSERT INTO card (question_id, kind, state, due_day, last_day, stability, difficulty, "
                u"reps) "
                "SELECT id, 'question', 2, iif(abs(id * 7919 % 100) < %1, %2 - id % 5, %2 + 1 + id % 300), "
                "%2 - 1 - id % 60, 1 + (id * 104729 % 1000) / 10.0, 5, 1 FROM question"_s.arg(dueShare)
                    .arg(today));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"fill"_s);
    return done;
}

int storedQueue(int count)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.db"_s);
    {
        auto library = Library::open(path);
        if (!library || !(*library)->importPack(test::manyQuestions(count, 1)))
            return 1;
    }
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(noonOf(today).time, Qt::UTC);
    struct Case
    {
        int dueShare;
        study::ReviewOrder order;
        const char *name;
    };
    using study::ReviewOrder;
    for (const auto &[dueShare, order, name] :
         {Case{0, ReviewOrder::LeastLikelyFirst, "least likely first"},
          Case{1, ReviewOrder::LeastLikelyFirst, "least likely first"},
          Case{5, ReviewOrder::LeastLikelyFirst, "least likely first"},
          Case{100, ReviewOrder::LeastLikelyFirst, "least likely first"},
          Case{5, ReviewOrder::Mixed, "mixed"}, Case{100, ReviewOrder::Mixed, "mixed"},
          Case{5, ReviewOrder::OldestFirst, "oldest first"},
          Case{100, ReviewOrder::OldestFirst, "oldest first"}}) {
        if (!fill(path, dueShare))
            return 1;
        auto library = Library::open(path);
        if (!library)
            return 1;
        Reviews reviews(**library);
        study::ReviewSettings settings;
        settings.order = order;
        if (!reviews.setSettings(settings))
            return 1;
        QList<double> times;
        study::ReviewQueue queue;
        for (int run = 0; run < 21; ++run) {
            times << timed([&] {
                if (auto built = reviews.queue(at))
                    queue = std::move(*built);
            });
        }
        report(qPrintable(u"%1 % due, %2"_s.arg(dueShare).arg(QLatin1StringView(name))), times);
        std::printf("    %d questions, %d asked, %d put off\n", count, static_cast<int>(queue.cards.size()),
                    queue.postponed);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int given = QCoreApplication::arguments().value(1).toInt();
    const int count = given > 0 ? given : 100'000;
    for (int run = 0; run < 3; ++run)
        reviewsPerSecond(false);
    reviewsPerSecond(true);
    pureQueue(count, 5, 30);
    pureQueue(count, 100, 30);
    pureQueue(count, 100, count);
    return storedQueue(count);
}
