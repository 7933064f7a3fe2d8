// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "study/training/training.h"

#include <QList>

namespace starling {
class Library;

/// What a training begins with; a value, so that it can run on any thread.
struct TrainingData
{
    QList<study::TrainingHistory> histories;
    study::FsrsWeights inForce = study::defaultWeights;
    int relearningSteps = 1;

    [[nodiscard]] int reviews() const { return study::predictedReviews(histories); }
    [[nodiscard]] bool ownInForce() const { return inForce != study::defaultWeights; }
    [[nodiscard]] study::TrainingResult train(const study::TrainingProgress &progress = {}) const;
};

Result<TrainingData> readTrainingData(Library &library);

/// Puts a trained set in force and makes every memory state anew from the log, in one transaction. When a
/// card comes back stays as it was decided. Answers how many cards' memories changed.
Result<int> useParameters(Library &library, const study::TrainingResult &trained);
/// The same with the defaults.
Result<int> useDefaultParameters(Library &library);

} // namespace starling
