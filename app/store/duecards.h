// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queuecard.h"
#include "core/result.h"

namespace starling::store {

class Connection;

/// Which cards a queue may hold. Suspended, buried and left-out ones, and those of questions and terms no
/// longer there, never are among them.
struct QueueQuery
{
    Moment now;
    std::optional<PackId> pack;
    QList<QuestionId> questions; ///< empty: of all
    bool questionCards = true;
    bool termCards = true;

    enum class Order { LeastLikelyFirst, OldestFirst, Any };
    Order order =
        Order::LeastLikelyFirst; ///< which of those that come back are taken if there are more than the limit
    int dueLimit = 0;            ///< of question cards
    int dueTermsLimit = 0;       ///< of term cards
    int newLimit = 0;            ///< question cards never asked
    int newTermsLimit = 0;       ///< term cards never asked
};

/// Cards in learning steps and cards that come back, as far as they are due (up to the limits), and new ones.
/// Reads no more than that, whatever the number of cards.
Result<QList<QueueCard>> readQueueCards(const Connection &connection, const QueueQuery &query);

/// All cards of the query's questions, due or not, also those never asked.
Result<QList<QueueCard>> readAllQueueCards(const Connection &connection, const QueueQuery &query);

} // namespace starling::store
