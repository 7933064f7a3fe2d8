// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/search/savedsearch.h"

#include <QList>

namespace starling::store {

class Connection;

/// By name.
Result<QList<SavedSearch>> readSavedSearches(const Connection &connection);
/// A new one, or the one of this name (case aside) with another search. Error Refused: an empty name.
Result<SavedSearchId> writeSavedSearch(const Connection &connection, const SavedSearch &search);
/// Errors: NotFound; Refused where the name is empty or another one's (what: the name).
Outcome renameSavedSearch(const Connection &connection, SavedSearchId id, const QString &name);
Outcome removeSavedSearch(const Connection &connection, SavedSearchId id);

} // namespace starling::store
