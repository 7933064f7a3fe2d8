// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchhits.h"
#include "core/search/searchquery.h"
#include "core/study.h"

#include <optional>

namespace starling {

/// How what was found is listed.
enum class SearchOrder {
    Best,    ///< title before terms before the rest, then by bm25; without a text the list's own order
    Number,  ///< the order of packs and their numbers
    Title,   ///< by the alphabet
    Mastery, ///< new, learning, mastered
    Touched  ///< where the person wrote, marked or ticked last comes first
};

struct SearchRequest
{
    SearchQuery query;
    Scope scope;
    SearchOrder order = SearchOrder::Best;
    friend bool operator==(const SearchRequest &, const SearchRequest &) = default;
};

/// What a row of the results shows beside the question: where the search hit first, and the text there.
struct SearchHit
{
    enum class Place { None, Title, Tags, Section, Draft, Note };
    Place place = Place::None;
    std::optional<Section> section; ///< of Place::Section
    Passage passage;                ///< of a hit outside of the title
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// Questions found, in order.
struct SearchFound
{
    QList<QuestionId> ids;
    /// All there are, in their final order. Else there may be more, and the order is that in which they were
    /// met: those with everything in the title first, then title and terms, then the rest.
    bool complete = false;
};

} // namespace starling
