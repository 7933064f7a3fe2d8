// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers.h"
#include "core/result.h"

namespace starling::store {

class Connection;

// The variants of an answer. Each writing call is one transaction. Errors: NotFound, Refused for a name that
// is empty (what: the name).

Result<AnswerParts> readAnswerParts(const Connection &connection, QuestionId id);
/// At the end, with this text as its first revision.
Result<VariantId> addVariant(const Connection &connection, QuestionId id, const QString &name,
                             const QString &text, const QDateTime &now);
Outcome renameVariant(const Connection &connection, VariantId id, const QString &name);
/// Takes it out of sight with its text and history kept, or brings it back.
Outcome setVariantDeleted(const Connection &connection, VariantId id, bool deleted, const QDateTime &now);
/// How long the answer should take; 0 for as long as usual.
Outcome setTarget(const Connection &connection, const AnswerKey &key, int seconds);

Result<QStringList> readOwnWords(const Connection &connection);
/// A word that the spell check takes as right from now on, or no longer.
Outcome setOwnWord(const Connection &connection, const QString &word, bool own, const QDateTime &now);

} // namespace starling::store
