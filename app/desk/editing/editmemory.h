// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"
#include "store/packtexts.h"
#include "store/questionstate.h"

namespace starling {

/// A question as it was.
struct RememberedQuestion
{
    store::QuestionState state;
    std::optional<Question> content; ///< none where the edit does not touch it
    std::optional<store::PackText> packText;
    QList<store::MovedFrom> movedFrom;
};

struct EditMemory
{
    QList<RememberedQuestion> questions;
    QList<store::PackState> packs;
};

/// Remembers what an edit is about to change, and makes the edit of it. Within a transaction.
class EditRecorder
{
public:
    explicit EditRecorder(Library &library);

    Outcome remember(QuestionId id, bool withContent);
    Outcome remember(PackId id);
    /// Undone by putting it away.
    Outcome rememberCreated(QuestionId id);
    Outcome rememberCreated(PackId id);

    /// Settles the packs that are touched.
    Result<Edit> finish(Edit edit);

private:
    const store::Connection &m_connection;
    QDateTime m_now;
    std::shared_ptr<EditMemory> m_memory;
};

/// Writes the content as the store keeps it, items and search with it. Keeps ticks.
Outcome writeContent(Library &library, QuestionId id, const Question &content, const QByteArray &digest);

} // namespace starling
