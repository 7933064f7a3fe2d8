// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent.h"

#include "smoothmodel.h"
#include "study/seededrandom.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace starling::study {
namespace {

using Slopes = Dual<21>;

constexpr qsizetype batchSize = 64;
constexpr int epochs = 5;
constexpr double rate = 0.04;
constexpr double beta1 = 0.9;
constexpr double beta2 = 0.999;
constexpr double tiny = 1e-8;
constexpr qsizetype longestHistory = 256;
constexpr double leastFirst = 0.1;    ///< days: scheduling takes no less after a first rating
constexpr std::size_t logarithms = 4; ///< w0 to w3 are descended on as logarithms

/// Standard deviations of the prior around the defaults: of the logarithms of w0 to w3, then half of those
/// of fsrs-rs.
constexpr std::array<double, 21> spread{0.4,   0.4,   0.4,   0.4,   0.285, 0.14,  0.3,
                                        0.06,  0.195, 0.09,  0.165, 0.15,  0.045, 0.08,
                                        0.285, 0.125, 0.515, 0.155, 0.16,  0.07,  0.135};

} // namespace

QList<TrainingExample> trainingExamples(const QList<TrainingHistory> &histories)
{
    QList<TrainingExample> examples;
    for (qsizetype h = 0; h < histories.size(); ++h) {
        const TrainingHistory &history = histories.at(h);
        for (qsizetype i = 1; i < std::min(history.size(), longestHistory); ++i) {
            if (history.at(i).days > 0)
                examples.append({h, i, history.at(i).sequence});
        }
    }
    std::sort(examples.begin(), examples.end(),
              [](const TrainingExample &a, const TrainingExample &b) { return a.sequence < b.sequence; });
    return examples;
}

Descent::Descent(const QList<TrainingHistory> &histories, int relearningSteps, quint64 seed)
    : m_histories(histories), m_relearningSteps(relearningSteps), m_seed(seed)
{
}

FsrsWeights Descent::weightsOf(const Vector &variables) const
{
    FsrsWeights weights = variables;
    double least = leastFirst;
    for (std::size_t i = 0; i < logarithms; ++i) {
        weights.at(i) = std::max(std::exp(variables.at(i)), least);
        least = weights.at(i); // a better first rating never means a weaker memory
    }
    return clipped(weights, m_relearningSteps, true);
}

Descent::Vector Descent::variablesOf(const FsrsWeights &weights)
{
    Vector variables = weights;
    for (std::size_t i = 0; i < logarithms; ++i)
        variables.at(i) = std::log(weights.at(i));
    return variables;
}

void Descent::addSlopes(const Weighed &weighed, const Vector &variables, Vector &slopes) const
{
    std::array<Slopes, 21> weights;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        weights.at(i) = Slopes::variable(variables.at(i), i);
        if (i < logarithms)
            weights.at(i) = exp(weights.at(i));
    }
    const SmoothModel<Slopes> model(weights);
    const TrainingHistory &history = m_histories.at(weighed.example.history);
    auto memory = model.first(history.first().rating);
    for (qsizetype i = 1; i < weighed.example.review; ++i)
        memory = model.next(memory, history.at(i).days, history.at(i).rating);
    const TrainingReview &asked = history.at(weighed.example.review);
    const Slopes recall = model.retrievability(asked.days, memory.stability);
    const double bounded = std::clamp(recall.value, leastRecall, 1 - leastRecall);
    const double byRecall = asked.rating == Rating::Again ? 1 / (1 - bounded) : -1 / bounded;
    for (std::size_t i = 0; i < slopes.size(); ++i)
        slopes.at(i) += weighed.weight * byRecall * recall.slope.at(i);
}

std::optional<FsrsWeights> Descent::fit(const QList<TrainingExample> &examples,
                                        const TrainingProgress &progress) const
{
    QList<Weighed> order;
    order.reserve(examples.size());
    for (qsizetype i = 0; i < examples.size(); ++i) {
        const double age =
            examples.size() > 1 ? static_cast<double>(i) / static_cast<double>(examples.size() - 1) : 1;
        order.append({examples.at(i), 0.25 + 0.75 * std::pow(age, 3)});
    }
    const Vector prior = variablesOf(defaultWeights);
    Vector variables = prior;
    Vector mean{};
    Vector square{};
    SeededRandom random(m_seed);
    const qsizetype batches = (order.size() + batchSize - 1) / batchSize;
    const auto steps = static_cast<double>(batches * epochs);
    double step = 0;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        for (qsizetype i = order.size() - 1; i > 0; --i)
            order.swapItemsAt(i, static_cast<qsizetype>(random.below(static_cast<quint64>(i) + 1)));
        for (qsizetype from = 0; from < order.size(); from += batchSize) {
            if (progress && !progress(step / steps))
                return std::nullopt;
            const qsizetype size = std::min(batchSize, order.size() - from);
            Vector slopes{};
            for (qsizetype i = from; i < from + size; ++i)
                addSlopes(order.at(i), variables, slopes);
            const double share = static_cast<double>(size) / static_cast<double>(order.size());
            const double pace = rate * 0.5 * (1 + std::cos(std::numbers::pi * step / steps));
            ++step;
            for (std::size_t i = 0; i < variables.size(); ++i) {
                // The prior counts once an epoch, spread over its batches.
                const double slope =
                    slopes.at(i) + share * (variables.at(i) - prior.at(i)) / (spread.at(i) * spread.at(i));
                mean.at(i) = beta1 * mean.at(i) + (1 - beta1) * slope;
                square.at(i) = beta2 * square.at(i) + (1 - beta2) * slope * slope;
                const double first = mean.at(i) / (1 - std::pow(beta1, step));
                const double second = square.at(i) / (1 - std::pow(beta2, step));
                variables.at(i) -= pace * first / (std::sqrt(second) + tiny);
            }
            variables = variablesOf(weightsOf(variables)); // within the bounds after each step
        }
    }
    return weightsOf(variables);
}

} // namespace starling::study
