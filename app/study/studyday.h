// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review.h"

#include <QDateTime>

namespace starling::study {

/// An instant in the person's days: a day begins when their clock on the wall shows the roll-over hour, in
/// winter as in summer time. The offset is that of `at` (its zone, or its offset from UTC).
Moment momentOf(const QDateTime &at, int rollOverHour);

/// The number of the person's day: days since 1970-01-01.
qint64 dayOf(qint64 time, int offsetSeconds, int rollOverHour);

} // namespace starling::study
