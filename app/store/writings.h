// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers.h"
#include "core/result.h"
#include "history.h"

#include <QDateTime>

namespace starling::store {

class Connection;

// Each is one transaction that may be repeated: the text that is stored already is not written again. The
// answer is the revision that is durable. Error: NotFound.

/// The draft or a variant with its history and its undo. Hours and days of the history are those of now's
/// zone.
Result<qint64> writeAnswer(const Connection &connection, const AnswerKey &key, const AnswerText &answer,
                           const QDateTime &now);
Result<qint64> writeDraft(const Connection &connection, QuestionId id, const QString &text,
                          const QDateTime &now);
Result<qint64> writeNote(const Connection &connection, QuestionId id, const QString &text,
                         const QDateTime &now, const QByteArray &undo = {});

} // namespace starling::store
