// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/historythinning.h"

#include <QTimeZone>
#include <QtTest>

using namespace starling;
using namespace Qt::StringLiterals;

class TestHistoryThinning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsPromised();
    void isStable();
    void knowsTheDayOfTheZone();
    void keepsWhatComesFromTheFuture();
};

namespace {
const QDateTime now(QDate(2026, 3, 20), QTime(15, 30), Qt::UTC);
}

/// A text every ten minutes for thirty days.
void TestHistoryThinning::keepsWhatIsPromised()
{
    QList<KeptMoment> history;
    for (qint64 id = 0; id < 30 * 144; ++id)
        history.append({id, now.addSecs(-600 * id).toMSecsSinceEpoch()});
    const QList<qint64> listed = superfluous(history, now);
    const QSet<qint64> gone(listed.begin(), listed.end());
    QMap<QDate, qint64> lastOfDay;
    QMap<std::pair<QDate, int>, int> perHour;
    QMap<QDate, int> perDay;
    for (const KeptMoment &kept : history) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(kept.at, Qt::UTC);
        if (!lastOfDay.contains(time.date()))
            lastOfDay.insert(time.date(), kept.id);
        const qint64 age = time.secsTo(now);
        if (age < 86'400)
            QVERIFY(!gone.contains(kept.id));
        if (gone.contains(kept.id))
            continue;
        if (age >= 86'400 + 3600 && age < 7 * 86'400)
            ++perHour[{time.date(), time.time().hour()}];
        if (age > 9 * 86'400)
            ++perDay[time.date()];
    }
    for (const qint64 id : lastOfDay)
        QVERIFY(!gone.contains(id));
    QVERIFY(perHour.size() > 100);
    for (const int count : perHour)
        QCOMPARE(count, 1);
    for (const int count : perDay)
        QCOMPARE(count, 1);
}

void TestHistoryThinning::isStable()
{
    QList<KeptMoment> history;
    for (qint64 id = 0; id < 3000; ++id)
        history.append({id, now.addSecs(-777 * id).toMSecsSinceEpoch()});
    const QList<qint64> first = superfluous(history, now);
    const QSet<qint64> gone(first.begin(), first.end());
    history.removeIf([&gone](const KeptMoment &kept) { return gone.contains(kept.id); });
    QCOMPARE(superfluous(history, now), QList<qint64>());
}

void TestHistoryThinning::knowsTheDayOfTheZone()
{
    const QTimeZone zone(5 * 3600);
    const QDateTime there = now.toTimeZone(zone);
    // 18:50 and 19:10 UTC are the same day in UTC, and two days five hours to the east.
    const QDateTime late(QDate(2026, 2, 1), QTime(18, 50), Qt::UTC);
    const QList<KeptMoment> history{{1, late.toMSecsSinceEpoch()},
                                    {2, late.addSecs(1200).toMSecsSinceEpoch()},
                                    {3, now.toMSecsSinceEpoch()}};
    QCOMPARE(superfluous(history, now), QList<qint64>{1});
    QCOMPARE(superfluous(history, there), QList<qint64>());
}

void TestHistoryThinning::keepsWhatComesFromTheFuture()
{
    const QList<KeptMoment> history{{1, now.addDays(3).toMSecsSinceEpoch()},
                                    {2, now.addDays(3).toMSecsSinceEpoch()}};
    QCOMPARE(superfluous(history, now), QList<qint64>());
}

QTEST_GUILESS_MAIN(TestHistoryThinning)
#include "tst_historythinning.moc"
