// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"
#include "store/duecards.h"
#include "store/duecounts.h"

#include <QLatin1StringView>
#include <QList>

#include <algorithm>
#include <optional>

namespace starling::test {

/// A card of a term as it is written into a store.
struct StoredCard
{
    qint64 id = 0;
    QLatin1StringView kind;
    qint64 lastDay = 0;
    qint64 dueDay = 0;
    double stability = 1;
    bool suspended = false;
    std::optional<qint64> buried;

    [[nodiscard]] bool comesBack(qint64 today) const
    {
        return dueDay <= today && !suspended && buried != today;
    }
    [[nodiscard]] double forgotten(qint64 today) const
    {
        return static_cast<double>(std::max(qint64{0}, today - lastDay)) / stability;
    }
};

/// Cards of terms, both ways round, in any relation of last day, due day and stability.
QList<StoredCard> manyCards(quint32 seed, int count, int shareDue, qint64 today);

/// With a term for each of them.
Outcome writeCards(const store::Connection &connection, QuestionId question, const QList<StoredCard> &cards);

/// Five cards that `choose` chooses of the store's only pack, and of a pack that is not there.
struct OfPacks
{
    QList<CardId> own;
    QList<CardId> other;
};
using Choose = Result<QList<CardId>> (*)(const store::Connection &, const store::QueueQuery &,
                                         store::CardKinds, int);
Result<OfPacks> chosenOfPacks(const store::Connection &connection, store::QueueQuery query, Choose choose);

} // namespace starling::test
