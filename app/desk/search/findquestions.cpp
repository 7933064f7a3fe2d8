// SPDX-License-Identifier: GPL-3.0-or-later
#include "findquestions.h"

#include "desk/library.h"
#include "searchengine.h"

namespace starling {

Result<QList<QuestionId>> findQuestions(Library &library, const QString &query, const Scope &scope,
                                        SearchOrder order)
{
    SearchEngine engine;
    const auto never = [] { return false; };
    const auto found =
        engine.full(library, {.query = parseSearch(query), .scope = scope, .order = order}, never, never);
    if (!found)
        return found.error();
    return found->ids;
}

} // namespace starling
