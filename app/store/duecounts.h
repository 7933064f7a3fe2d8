// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <array>
#include <span>

namespace starling::store {

class Connection;
struct QueueQuery;

/// Kinds of cards as they stand in the store.
using CardKinds = std::span<const QLatin1StringView>;
inline constexpr std::array questionKind{QLatin1StringView("question")};
inline constexpr std::array termKinds{QLatin1StringView("term"), QLatin1StringView("definition")};

/// "IN (…)" for a query of table card.
QString inList(CardKinds kinds);

/// How many cards of these kinds come back by the query's day, counted up to `most`.
Result<int> countDue(const Connection &connection, const QueueQuery &query, CardKinds kinds, int most);

/// How many cards come back by that day, counted up to mostDueCounted of each kind.
inline constexpr int mostDueCounted = 10'000;
struct DueCounts
{
    int questions = 0;
    int terms = 0;
};
Result<DueCounts> readDueCounts(const Connection &connection, const QueueQuery &query);

/// Cards that come back on each day from `today` on; the first also counts the days before.
Result<QList<int>> readForecast(const Connection &connection, qint64 today, int days);

} // namespace starling::store
