// SPDX-License-Identifier: GPL-3.0-or-later
#include "training.h"

#include "descent.h"
#include "smoothmodel.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace starling::study {
namespace {

constexpr double laterShare = 0.25; ///< of the reviews, on which the sets are compared

} // namespace

TrainingHistory trainingHistory(std::span<const ReviewEntry> log)
{
    QSet<ReviewId> undone;
    for (const ReviewEntry &entry : log) {
        if (entry.kind == ReviewKind::Undo)
            undone.insert(entry.undoes);
    }
    TrainingHistory history;
    qint64 lastDay = 0;
    for (const ReviewEntry &entry : log) {
        if (undone.contains(entry.id))
            continue;
        if (entry.kind == ReviewKind::Reset)
            history.clear();
        if (entry.kind != ReviewKind::Review || !entry.rating)
            continue;
        // A clock that went back counts as the same day, as in a replay.
        const qint64 days = history.isEmpty() ? 0 : std::max(qint64{0}, entry.at.day - lastDay);
        history.append({static_cast<int>(std::min(days, qint64{36500})), *entry.rating, entry.id.value});
        lastDay = entry.at.day;
    }
    return history;
}

int predictedReviews(const QList<TrainingHistory> &histories)
{
    int count = 0;
    for (const TrainingHistory &history : histories)
        count += static_cast<int>(std::count_if(
            history.begin(), history.end(), [](const TrainingReview &review) { return review.days > 0; }));
    return count;
}

double logLoss(const QList<TrainingHistory> &histories, const FsrsWeights &weights, qint64 from, qint64 to)
{
    const SmoothModel<double> model(weights);
    double sum = 0;
    int count = 0;
    for (const TrainingHistory &history : histories) {
        SmoothModel<double>::Memory memory{};
        for (qsizetype i = 0; i < history.size(); ++i) {
            const TrainingReview &review = history.at(i);
            if (review.days > 0 && review.sequence >= from && review.sequence < to) {
                const double recall = std::clamp(model.retrievability(review.days, memory.stability),
                                                 leastRecall, 1 - leastRecall);
                sum -= std::log(review.rating == Rating::Again ? 1 - recall : recall);
                ++count;
            }
            memory = i == 0 ? model.first(review.rating) : model.next(memory, review.days, review.rating);
        }
    }
    return count > 0 ? sum / count : 0;
}

TrainingResult train(const QList<TrainingHistory> &histories, const FsrsWeights &inForce, int relearningSteps,
                     quint64 seed, const TrainingProgress &progress)
{
    TrainingResult result;
    result.weights = inForce;
    const QList<TrainingExample> all = trainingExamples(histories);
    result.reviews = static_cast<int>(all.size());
    if (result.reviews < leastForTraining)
        return result;
    const auto earlier =
        static_cast<qsizetype>(std::floor(static_cast<double>(all.size()) * (1 - laterShare)));
    const qint64 split = all.at(earlier).sequence;
    result.judgedOn = static_cast<int>(all.size() - earlier);

    const Descent descent(histories, relearningSteps, seed);
    const auto part = [&progress](double from, double share) {
        return [&progress, from, share](double done) { return !progress || progress(from + share * done); };
    };
    const auto compared = descent.fit(all.first(earlier), part(0, 1 - laterShare));
    if (!compared) {
        result.outcome = TrainingOutcome::Cancelled;
        return result;
    }
    constexpr qint64 end = std::numeric_limits<qint64>::max();
    result.lossBefore = logLoss(histories, inForce, split, end);
    result.lossAfter = logLoss(histories, *compared, split, end);
    if (!(result.lossAfter < result.lossBefore)) {
        result.outcome = TrainingOutcome::NotBetter;
        return result;
    }
    const auto fitted = descent.fit(all, part(1 - laterShare, laterShare));
    if (!fitted) {
        result.outcome = TrainingOutcome::Cancelled;
        return result;
    }
    result.outcome = TrainingOutcome::Better;
    result.weights = *fitted;
    return result;
}

} // namespace starling::study
