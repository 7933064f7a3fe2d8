// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review.h"
#include "dual.h"
#include "study/fsrsweights.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace starling::study {

/// The memory model of FSRS-6 for a Number that may carry derivatives: as FsrsModel, without its rounding to
/// eight places, which has no slope. A test holds the two together.
template <class Number>
class SmoothModel
{
public:
    struct Memory
    {
        Number stability;
        Number difficulty;
    };

    explicit SmoothModel(const std::array<Number, 21> &weights)
        : m_weights(weights)
        , m_factor(exp(Number(std::log(0.9)) / -weights[20]) - Number(1))
        , m_growth(exp(weights[8]))
        , m_easyDifficulty(firstDifficulty(Rating::Easy))
        , m_lapseCap(exp(weights[17] * weights[18]))
    {
    }

    [[nodiscard]] Number retrievability(double days, const Number &stability) const
    {
        return pow(Number(1) + m_factor * Number(days) / stability, -m_weights[20]);
    }

    [[nodiscard]] Memory first(Rating rating) const
    {
        const Number &stability = m_weights.at(static_cast<std::size_t>(rating) - 1);
        return {atLeast(stability, 0.1), bounded(firstDifficulty(rating), 1, 10)};
    }

    [[nodiscard]] Memory next(const Memory &memory, int days, Rating rating) const
    {
        return {bounded(stabilityAfter(memory, days, rating), 0.001, 36500),
                difficultyAfter(memory.difficulty, rating)};
    }

private:
    // Beyond a bound the value no longer moves with the parameters.
    static Number atLeast(const Number &x, double least) { return valueOf(x) < least ? Number(least) : x; }
    static Number bounded(const Number &x, double least, double most)
    {
        return valueOf(x) > most ? Number(most) : atLeast(x, least);
    }

    [[nodiscard]] Number firstDifficulty(Rating rating) const
    {
        return m_weights[4] - exp(m_weights[5] * Number(static_cast<double>(rating) - 1)) + Number(1);
    }

    [[nodiscard]] Number difficultyAfter(const Number &difficulty, Rating rating) const
    {
        const Number delta = -m_weights[6] * Number(static_cast<double>(rating) - 3);
        const Number moved = difficulty + delta * (Number(10) - difficulty) / Number(9);
        return bounded(m_weights[7] * m_easyDifficulty + (Number(1) - m_weights[7]) * moved, 1, 10);
    }

    [[nodiscard]] Number stabilityAfter(const Memory &memory, int days, Rating rating) const
    {
        const auto &w = m_weights;
        const Number &s = memory.stability;
        if (days == 0) {
            const Number grown =
                pow(s, -w[19]) * exp(w[17] * (Number(static_cast<double>(rating) - 3) + w[18]));
            return s * (rating == Rating::Again ? grown : atLeast(grown, 1));
        }
        const Number recall = retrievability(days, s);
        if (rating == Rating::Again) {
            const Number forgot = w[11] * pow(memory.difficulty, -w[12]) *
                                  (pow(s + Number(1), w[13]) - Number(1)) * exp(w[14] * (Number(1) - recall));
            const Number cap = s / m_lapseCap;
            return valueOf(cap) < valueOf(forgot) ? cap : forgot;
        }
        const Number factor = m_growth * (Number(11) - memory.difficulty) * pow(s, -w[9]) *
                              (exp(w[10] * (Number(1) - recall)) - Number(1));
        const Number hard = rating == Rating::Hard ? w[15] : Number(1);
        const Number easy = rating == Rating::Easy ? w[16] : Number(1);
        return s * (Number(1) + factor * hard * easy);
    }

    std::array<Number, 21> m_weights;
    Number m_factor;
    Number m_growth;
    Number m_easyDifficulty;
    Number m_lapseCap;
};

} // namespace starling::study
