// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mock.h"
#include "core/result.h"

namespace starling::store {

class Connection;

/// Replaces what this judge thought of the answer, in one transaction. Items that the question does not have
/// are refused. Errors: NotFound, Refused.
Outcome writeMockVerdict(const Connection &connection, MockQuestionId id, MockJudge judge,
                         const MockVerdict &verdict, const QDateTime &now);

/// Marks that the ratings went into the review schedule. False where they had before: nothing is fed twice.
Result<bool> markMockFed(const Connection &connection, MockId id, const QDateTime &now);

} // namespace starling::store
