// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "core/search/searchhits.h"

namespace starling {

class Library;

/// What a search leaves out, looked for in the texts of single questions: for the few that are shown first.
/// All of a large index would have to be asked for what holds an unwanted word.
class UnwantedWords
{
public:
    UnwantedWords() = default;
    /// Takes the conditions on text that stand alone and are negated.
    explicit UnwantedWords(const SearchQuery &query);

    [[nodiscard]] bool isEmpty() const { return m_hits.isEmpty(); }

    /// The questions without any of the words, at most `most` of them, in their order.
    Result<QList<QuestionId>> without(Library &library, const QList<QuestionId> &ids, qsizetype most) const;

private:
    SearchHits m_hits;
};

} // namespace starling
