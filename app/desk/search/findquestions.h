// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "searchrequest.h"

namespace starling {

class Library;

/// All questions that hold `query`, as it is typed in the search line: for "review these", "export what is
/// shown" and scripts.
Result<QList<QuestionId>> findQuestions(Library &library, const QString &query, const Scope &scope = {},
                                        SearchOrder order = SearchOrder::Best);

} // namespace starling
