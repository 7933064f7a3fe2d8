// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace starling::study {

/// The days an interval may be spread over; both ends are in it.
struct FuzzRange
{
    qint64 low = 0;
    qint64 high = 0;
};

/// For intervals of at least 2.5 days; shorter ones stay as they are.
FuzzRange fuzzRange(double interval, qint64 elapsedDays, qint64 maximumInterval);

} // namespace starling::study
