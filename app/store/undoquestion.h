// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "packwriter.h"
#include "statement.h"

namespace starling::store {

class Connection;

/// Takes back what an import did to single questions, within the caller's transaction. Rows of the list are
/// not numbered anew here. The answer of each call is whether it was taken back; false: it is kept.
class QuestionUndoer
{
public:
    QuestionUndoer(const Connection &connection, qint64 import);

    /// Removes a question on which the person left nothing. One that something else still refers to is only
    /// taken out of its pack.
    Result<bool> remove(QuestionId id);
    /// Keeps a question as one that its pack no longer has.
    Result<bool> retire(QuestionId id);
    /// Its place in the pack, and its content if that was changed.
    Result<bool> restore(QuestionId id, bool content);

private:
    Outcome restoreContent(QuestionId id);
    Outcome restoreItems(QuestionId id);

    const Connection &m_connection;
    qint64 m_import;
    PackWriter m_writer;
    Statement m_retire;
    Statement m_place;
};

} // namespace starling::store
