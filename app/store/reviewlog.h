// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/review.h"

namespace starling::store {

class Connection;

// The log is only ever appended to: what is taken back stays, and an entry says that it was.

/// Appends; the answer is its number in the log's own sequence. Belongs into a transaction of the caller.
Result<ReviewId> appendReview(const Connection &connection, const ReviewEntry &entry);

struct LogFilter
{
    std::optional<QuestionId> question;
    std::optional<CardId> card;
    int limit = -1; ///< the last ones; -1: all
};

/// In their sequence. `before` and `after` hold what the log keeps of them.
Result<QList<ReviewEntry>> readLog(const Connection &connection, const LogFilter &filter = {});

/// The last ratings (also of cram) and changes by hand that were not taken back, the latest first.
Result<QList<ReviewEntry>> readLastRatings(const Connection &connection, int count);

/// What was done on one day of the person, without what was taken back.
struct DayTotals
{
    int ratings = 0;
    int fresh = 0; ///< questions asked for the first time
    int freshTerms = 0;
    int due = 0; ///< questions that came back
    int dueTerms = 0;
    double seconds = 0;
};
Result<DayTotals> readDayTotals(const Connection &connection, qint64 day);

/// Seconds of the last answers to a card, the latest first.
Result<QList<double>> readSeconds(const Connection &connection, CardId card, int count);

} // namespace starling::store
