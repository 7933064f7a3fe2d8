// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"

namespace starling {

/// A question as one text in the store: the words of pack files, but also of a question that is not finished
/// (no title, empty items), which no pack file may hold. questionOf(jsonOf(q)) == q.
QString jsonOf(const Question &question);
/// What cannot be read is empty.
Question questionOf(const QString &json);

} // namespace starling
