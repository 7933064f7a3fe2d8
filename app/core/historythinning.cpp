// SPDX-License-Identifier: GPL-3.0-or-later
#include "historythinning.h"

#include <QTimeZone>

#include <algorithm>

namespace starling {
namespace {

constexpr qint64 hourMs = 60LL * 60 * 1000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 weekMs = 7 * dayMs;

} // namespace

QList<qint64> superfluous(QList<KeptMoment> history, const QDateTime &now)
{
    std::stable_sort(history.begin(), history.end(),
                     [](const KeptMoment &a, const KeptMoment &b) { return a.at < b.at; });
    const qint64 present = now.toMSecsSinceEpoch();
    const auto local = [&now](qint64 at) {
        QDateTime time = now;
        time.setMSecsSinceEpoch(at);
        return time;
    };
    QList<qint64> gone;
    for (qsizetype i = 0; i + 1 < history.size(); ++i) {
        const qint64 age = present - history.at(i).at;
        if (age < dayMs)
            break; // this and all later ones stay
        const QDateTime time = local(history.at(i).at);
        const QDateTime next = local(history.at(i + 1).at);
        const bool sameDay = time.date() == next.date();
        // By the wall clock, so that the hour that a change of summer time repeats is one hour.
        const bool sameHour = sameDay && time.time().hour() == next.time().hour();
        if (age < dayMs + weekMs ? sameHour : sameDay)
            gone.append(history.at(i).id);
    }
    return gone;
}

} // namespace starling
