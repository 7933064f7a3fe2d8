// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/cards.h"
#include "store/studysettings.h"
#include "study/outcomes.h"

#include <QDateTime>

namespace starling {

/// What every use case of reviewing begins with: how the person wants it, and the parameters in force.
struct ReviewingSetup
{
    study::ReviewSettings settings;
    study::FsrsWeights weights = study::defaultWeights;
    qint64 parameters = 1; ///< the id of the set

    [[nodiscard]] study::FsrsScheduler scheduler() const
    {
        return study::FsrsScheduler(study::configOf(settings, weights));
    }
    /// For replays: the weights as they are scheduled with.
    [[nodiscard]] study::FsrsModel model() const { return scheduler().model(); }
};

Result<ReviewingSetup> readReviewingSetup(const store::Connection &connection);

/// Writes a card's memory and, of a question's card, the mark that follows from it. In a transaction of the
/// caller.
Outcome writeMemoryAndMark(const store::Connection &connection, const store::StoredCard &card,
                           const MemoryState &memory, const QDateTime &now);

/// What the log says about a card.
Result<MemoryState> memoryByLog(const store::Connection &connection, CardId card,
                                const study::FsrsModel &model);

/// Makes every memory state, and the marks that follow, anew from the log; answers how many changed. In a
/// transaction of the caller.
Result<int> rebuildMemory(const store::Connection &connection, const study::FsrsModel &model,
                          const QDateTime &now);

} // namespace starling
