// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDateTime>
#include <QHash>

namespace starling {
class Library;

/// What the reviews tell an interview about a question.
struct KnownFromReviews
{
    bool asked = false;
    bool due = false;  ///< by the end of the day
    bool weak = false; ///< in learning steps: forgotten, or not yet learnt
};

/// Of the whole questions; terms are not asked in interviews.
Result<QHash<QuestionId, KnownFromReviews>> knownFromReviews(Library &library, const QDateTime &at);

} // namespace starling
