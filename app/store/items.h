// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recall.h"
#include "core/result.h"

namespace starling::store {

class Connection;

/// The items of a question that its pack still has, in the order of sections and lists.
Result<QList<RecallItem>> readItems(const Connection &connection, QuestionId question);

} // namespace starling::store
