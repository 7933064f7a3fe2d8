// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/study.h"

#include <QHash>

namespace starling {

class Library;

/// Rows of a list, the last one with them.
struct RowSpan
{
    int first = 0;
    int last = 0;
    friend bool operator==(const RowSpan &, const RowSpan &) = default;
};

/// Questions as they were chosen in a list that does not have every row in memory.
struct QuestionChoice
{
    Scope scope;
    QList<RowSpan> rows;
    QHash<int, QuestionId> seen; ///< what the person saw in some of these rows
    QList<QuestionId> ids;       ///< where the list knows them: instead of rows
    int count = 0;
};

/// In the order of the list. Error: Cancelled where the list is another one meanwhile.
Result<QList<QuestionId>> chosenQuestions(Library &library, const QuestionChoice &choice);

/// The rows of those of the questions that the list holds.
Result<QList<RowSpan>> rowsOf(Library &library, const Scope &scope, const QList<QuestionId> &ids);

/// Numbers in ascending order as spans.
QList<RowSpan> spansOf(const QList<int> &rows);

} // namespace starling
