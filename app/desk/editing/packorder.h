// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "store/packwriter.h"

#include <functional>

namespace starling {

/// After the questions of a newer version were written: where the person moved questions of the pack, the
/// order stays theirs, and what is new stands behind the question it follows in the new version. Numbers that
/// are all different and in that order already are left alone. `before` are the questions as they were,
/// `changing` is told of each before its number changes. Within a transaction.
Outcome keepOrder(const store::Connection &connection, PackId pack,
                  const QList<store::StoredQuestion> &before, const Pack &newer,
                  const std::function<Outcome(QuestionId)> &changing);

} // namespace starling
