// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberedquestions.h"

#include "desk/library.h"
#include "store/questionlist.h"
#include "store/store.h"

namespace starling {

Result<QList<QuestionRow>> numberedQuestions(Library &library, int number)
{
    const auto packs = library.packs();
    if (!packs)
        return packs.error();
    QList<QuestionId> ids;
    for (const PackRow &pack : *packs) {
        const auto found = store::findByNumber(library.store().connection(), pack.uid, number);
        if (!found)
            return found.error();
        for (const store::NamedQuestion &question : *found)
            ids.append(question.id);
    }
    return library.rows(ids);
}

} // namespace starling
