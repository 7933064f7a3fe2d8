// SPDX-License-Identifier: GPL-3.0-or-later
#include "fsrsmodel.h"

#include <algorithm>
#include <cmath>

namespace starling::study {
namespace {

constexpr double leastStability = 0.001;
constexpr double mostStability = 36500;

double boundedStability(double stability)
{
    return roundedTo8(std::clamp(stability, leastStability, mostStability));
}

std::size_t indexOf(Rating rating)
{
    return static_cast<std::size_t>(rating) - 1;
}

} // namespace

FsrsModel::FsrsModel(const FsrsWeights &weights, bool shortTerm)
    : m_weights(weights)
    , m_shortTerm(shortTerm)
    , m_decay(-weights[20])
    , m_factor(roundedTo8(std::exp(std::log(0.9) / m_decay) - 1))
    , m_growth(std::exp(weights[8]))
    , m_easyDifficulty(firstDifficulty(Rating::Easy))
    , m_lapseCap(shortTerm ? std::exp(weights[17] * weights[18]) : 1)
{
}

double FsrsModel::retrievability(double days, double stability) const
{
    return roundedTo8(std::pow(1 + m_factor * days / stability, m_decay));
}

double FsrsModel::intervalModifier(double retention) const
{
    return roundedTo8((std::pow(retention, 1 / m_decay) - 1) / m_factor);
}

double FsrsModel::firstDifficulty(Rating rating) const
{
    return roundedTo8(m_weights[4] - std::exp(m_weights[5] * static_cast<double>(indexOf(rating))) + 1);
}

Memory FsrsModel::first(Rating rating) const
{
    return {.stability = std::max(m_weights.at(indexOf(rating)), 0.1),
            .difficulty = std::clamp(firstDifficulty(rating), 1.0, 10.0)};
}

double FsrsModel::difficultyAfter(double difficulty, Rating rating) const
{
    const double delta = -m_weights[6] * (static_cast<double>(rating) - 3);
    const double next = difficulty + roundedTo8(delta * (10 - difficulty) / 9);
    return std::clamp(roundedTo8(m_weights[7] * m_easyDifficulty + (1 - m_weights[7]) * next), 1.0, 10.0);
}

FsrsModel::Stabilities FsrsModel::stabilities(const Memory &memory, qint64 days) const
{
    Stabilities all;
    all.model = this;
    all.memory = memory;
    all.sameDay = days == 0 && m_shortTerm;
    if (all.sameDay) {
        all.factor = std::pow(memory.stability, -m_weights[19]);
        return all;
    }
    all.recall = retrievability(static_cast<double>(days), memory.stability);
    all.factor = m_growth * (11 - memory.difficulty) * std::pow(memory.stability, -m_weights[9]) *
                 (std::exp(m_weights[10] * (1 - all.recall)) - 1);
    return all;
}

double FsrsModel::Stabilities::after(Rating rating) const
{
    const FsrsWeights &w = model->m_weights;
    const double s = memory.stability;
    if (sameDay) {
        double k = factor * std::exp(w[17] * (static_cast<double>(rating) - 3 + w[18]));
        if (rating != Rating::Again)
            k = std::max(k, 1.0);
        return boundedStability(s * k);
    }
    if (rating == Rating::Again) {
        const double forgot = boundedStability(w[11] * std::pow(memory.difficulty, -w[12]) *
                                               (std::pow(s + 1, w[13]) - 1) * std::exp(w[14] * (1 - recall)));
        return std::min(std::max(roundedTo8(s / model->m_lapseCap), leastStability), forgot);
    }
    const double hard = rating == Rating::Hard ? w[15] : 1;
    const double easy = rating == Rating::Easy ? w[16] : 1;
    return boundedStability(s * (1 + factor * hard * easy));
}

Memory FsrsModel::next(const Memory &memory, qint64 days, Rating rating) const
{
    return {.stability = stabilities(memory, days).after(rating),
            .difficulty = difficultyAfter(memory.difficulty, rating)};
}

} // namespace starling::study
