// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/review.h"
#include "duecounts.h"

namespace starling::store {

class Connection;
struct QueueQuery;

/// The `limit` cards of these kinds that come back and are least likely to be remembered. Retrievability
/// falls with days since the last review divided by stability, so the best of each day of the last review
/// stand first in the index card_recall, and a day is left as soon as its next card cannot be among the
/// chosen. For large backlogs: where few of many cards are due, it may walk over all of them. The query's
/// questions are left unread, its pack is not.
Result<QList<CardId>> leastLikelyCards(const Connection &connection, const QueueQuery &query, CardKinds kinds,
                                       int limit);

} // namespace starling::store
