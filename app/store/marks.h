// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "core/vocabulary.h"

#include <QDateTime>

namespace starling::store {

class Connection;

// Each is one transaction; what is so already is not written again. Error: NotFound.

Outcome writeMastery(const Connection &connection, QuestionId id, Mastery mastery, const QDateTime &now);
Outcome writeTick(const Connection &connection, ItemId id, bool ticked, const QDateTime &now);

} // namespace starling::store
