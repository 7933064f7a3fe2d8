// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDateTime>

namespace starling::store {

class Connection;

/// How long one burst of writing may last before the history gets a new row.
inline constexpr int burstSeconds = 120;

// Each is one transaction that may be repeated: the text that is stored already is not written again. The
// answer is the revision that is durable. Error: NotFound.

/// Also keeps the history. While a burst goes on, its row is replaced, unless the text shrinks to less than
/// half: what was deleted by mistake can be found again.
Result<qint64> writeDraft(const Connection &connection, QuestionId id, const QString &text,
                          const QDateTime &now);
Result<qint64> writeNote(const Connection &connection, QuestionId id, const QString &text,
                         const QDateTime &now);

} // namespace starling::store
