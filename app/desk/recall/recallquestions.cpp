// SPDX-License-Identifier: GPL-3.0-or-later
#include "recallquestions.h"

#include "desk/library.h"
#include "store/contents.h"
#include "store/store.h"

#include <algorithm>

namespace starling {

Result<RecallQuestion> recallQuestion(Library &library, QuestionId id)
{
    auto question = library.question(id);
    if (!question)
        return question.error();
    const auto stored = store::readItems(library.store().connection(), id);
    if (!stored)
        return stored.error();
    RecallQuestion recall{.question = std::move(*question), .items = {}};
    for (const store::StoredItem &item : *stored) {
        if (!item.retired)
            recall.items.append(RecallItem{
                .id = item.id, .section = item.section, .text = item.text, .definition = item.definition});
    }
    std::stable_sort(recall.items.begin(), recall.items.end(),
                     [](const RecallItem &a, const RecallItem &b) { return a.section < b.section; });
    return recall;
}

} // namespace starling
