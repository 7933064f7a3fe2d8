// SPDX-License-Identifier: GPL-3.0-or-later
// Where interviews and reviews meet.
#include "mockreviews.h"

#include "mocks.h"

namespace starling {

Result<QHash<QuestionId, KnownFromReviews>> knownFromReviews(Library &, const QDateTime &)
{
    return QHash<QuestionId, KnownFromReviews>();
}

Result<MockFed> Mocks::feedRatings(MockId, const QDateTime &)
{
    return MockFed();
}

} // namespace starling
