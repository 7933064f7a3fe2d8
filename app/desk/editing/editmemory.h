// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"
#include "store/marks.h"
#include "store/packtexts.h"
#include "store/questionstate.h"

#include <QFlags>

namespace starling {

/// What of a question an edit touches beside its row.
enum class Part : quint8 {
    Content = 1,
    Tags = 2,
    PackText = 4,
    MovedFrom = 8,
    Mastery = 16,
};
Q_DECLARE_FLAGS(Parts, Part)
Q_DECLARE_OPERATORS_FOR_FLAGS(Parts)

/// A question as it was; of what the edit does not touch there is nothing here.
struct RememberedQuestion
{
    store::QuestionState state;
    Parts parts = {};
    std::optional<Question> content = {};
    QStringList tags = {};
    std::optional<store::PackText> packText = {};
    QList<store::MovedFrom> movedFrom = {};
    std::optional<store::MasteryRow> mastery = {};
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

    Outcome remember(QuestionId id, Parts parts);
    /// The same for a row that was read already.
    Outcome remember(const store::QuestionState &state, Parts parts = {});
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
