// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "core/result.h"
#include "core/study.h"

#include <atomic>

namespace starling::store {

class Connection;

/// Title and all texts of a question, folded.
QByteArray searchTextOf(const Question &question);

/// Listed questions that hold every word of `text`, as part of words too, in the order of the scope. Without
/// a word in `text` that is all. Errors: Cancelled, soon after the flag was set.
Result<QList<QuestionId>> findMatches(const Connection &connection, const Scope &scope, const QString &text,
                                      const std::atomic_bool &cancelled);

} // namespace starling::store
