// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ankinote.h"
#include "core/result.h"

namespace starling::store {

/// The notes in a collection of Anki (schema 11, or 15 to 18) from a stranger, in the order of their ids.
/// `path` is a private copy in a folder of its own; nobody else has it open. It is opened to read only, and
/// only real tables with plain columns are read; no more than `mostNotes`.
/// Errors: NotAStore (no SQLite database), Damaged, Refused (detail: what a collection does not hold: a view,
/// a trigger, a computed column, …), NotFound (no notes or no such table), TooNew (detail: the number that is
/// too many), ReadFailed.
Result<QList<AnkiNote>> readAnkiCollection(const QString &path, int mostNotes);

} // namespace starling::store
