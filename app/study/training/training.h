// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review.h"
#include "study/fsrsweights.h"

#include <QList>

#include <functional>
#include <span>

namespace starling::study {

/// One review of a card, as the training sees it.
struct TrainingReview
{
    int days = 0; ///< whole days of the person since the review before; 0 for the first and on the same day
    Rating rating = Rating::Good;
    qint64 sequence = 0; ///< its place in the whole log; the order of time
};

/// One card from its first review, or its last reset, on.
using TrainingHistory = QList<TrainingReview>;

/// What the log of one card says, in its sequence: taken-back ratings and cramming are left out.
TrainingHistory trainingHistory(std::span<const ReviewEntry> log);

/// Reviews whose outcome can be predicted: those on a later day than the one before.
int predictedReviews(const QList<TrainingHistory> &histories);

/// Fewer predicted reviews than these say too little about a person.
inline constexpr int leastForTraining = 100;

enum class TrainingOutcome {
    TooFew,    ///< fewer than leastForTraining
    Cancelled, ///< nothing was decided
    NotBetter, ///< the set in force predicts later reviews at least as well: keep it
    Better
};

struct TrainingResult
{
    TrainingOutcome outcome = TrainingOutcome::TooFew;
    int reviews = 0;       ///< predicted ones, of all histories
    int judgedOn = 0;      ///< of those the last quarter, which the compared set had not seen
    double lossBefore = 0; ///< mean log loss of the set in force on that quarter; lower predicts better
    double lossAfter = 0;  ///< of a set trained on the other three quarters
    FsrsWeights weights = defaultWeights; ///< trained on all, where Better; else those in force
};

/// Told how far the training is, 0 to 1; answers false to cancel. Called from the training's own thread.
using TrainingProgress = std::function<bool(double)>;

/// Fits the 21 parameters to a person's reviews: gradient descent with Adam (Kingma and Ba 2015) on the log
/// loss of predicted recall, later reviews weighing more, with a prior around the defaults so that few
/// reviews change little; w0 to w3 as logarithms, in order. Accepted only if it wins on later reviews. The
/// recipe is that of fsrs-rs (https://github.com/open-spaced-repetition/fsrs-rs) with a stronger prior.
/// Seconds for tens of thousands of reviews: not for the thread of the window or of the store.
TrainingResult train(const QList<TrainingHistory> &histories, const FsrsWeights &inForce, int relearningSteps,
                     quint64 seed, const TrainingProgress &progress = {});

/// Mean log loss of a set over the predicted reviews with a sequence in [from, to).
double logLoss(const QList<TrainingHistory> &histories, const FsrsWeights &weights, qint64 from, qint64 to);

} // namespace starling::study
