// SPDX-License-Identifier: GPL-3.0-or-later
#include "parameters.h"

#include "desk/library.h"
#include "reviewing.h"
#include "store/reviewlog.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QHash>

#include <vector>

namespace starling {
namespace {

constexpr quint64 trainingSeed = 20; ///< any: the same log gives the same set

Result<int> putInForce(Library &library, const store::ParameterSet &set)
{
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection, [&]() -> Result<int> {
        if (const auto id = store::addParameters(connection, set); !id)
            return id.error();
        const auto setup = readReviewingSetup(connection);
        if (!setup)
            return setup.error();
        return rebuildMemory(connection, setup->model(), library.now());
    });
}

} // namespace

study::TrainingResult TrainingData::train(const study::TrainingProgress &progress) const
{
    return study::train(histories, inForce, relearningSteps, trainingSeed, progress);
}

Result<TrainingData> readTrainingData(Library &library)
{
    const store::Connection &connection = library.store().connection();
    const auto setup = readReviewingSetup(connection);
    if (!setup)
        return setup.error();
    const auto log = store::readLog(connection);
    if (!log)
        return log.error();
    QHash<CardId, std::vector<ReviewEntry>> cards;
    QList<CardId> order; // a hash has none, and the same log has to give the same set
    for (const ReviewEntry &entry : *log) {
        auto &entries = cards[entry.card];
        if (entries.empty())
            order.append(entry.card);
        entries.push_back(entry);
    }
    TrainingData data;
    data.inForce = setup->weights;
    data.relearningSteps = static_cast<int>(setup->settings.relearningSteps.size());
    for (const CardId card : std::as_const(order)) {
        if (auto history = study::trainingHistory(cards.value(card)); !history.isEmpty())
            data.histories.append(std::move(history));
    }
    return data;
}

Result<int> useParameters(Library &library, const study::TrainingResult &trained)
{
    return putInForce(library, {.id = 0,
                                .weights = {trained.weights.begin(), trained.weights.end()},
                                .madeAt = library.now(),
                                .reviews = trained.reviews,
                                .lossBefore = trained.lossBefore,
                                .lossAfter = trained.lossAfter});
}

Result<int> useDefaultParameters(Library &library)
{
    return putInForce(library, {.id = 0,
                                .weights = {study::defaultWeights.begin(), study::defaultWeights.end()},
                                .madeAt = library.now()});
}

} // namespace starling
