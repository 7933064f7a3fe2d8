// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review.h"
#include "fsrsweights.h"

namespace starling::study {

/// Stability (days) and difficulty (1 to 10) of one card.
struct Memory
{
    double stability = 0;
    double difficulty = 0;
};

/// The memory model of FSRS-6 with one set of parameters, exactly as the reference library computes it (its
/// rounding included). Knows nothing of steps, dates and limits: that is FsrsScheduler.
class FsrsModel
{
public:
    /// The parameters are used as they are: see weightsInEffect().
    explicit FsrsModel(const FsrsWeights &weights = defaultWeights, bool shortTerm = true);

    /// Probability of recall after `days` at that stability (days).
    [[nodiscard]] double retrievability(double days, double stability) const;
    /// An interval in days is this times the stability.
    [[nodiscard]] double intervalModifier(double retention) const;

    [[nodiscard]] Memory first(Rating rating) const;
    /// After a review `days` whole days after the one before; 0 is the same day.
    [[nodiscard]] Memory next(const Memory &memory, qint64 days, Rating rating) const;

    [[nodiscard]] double difficultyAfter(double difficulty, Rating rating) const;

    /// What the stabilities after the four ratings have in common, so that it is computed once.
    class Stabilities
    {
    public:
        [[nodiscard]] double after(Rating rating) const;

    private:
        friend class FsrsModel;
        const FsrsModel *model = nullptr;
        Memory memory;
        bool sameDay = false;
        double factor = 0; ///< growth of the stability after Good; on the same day its damping
        double recall = 1;
    };
    [[nodiscard]] Stabilities stabilities(const Memory &memory, qint64 days) const;

    [[nodiscard]] const FsrsWeights &weights() const { return m_weights; }
    [[nodiscard]] bool shortTerm() const { return m_shortTerm; }
    [[nodiscard]] double decay() const { return m_decay; }
    [[nodiscard]] double factor() const { return m_factor; }

private:
    [[nodiscard]] double firstDifficulty(Rating rating) const;

    FsrsWeights m_weights;
    bool m_shortTerm;
    double m_decay;
    double m_factor;
    double m_growth;         ///< exp(w8)
    double m_easyDifficulty; ///< what difficulty is pulled to
    double m_lapseCap;       ///< stability after a lapse is at most that before divided by this
};

} // namespace starling::study
