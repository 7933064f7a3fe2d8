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
struct QuestionState;
} // namespace store

/// An id that no other pack or program gives, so that questions of two people can come together.
QString newUid();
/// Every text as the store keeps it.
Question storable(const Question &question);
/// `wanted` where it is one and not taken, else the one after the last.
int freeNumber(const QSet<int> &taken, int wanted);
/// freeNumber() for many questions of a pack, one after the other.
class FreeNumbers
{
public:
    explicit FreeNumbers(const QSet<int> &taken);
    int give(int wanted);

private:
    QSet<int> m_taken;
    int m_last = 0;
};
/// Notes in `state` that the person changes the text, and keeps the pack's where it is not kept yet. Within a
/// transaction; the caller writes the state.
Outcome markEdited(const store::Connection &connection, store::QuestionState &state, const Question &before,
                   const Question &after);
/// Adds a question as the person's own, not listed yet. Within a transaction.
Result<QuestionId> addOwn(const store::Connection &connection, QuestionWriter &writer, PackId pack,
                          const Question &content, int position);

} // namespace starling
