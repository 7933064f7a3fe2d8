// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchquery.h"

namespace starling::store {

/// A query as FTS5 expressions, and what FTS5 cannot answer. Every text goes in quoted, so that no input is
/// an error.
struct SearchExpressions
{
    QString match;            ///< of the table `search`; empty where no text has to be there
    QString titleMatch;       ///< everything wanted in the title; empty where rows are not told apart by that
    QString termMatch;        ///< everything wanted in title or terms; empty as titleMatch
    bool smallIndex = false;  ///< the last two can be asked of `search_title`
    QList<SearchClause> rest; ///< to be decided row by row
    int textCount = 0;        ///< texts in `match` that must or may be there
};

SearchExpressions expressionsOf(const SearchQuery &query);

/// One text condition (not negated) by itself, for `search`.
QString expressionOf(const SearchLeaf &leaf);

} // namespace starling::store
