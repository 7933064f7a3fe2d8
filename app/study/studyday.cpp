// SPDX-License-Identifier: GPL-3.0-or-later
#include "studyday.h"

namespace starling::study {

qint64 dayOf(qint64 time, int offsetSeconds, int rollOverHour)
{
    constexpr qint64 msOfDay = 86'400'000;
    const qint64 wall = time + 1000 * qint64{offsetSeconds} - 3'600'000 * qint64{rollOverHour};
    const qint64 day = wall / msOfDay;
    return wall % msOfDay < 0 ? day - 1 : day;
}

Moment momentOf(const QDateTime &at, int rollOverHour)
{
    const qint64 time = at.toMSecsSinceEpoch();
    const int offset = at.offsetFromUtc();
    return {.time = time, .offset = offset, .day = dayOf(time, offset, rollOverHour)};
}

} // namespace starling::study
