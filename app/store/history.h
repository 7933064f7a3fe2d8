// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers.h"
#include "core/result.h"

namespace starling::store {

class Connection;

/// How long one burst of writing may last, and pause, before the history begins a new one.
inline constexpr int burstSeconds = 120;
inline constexpr int pauseSeconds = 30;

/// Adds what an answer has become to its history, within the caller's transaction. In one burst a text takes
/// the place of the one before only if it holds all of it, with more before or behind: nothing that was saved
/// is ever missing. A new burst thins the history (core/historythinning.h) by `now` and its zone.
Outcome keepText(const Connection &connection, const AnswerKey &key, const AnswerText &answer,
                 qint64 revision, const QDateTime &now);

/// Newest first.
Result<QList<KeptText>> readHistory(const Connection &connection, const AnswerKey &key);
/// Error: NotFound.
Result<QString> readKeptText(const Connection &connection, qint64 id);
/// The newest text of the history that has a line beginning with "#"; empty where there is none.
Result<QString> readDividedText(const Connection &connection, const AnswerKey &key);

} // namespace starling::store
