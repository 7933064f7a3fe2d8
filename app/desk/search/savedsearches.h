// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/search/savedsearch.h"
#include "searchrequest.h"

namespace starling {

class Library;

/// By name.
Result<QList<SavedSearch>> savedSearches(Library &library);
/// A new one, or the one of this name (case aside) with another search. Error Refused: an empty name.
Result<SavedSearchId> saveSearch(Library &library, const SavedSearch &search);
/// Errors: NotFound; Refused where the name is empty or another one's.
Outcome renameSearch(Library &library, SavedSearchId id, const QString &name);
Outcome removeSearch(Library &library, SavedSearchId id);

/// The order's word in SavedSearch::sort, and back; what is no such word is Best.
QString wordOf(SearchOrder order);
SearchOrder searchOrderOf(const QString &word);

} // namespace starling
