// SPDX-License-Identifier: GPL-3.0-or-later
#include "recallquestions.h"

#include "desk/library.h"
#include "store/items.h"
#include "store/store.h"

namespace starling {

Result<RecallQuestion> recallQuestion(Library &library, QuestionId id)
{
    auto question = library.question(id);
    if (!question)
        return question.error();
    auto items = store::readItems(library.store().connection(), id);
    if (!items)
        return items.error();
    return RecallQuestion{.question = std::move(*question), .items = std::move(*items)};
}

} // namespace starling
