// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/review.h"
#include "duecounts.h"

namespace starling::store {

class Connection;
struct QueueQuery;

/// `limit` of the cards of these kinds that come back, each as likely as any other; the same ones all day as
/// long as they come back. Ids are drawn until enough of them are such cards, so a backlog of any size costs
/// as much as the few that are asked. Fewer than `limit` where too few of the ids drawn were: then all have
/// to be read. The query's questions are left unread, its pack is not.
Result<QList<CardId>> drawnCards(const Connection &connection, const QueueQuery &query, CardKinds kinds,
                                 int limit);

} // namespace starling::store
