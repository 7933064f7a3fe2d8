// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/study.h"

namespace starling::store {

class Connection;

// The list of a scope: cheap whatever its length, because no call reads more than the rows it answers.

Result<Counts> readCounts(const Connection &connection, const Scope &scope);
Result<QList<QuestionRow>> readRows(const Connection &connection, const Scope &scope, int offset, int limit);
Result<QList<QuestionRow>> readRows(const Connection &connection, const QList<QuestionId> &ids);
/// The ids of rows, without reading what they say.
Result<QList<QuestionId>> readRowIds(const Connection &connection, const Scope &scope, int offset, int limit);
Result<int> readRowOf(const Connection &connection, const Scope &scope, QuestionId id);
/// The rows of those of the questions that the scope holds, in ascending order.
Result<QList<int>> readRowsOf(const Connection &connection, const Scope &scope, const QList<QuestionId> &ids);

/// A listed question and the pack it is of.
struct NamedQuestion
{
    QuestionId id;
    QString packUid;
    QString uid;
};

/// Listed questions with this uid, in any pack.
Result<QList<NamedQuestion>> findByUid(const Connection &connection, const QString &uid);

/// Listed questions of a pack with this number, those still in the pack before retired ones. Reads the whole
/// list of the pack: for the command line, where people count.
Result<QList<NamedQuestion>> findByNumber(const Connection &connection, const QString &packUid, int number);

/// Lists a question that is not (a retired one on which the person left something just now), at the end.
Outcome listQuestion(const Connection &connection, QuestionId id);

} // namespace starling::store
