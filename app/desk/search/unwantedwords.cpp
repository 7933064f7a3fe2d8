// SPDX-License-Identifier: GPL-3.0-or-later
#include "unwantedwords.h"

#include "desk/library.h"
#include "store/search.h"
#include "store/store.h"

#include <algorithm>

namespace starling {
namespace {

using Field = SearchLeaf::Field;

SearchQuery wantedInstead(const SearchQuery &query)
{
    SearchQuery instead;
    for (const SearchClause &clause : query.clauses) {
        if (clause.size() != 1 || clause.first().kind != SearchLeaf::Kind::Text || !clause.first().negated)
            continue;
        SearchLeaf leaf = clause.first();
        leaf.negated = false;
        instead.clauses << SearchClause{leaf};
    }
    return instead;
}

bool holds(const store::SearchedTexts &texts, const SearchHits &hits)
{
    const auto isIn = [&hits](const QString &text, Field field = Field::Any) {
        return !hits.in(text, field, 1).isEmpty();
    };
    return isIn(texts.title, Field::Title) || isIn(texts.terms, Field::Term) ||
           isIn(texts.tags, Field::Tag) || isIn(texts.draft, Field::Mine) || isIn(texts.note, Field::Mine) ||
           std::any_of(texts.sections.cbegin(), texts.sections.cend(),
                       [&isIn](const QString &text) { return isIn(text); });
}

} // namespace

UnwantedWords::UnwantedWords(const SearchQuery &query) : m_hits(wantedInstead(query)) {}

Result<QList<QuestionId>> UnwantedWords::without(Library &library, const QList<QuestionId> &ids,
                                                 qsizetype most) const
{
    if (isEmpty())
        return ids;
    QList<QuestionId> left;
    store::SearchedTextsReader reader(library.store().connection());
    for (const QuestionId id : ids) {
        if (left.size() >= most)
            break;
        const auto texts = reader.read(id);
        if (!texts)
            return texts.error();
        if (!holds(*texts, m_hits))
            left << id;
    }
    return left;
}

} // namespace starling
