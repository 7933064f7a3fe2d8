// SPDX-License-Identifier: GPL-3.0-or-later
#include "unwantedwords.h"

#include "hitplaces.h"

#include <algorithm>

namespace starling {

SearchQuery unwantedIn(const SearchQuery &query)
{
    SearchQuery unwanted;
    for (const SearchClause &clause : query.clauses) {
        if (clause.size() != 1 || clause.first().kind != SearchLeaf::Kind::Text || !clause.first().negated)
            continue;
        SearchLeaf leaf = clause.first();
        leaf.negated = false;
        unwanted.clauses << SearchClause{leaf};
    }
    return unwanted;
}

Result<QList<QuestionId>> without(Library &library, const SearchQuery &unwanted, const QList<QuestionId> &ids,
                                  qsizetype most, const SearchStop &stop)
{
    QList<QuestionId> left;
    const qsizetype step = std::max<qsizetype>(1, most);
    for (qsizetype at = 0; at < ids.size() && left.size() < most; at += step) {
        if (stop())
            return Error{Error::Kind::Cancelled, {}, {}};
        const QList<QuestionId> some = ids.sliced(at, std::min(step, ids.size() - at));
        const auto hits = searchHits(library, unwanted, some);
        if (!hits)
            return hits.error();
        for (qsizetype i = 0; i < some.size() && left.size() < most; ++i) {
            if (hits->at(i).place == SearchHit::Place::None)
                left << some.at(i);
        }
    }
    return left;
}

} // namespace starling
