// SPDX-License-Identifier: GPL-3.0-or-later
#include "editdrafts.h"

#include "questionjson.h"
#include "store/packtexts.h"
#include "store/store.h"
#include "store/transaction.h"

namespace starling {

Result<std::optional<Question>> editDraft(Library &library, PackId pack, QuestionId question)
{
    const auto draft = store::readEditDraft(library.store().connection(), pack, question);
    if (!draft)
        return draft.error();
    return draft->has_value() ? std::optional(questionOf((*draft)->text)) : std::nullopt;
}

Outcome saveEditDraft(Library &library, PackId pack, QuestionId question, const Question &content)
{
    const store::Connection &connection = library.store().connection();
    const store::EditDraft draft{.pack = pack, .question = question, .text = jsonOf(content)};
    return store::inTransaction(connection,
                                [&] { return store::writeEditDraft(connection, draft, library.now()); });
}

Outcome removeEditDraft(Library &library, PackId pack, QuestionId question)
{
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection,
                                [&] { return store::removeEditDraft(connection, pack, question); });
}

} // namespace starling
