// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training.h"

#include <optional>

namespace starling::study {

/// Predicted recall is kept this far from 0 and 1, so that one surprise is not an infinite loss.
inline constexpr double leastRecall = 1e-7;

/// One review to be predicted from those before it.
struct TrainingExample
{
    qsizetype history = 0;
    qsizetype review = 0; ///< its index there, at least 1
    qint64 sequence = 0;
};

/// All of them in the order of time; of very long histories only the beginning.
QList<TrainingExample> trainingExamples(const QList<TrainingHistory> &histories);

/// The descent itself: Adam over batches, from the defaults.
class Descent
{
public:
    Descent(const QList<TrainingHistory> &histories, int relearningSteps, quint64 seed);

    /// The set that fits the examples, which are in the order of time; nothing where it was cancelled.
    [[nodiscard]] std::optional<FsrsWeights> fit(const QList<TrainingExample> &examples,
                                                 const TrainingProgress &progress) const;

private:
    using Vector = std::array<double, 21>;
    struct Weighed
    {
        TrainingExample example;
        double weight = 1; ///< by age
    };

    /// Adds the slopes of the weighted loss of one example by the variables.
    void addSlopes(const Weighed &weighed, const Vector &variables, Vector &slopes) const;
    [[nodiscard]] FsrsWeights weightsOf(const Vector &variables) const;
    [[nodiscard]] static Vector variablesOf(const FsrsWeights &weights);

    const QList<TrainingHistory> &m_histories; ///< outlives the descent
    int m_relearningSteps;
    quint64 m_seed;
};

} // namespace starling::study
