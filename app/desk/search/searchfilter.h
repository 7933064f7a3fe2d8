// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "searchrequest.h"
#include "store/searchfacts.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace starling {
namespace store {
class Connection;
}

/// Asked every few microseconds; true ends the work.
using SearchStop = std::function<bool()>;

/// The part of a search that is decided question by question, with everything it needs in memory. Belongs to
/// the facts it was made with.
class SearchFilter
{
public:
    /// Errors: Cancelled, soon after `stop` is true.
    static Result<SearchFilter> make(const store::Connection &connection, store::SearchFacts &facts,
                                     const SearchRequest &request, const QList<SearchClause> &clauses,
                                     const SearchStop &stop);

    [[nodiscard]] bool admits(const store::QuestionFact &fact, int place) const;

private:
    struct Condition
    {
        SearchLeaf leaf;
        std::vector<char> matches; ///< of a text: by place
        QSet<PackId> packs;        ///< of a pack
    };
    [[nodiscard]] bool holds(const Condition &condition, const store::QuestionFact &fact, int place) const;

    QList<QList<Condition>> m_clauses;
    QHash<QuestionId, int> m_words;
    std::optional<PackId> m_pack;
    bool m_archived = false; ///< the search asks for what is archived
};

} // namespace starling
