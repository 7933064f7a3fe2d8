// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reviewing/reviews.h"
#include "librarypacks.h"
#include "study/studyday.h"

#include <QTimeZone>
#include <QtTest>

#include <random>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// A year of reviews wherever the person travels and whatever the clock says.
class TestReviewYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrAskedTwice_data();
    void nothingIsLostOrAskedTwice();
};

void TestReviewYear::nothingIsLostOrAskedTwice_data()
{
    QTest::addColumn<QStringList>("zones");
    QTest::addColumn<int>("wrongDay"); // on this day the clock stands ten years ahead
    QTest::newRow("summer time") << QStringList{u"Europe/Berlin"_s} << -1;
    QTest::newRow("half an hour") << QStringList{u"Australia/Lord_Howe"_s} << -1;
    QTest::newRow("travelling") << QStringList{u"Asia/Tokyo"_s, u"America/Los_Angeles"_s,
                                               u"Pacific/Kiritimati"_s}
                                << -1;
    QTest::newRow("a wrong clock") << QStringList{u"Europe/Berlin"_s} << 40;
}

void TestReviewYear::nothingIsLostOrAskedTwice()
{
    QFETCH(const QStringList, zones);
    QFETCH(const int, wrongDay);
    LibraryFixture library(pack(u"test"_s, 12));
    Reviews reviews(*library);
    ReviewFilter filter;
    filter.pack = library.packId;
    filter.termCards = false;
    std::mt19937 random(5);
    QHash<CardRef, qint64> lastAsked; // ms of the instant
    int ratings = 0;
    for (int day = 0; day < 365; ++day) {
        const QTimeZone zone(zones.at(day / 30 % zones.size()).toLatin1());
        QVERIFY(zone.isValid());
        // At three the day before still goes on; around the changes of summer time that hour is missing or
        // doubled.
        QDateTime now(QDate(2026, 1, 1).addDays(day), QTime(day % 2 == 0 ? 21 : 5, 0), zone);
        if (day == wrongDay)
            now = now.addYears(10);
        for (int asked = 0; asked < 40; ++asked) {
            const auto queue = reviews.queue(now, filter);
            QVERIFY(queue);
            if (queue->cards.empty())
                break;
            const QueueCard &card = queue->cards.front();
            if (card.state == CardState::Review && lastAsked.contains(card.ref) && day != wrongDay &&
                lastAsked.value(card.ref) < now.toMSecsSinceEpoch())
                QVERIFY2(now.toMSecsSinceEpoch() - lastAsked.value(card.ref) > 3'600'000, "asked twice");
            ReviewAnswer answer;
            answer.rating = random() % 10 == 0 ? Rating::Again : Rating::Good;
            const auto reviewed = reviews.rate(card.ref, answer, now);
            QVERIFY(reviewed);
            lastAsked[card.ref] = now.toMSecsSinceEpoch();
            ++ratings;
            now = now.addSecs(700);
        }
        // Nothing that is due is missing from the queue, wherever the clock stood before.
        const qint64 today = study::momentOf(now, 4).day;
        QVERIFY(reviews.queue(now.addSecs(3600), filter)->cards.size() <= 12);
        for (int i = 1; day > wrongDay + 1 && i <= 12; ++i) {
            const MemoryState memory =
                reviews.card({idOf(*library, u"test/q%1"_s.arg(i)), CardKind::Question, {}}, now)->memory;
            QVERIFY2(memory.dueDay - today < 1000, "lost in the future");
        }
    }
    const auto log = reviews.log();
    QCOMPARE(log->size(), ratings);
    QCOMPARE(*library->verify(false), QStringList());
}

QTEST_GUILESS_MAIN(TestReviewYear)
#include "tst_reviewyear.moc"
