// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "core/result.h"
#include "core/study.h"

#include <QSet>

namespace starling {

class QuestionWriter;
namespace store {
class Connection;
}

/// An id that no other pack or program gives, so that questions of two people can come together.
QString newUid();
/// Every text as the store keeps it.
Question storable(const Question &question);
/// `wanted` where it is one and not taken, else the one after the last.
int freeNumber(const QSet<int> &taken, int wanted);
/// Adds a question as the person's own, not listed yet. Within a transaction.
Result<QuestionId> addOwn(const store::Connection &connection, QuestionWriter &writer, PackId pack,
                          const Question &content, int position);

} // namespace starling
