// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "searchrequest.h"

namespace starling {

class Library;

/// Where the search hits each of the questions first, in the order of the tabs; one entry per id.
Result<QList<SearchHit>> searchHits(Library &library, const SearchQuery &query, const QList<QuestionId> &ids);

} // namespace starling
