// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitplaces.h"

#include "desk/library.h"
#include "store/search.h"
#include "store/store.h"

#include <tuple>

namespace starling {
namespace {

using Field = SearchLeaf::Field;

SearchHit hitIn(const store::SearchedTexts &texts, const SearchHits &hits)
{
    for (const Section section : allSections) {
        Passage passage;
        if (section == Section::Terminology)
            passage = passageOf(texts.terms, hits, Field::Term);
        if (passage.isEmpty())
            passage = passageOf(texts.sections.at(static_cast<size_t>(section)), hits);
        if (!passage.isEmpty())
            return {.place = SearchHit::Place::Section, .section = section, .passage = passage};
    }
    for (const auto &[place, text, field] : {std::tuple(SearchHit::Place::Draft, texts.draft, Field::Mine),
                                             std::tuple(SearchHit::Place::Note, texts.note, Field::Mine),
                                             std::tuple(SearchHit::Place::Tags, texts.tags, Field::Tag)}) {
        if (const Passage passage = passageOf(text, hits, field); !passage.isEmpty())
            return {.place = place, .section = {}, .passage = passage};
    }
    if (!hits.in(texts.title, Field::Title, 1).isEmpty())
        return {.place = SearchHit::Place::Title, .section = {}, .passage = {}};
    return {};
}

} // namespace

Result<QList<SearchHit>> searchHits(Library &library, const SearchQuery &query, const QList<QuestionId> &ids)
{
    const SearchHits hits(query);
    if (hits.isEmpty())
        return QList<SearchHit>(ids.size());
    QList<SearchHit> found;
    store::SearchedTextsReader reader(library.store().connection());
    for (const QuestionId id : ids) {
        const auto texts = reader.read(id);
        if (!texts)
            return texts.error();
        found.append(hitIn(*texts, hits));
    }
    return found;
}

} // namespace starling
