// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mock.h"
#include "core/result.h"

namespace starling::store {

class Connection;

// Mock interviews as they are kept.

/// All of them, the latest first.
Result<QList<MockRow>> readMocks(const Connection &connection);

/// One with everything said in it. Error: NotFound.
Result<Mock> readMock(const Connection &connection, MockId id);

/// The latest one that was broken off; invalid where there is none.
Result<MockId> readUnfinishedMock(const Connection &connection);

/// What earlier interviews tell of a question: asked at all, and the person's latest rating of it (0: none).
struct MockPast
{
    int lastRating = 0;
};
Result<QHash<QuestionId, MockPast>> readMockPast(const Connection &connection);

} // namespace starling::store
