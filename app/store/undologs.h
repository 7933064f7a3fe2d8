// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers.h"
#include "core/result.h"

namespace starling::store {

class Connection;

/// Which text of a question steps belong to: 0 the draft, -1 the note, else the variant's id.
inline constexpr qint64 draftPart = 0;
inline constexpr qint64 notePart = -1;

/// Replaces the steps of a text, within the caller's transaction; empty ones forget it.
Outcome writeUndo(const Connection &connection, QuestionId id, qint64 part, qint64 revision,
                  const QByteArray &steps);
/// The steps that lead to this revision of the text; empty where there are none.
Result<QByteArray> readUndo(const Connection &connection, QuestionId id, qint64 part, qint64 revision);

} // namespace starling::store
