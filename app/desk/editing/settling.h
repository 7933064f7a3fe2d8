// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

namespace starling {
namespace store {
class Connection;
class QuestionStateWriter;
struct QuestionState;
} // namespace store

/// Makes a pack whole again after questions came, went or changed places: no number twice (what the person
/// added or numbered gives way to the pack's own), and the list without gaps. Within a transaction.
Outcome settlePack(const store::Connection &connection, PackId pack);

/// The person's number for a question; the digest of their own ones goes with it.
Outcome giveNumber(const store::Connection &connection, store::QuestionStateWriter &writer,
                   store::QuestionState state, int number);

} // namespace starling
