// SPDX-License-Identifier: GPL-3.0-or-later
#include "fsrsweights.h"

#include <algorithm>
#include <cmath>

namespace starling::study {
namespace {

struct Bounds
{
    double low;
    double high;
};

constexpr std::array<Bounds, 21> bounds{
    {{0.001, 100},  {0.001, 100}, {0.001, 100}, {0.001, 100}, {1, 10},    {0.001, 4},    {0.001, 4},
     {0.001, 0.75}, {0, 4.5},     {0, 0.8},     {0.001, 3.5}, {0.001, 5}, {0.001, 0.25}, {0.001, 0.9},
     {0, 4},        {0, 1},       {1, 6},       {0, 2},       {0, 2},     {0.01, 0.8},   {0.1, 0.8}}};

FsrsWeights withinBounds(FsrsWeights weights, double high17, bool shortTerm)
{
    for (std::size_t i = 0; i < weights.size(); ++i) {
        Bounds bound = bounds.at(i);
        if (i == 17 || i == 18)
            bound.high = high17;
        if (i == 19 && !shortTerm)
            bound.low = 0;
        const double value = std::isnan(weights.at(i)) ? 0 : weights.at(i);
        weights.at(i) = std::clamp(value, bound.low, bound.high);
    }
    return weights;
}

} // namespace

FsrsWeights clipped(const FsrsWeights &weights, int relearningSteps, bool shortTerm)
{
    const FsrsWeights plain = withinBounds(weights, 2, shortTerm);
    if (relearningSteps <= 1)
        return plain;
    const double v =
        -(std::log(plain[11]) + std::log(std::pow(2.0, plain[13]) - 1) + 0.3 * plain[14]) / relearningSteps;
    const double high = std::clamp(roundedTo8(std::sqrt(std::max(v, 0.0))), 0.01, 2.0);
    return withinBounds(plain, high, shortTerm);
}

FsrsWeights weightsInEffect(std::span<const double> given, int relearningSteps, bool shortTerm)
{
    if (given.size() != 21 && given.size() != 19 && given.size() != 17)
        return clipped(defaultWeights, relearningSteps, shortTerm);
    FsrsWeights weights{};
    std::copy(given.begin(), given.end(), weights.begin());
    if (given.size() == 21)
        return clipped(weights, relearningSteps, shortTerm);
    // What an older set lacks is no missing value: clip what there is first, then append.
    weights[20] = 0.5;
    weights = clipped(weights, relearningSteps, shortTerm);
    if (given.size() == 17) {
        weights[4] = roundedTo8(weights[4] + 2 * weights[5]);
        weights[5] = roundedTo8(std::log(3 * weights[5] + 1) / 3);
        weights[6] = roundedTo8(weights[6] + 0.5);
        weights[17] = 0;
        weights[18] = 0;
    }
    weights[19] = 0;
    return clipped(weights, relearningSteps, shortTerm);
}

} // namespace starling::study
