// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

namespace starling::study {

/// The 21 parameters w0 to w20 of FSRS-6.
using FsrsWeights = std::array<double, 21>;

inline constexpr FsrsWeights defaultWeights{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                            0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

/// x to the nearest integer, halves up (not away from zero); `roundedTo8` does so at the eighth decimal. Here
/// and not in the source file because ten of them stand in every review.
inline double halfUp(double x)
{
    constexpr double fractionless = 4503599627370496.0; // 2^52: from here on there are integers only
    if (!(x > -fractionless && x < fractionless))
        return x;
    const auto towardsZero = static_cast<double>(static_cast<long long>(x));
    // Sums of comparisons: which way a value is rounded cannot be foreseen, so branches here would cost a
    // third more.
    const double low = towardsZero - static_cast<double>(towardsZero > x);
    return low + static_cast<double>(x - low >= 0.5);
}

inline double roundedTo8(double x)
{
    return halfUp(x * 1e8) / 1e8;
}

/// What lies between the bounds of each parameter; NaN counts as 0. With more than one relearning step w17
/// and w18 are bounded so that the steps cannot lift stability above its value before the lapse.
FsrsWeights clipped(const FsrsWeights &weights, int relearningSteps, bool shortTerm);

/// The parameters in effect for a given set: 21 values, or 19 (FSRS-5) and 17 (FSRS-4.5) brought to 21, then
/// clipped. Any other length gives the defaults.
FsrsWeights weightsInEffect(std::span<const double> given, int relearningSteps, bool shortTerm);

} // namespace starling::study
