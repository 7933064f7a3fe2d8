// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewing.h"

#include "store/reviewlog.h"
#include "study/masteryrule.h"
#include "study/replay.h"

namespace starling {

Result<ReviewingSetup> readReviewingSetup(const store::Connection &connection)
{
    ReviewingSetup setup;
    const auto values = store::readStudySettings(connection);
    if (!values)
        return values.error();
    for (auto it = values->cbegin(); it != values->cend(); ++it) {
        // A value that no longer fits leaves the default.
        if (const auto changed = study::withSetting(setup.settings, it.key(), it.value()))
            setup.settings = *changed;
    }
    const auto parameters = store::readParameters(connection);
    if (!parameters)
        return parameters.error();
    setup.parameters = parameters->id;
    const QList<double> &weights = parameters->weights;
    setup.weights = study::weightsInEffect({weights.constData(), static_cast<std::size_t>(weights.size())},
                                           static_cast<int>(setup.settings.relearningSteps.size()), true);
    return setup;
}

Outcome writeMemoryAndMark(const store::Connection &connection, const store::StoredCard &card,
                           const MemoryState &memory, const QDateTime &now)
{
    if (Outcome done = store::writeMemory(connection, card.id, memory); !done)
        return done;
    if (card.ref.kind != CardKind::Question)
        return {};
    return store::writeMasteryFromMemory(connection, card.ref.question, study::masteryFrom(memory), now);
}

Result<MemoryState> memoryByLog(const store::Connection &connection, CardId card,
                                const study::FsrsModel &model)
{
    const auto log = store::readLog(connection, {.question = {}, .card = card});
    if (!log)
        return log.error();
    return study::replayed({log->constData(), static_cast<std::size_t>(log->size())}, model);
}

} // namespace starling
