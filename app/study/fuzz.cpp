// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "fsrsweights.h"

#include <algorithm>
#include <limits>

namespace starling::study {

FuzzRange fuzzRange(double interval, qint64 elapsedDays, qint64 maximumInterval)
{
    if (interval < 2.5)
        return {static_cast<qint64>(interval), static_cast<qint64>(interval)};
    const auto part = [interval](double from, double to) {
        return std::max(0.0, std::min(interval, to) - from);
    };
    const double delta = 1 + 0.15 * part(2.5, 7) + 0.1 * part(7, 20) +
                         0.05 * part(20, std::numeric_limits<double>::infinity());
    const auto maximum = static_cast<double>(maximumInterval);
    const double x = std::min(interval, maximum);
    auto low = static_cast<qint64>(std::max(2.0, halfUp(x - delta)));
    const auto high = static_cast<qint64>(std::min(halfUp(x + delta), maximum));
    if (x > static_cast<double>(elapsedDays))
        low = std::max(low, elapsedDays + 1);
    return {std::min(low, high), high};
}

} // namespace starling::study
