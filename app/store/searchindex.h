// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/pack.h"
#include "core/result.h"
#include "statement.h"

namespace starling::store {

class Connection;

/// Writes the full-text index. Whoever changes a text of a question, draft or note calls it in the same
/// transaction; there are no triggers.
class SearchIndex
{
public:
    explicit SearchIndex(const Connection &connection);

    /// A question that is new in the store: nobody has written on it yet.
    Outcome add(QuestionId id, const Question &question);
    /// Reads the question's texts from the tables and indexes them anew. Also for one that has gone.
    Outcome refresh(QuestionId id);

    /// Around an import of many questions: the index gathers more in memory before it writes (16 MB).
    Outcome beginMany();
    Outcome endMany();

private:
    const Connection &m_connection;
    Statement m_remove;
    Statement m_removeTitle;
    Statement m_add;
    Statement m_addTitle;
    Statement m_read;
};

/// After the draft, a variant of it or the note of a question was written: reads them from the tables.
Outcome indexOwnTexts(const Connection &connection, QuestionId id);

/// Error NoFullTextSearch: this build of SQLite has no FTS5. Takes some 20 µs.
Outcome checkFullTextSearch(const Connection &connection);

} // namespace starling::store
