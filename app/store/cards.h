// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/review.h"
#include "core/vocabulary.h"

#include <QDateTime>

namespace starling::store {

class Connection;

/// A row of table card.
struct StoredCard
{
    CardId id;
    CardRef ref;
    MemoryState memory; ///< the cache of its log
    bool suspended = false;
    bool leftOut = false;
    std::optional<qint64> buriedDay;
};

/// What the table holds of that card; nothing where it was never asked. Error NotFound: there is no such
/// question or item at all.
Result<std::optional<StoredCard>> findCard(const Connection &connection, const CardRef &ref);
Result<StoredCard> readCard(const Connection &connection, CardId id); ///< Error: NotFound
Result<QList<StoredCard>> readCards(const Connection &connection);    ///< all, by id

// The writes below belong into a transaction of the caller.

/// The row of that card, made where there is none. Lists the question.
Result<StoredCard> ensureCard(const Connection &connection, const CardRef &ref);
/// Rows for the terms of a question that was asked: these are the new term cards.
Outcome ensureTermCards(const Connection &connection, QuestionId question);
/// Also whether the question was begun.
Outcome writeMemory(const Connection &connection, CardId id, const MemoryState &memory);
Outcome writeSuspended(const Connection &connection, CardId id, bool suspended);
Outcome writeBuried(const Connection &connection, CardId id, std::optional<qint64> day);

/// The mark that follows from memory; a mark set by hand stays as it is. New: none.
Outcome writeMasteryFromMemory(const Connection &connection, QuestionId id, Mastery mastery,
                               const QDateTime &now);
/// The mark of a question and whether it was set by hand; nothing where there is none.
struct StoredMastery
{
    Mastery mastery = Mastery::New;
    bool byHand = false;
};
Result<std::optional<StoredMastery>> readMastery(const Connection &connection, QuestionId id);
Outcome removeMastery(const Connection &connection, QuestionId id);

} // namespace starling::store
