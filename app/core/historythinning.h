// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace starling {

/// A text of the history by its row and the moment it was kept, in milliseconds since 1970.
struct KeptMoment
{
    qint64 id = 0;
    qint64 at = 0;
};

/// Which texts of one history may go at `now`: of the last 24 hours none; of the week before, all but the
/// last of each hour; of the time before that, all but the last of each day. The last one of a day and the
/// newest of all never go, nor one from the future (a clock was set back). Hours and days are those of now's
/// zone.
QList<qint64> superfluous(QList<KeptMoment> history, const QDateTime &now);

} // namespace starling
