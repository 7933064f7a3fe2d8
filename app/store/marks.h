// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "core/vocabulary.h"

#include <QDateTime>

#include <optional>

namespace starling::store {

class Connection;

// Each is one transaction; what is so already is not written again. Error: NotFound.

Outcome writeMastery(const Connection &connection, QuestionId id, Mastery mastery, const QDateTime &now);
/// The same within the caller's transaction.
Outcome markMastery(const Connection &connection, QuestionId id, Mastery mastery, const QDateTime &now);
Outcome writeTick(const Connection &connection, ItemId id, bool ticked, const QDateTime &now);

/// A row of the table.
struct MasteryRow
{
    Mastery value = Mastery::New;
    qint64 updatedAt = 0; ///< milliseconds since 1970, UTC
    bool byHand = true;
    friend bool operator==(const MasteryRow &, const MasteryRow &) = default;
};

Result<std::optional<MasteryRow>> readMasteryRow(const Connection &connection, QuestionId id);
/// None removes it. Lists nothing, and within the caller's transaction.
Outcome writeMasteryRow(const Connection &connection, QuestionId id,
                        const std::optional<MasteryRow> &mastery);

} // namespace starling::store
