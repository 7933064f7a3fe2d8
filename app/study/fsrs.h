// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review.h"
#include "fsrsmodel.h"

#include <QList>

#include <array>
#include <optional>

namespace starling::study {

/// What FSRS is told besides the card.
struct FsrsConfig
{
    FsrsWeights weights = defaultWeights; ///< in effect: see weightsInEffect()
    double retention = 0.9;         ///< desired probability of recall when a card comes back, above 0 to 1
    qint64 maximumInterval = 36500; ///< days
    bool shortTerm = true;          ///< with (re)learning steps
    QList<double> learningSteps{1, 10}; ///< minutes
    QList<double> relearningSteps{10};  ///< minutes
};

/// A step of the step table: when the card comes back and at which step it then is.
struct Step
{
    double minutes = 0;
    int next = 0;
    friend bool operator==(const Step &, const Step &) = default;
};

/// Where a card in `state` at `step` goes by the (re)learning steps; nothing where it leaves them.
std::optional<Step> stepAfter(const FsrsConfig &config, CardState state, int step, Rating rating);

/// A step in minutes from "90m", "2h" or "1d" (a number alone is minutes); nothing where it is no step.
std::optional<double> minutesOfStep(QStringView text);

/// The scheduler of FSRS-6: a card, a rating and a moment give the next card. It keeps exactly to the
/// reference (https://github.com/open-spaced-repetition/ts-fsrs 5.4.2 without fuzz), also where that is odd:
/// what serves the person better is in outcomes.h. Pure; no call changes anything.
class FsrsScheduler
{
public:
    explicit FsrsScheduler(const FsrsConfig &config = {});

    /// Nothing where the day lies before that of the last review: the card stays as it is then.
    [[nodiscard]] std::optional<MemoryState> after(const MemoryState &card, Rating rating,
                                                   const Moment &now) const;

    /// All four at once, in the order of allRatings.
    [[nodiscard]] std::optional<std::array<MemoryState, 4>> outcomes(const MemoryState &card,
                                                                     const Moment &now) const;

    /// For display: of whole 24-hour periods since the last review; 0 for a new card.
    [[nodiscard]] double retrievabilityAt(const MemoryState &card, qint64 time) const;

    /// Days until that stability has fallen to the desired retention.
    [[nodiscard]] qint64 interval(double stability) const;

    [[nodiscard]] const FsrsConfig &config() const { return m_config; }
    [[nodiscard]] const FsrsModel &model() const { return m_model; }

private:
    struct Asked;
    [[nodiscard]] std::optional<Asked> ask(const MemoryState &card, const Moment &now) const;
    [[nodiscard]] MemoryState answer(const Asked &asked, Rating rating) const;
    [[nodiscard]] qint64 orderedInterval(const Asked &asked, Rating rating, double stability) const;

    FsrsConfig m_config;
    FsrsModel m_model;
    double m_modifier;
};

} // namespace starling::study
