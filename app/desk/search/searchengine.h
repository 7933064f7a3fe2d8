// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchfilter.h"
#include "searchrequest.h"
#include "store/searchexpression.h"
#include "store/searchfacts.h"

#include <QElapsedTimer>

#include <vector>

namespace starling {

class Library;

/// Searches in two steps: first() answers within a frame with what is met first, full() finds and ranks all.
/// Keeps what it knows of the questions from one search to the next. Lives on the library's thread.
class SearchEngine
{
public:
    /// Some hundred questions at most, or all where that is quick. Errors: Cancelled, once `stop` is true.
    Result<SearchFound> first(Library &library, const SearchRequest &request, const SearchStop &stop);

    /// All questions, in their order. Where `pause` turns true it stops with an empty answer that is not
    /// complete; called again for the same request it goes on from there. Errors: Cancelled, as above.
    Result<SearchFound> full(Library &library, const SearchRequest &request, const SearchStop &stop,
                             const SearchStop &pause);

    /// Reads what the first search will need, before it is typed.
    Outcome warmUp(Library &library);

private:
    /// A walk through all that is found, which can be left and taken up again.
    struct Walk
    {
        std::vector<std::pair<int, double>> scored; ///< place and score
        std::vector<char> tiers; ///< by place: 2 in the title, 1 in title and terms, 0 the rest
        QuestionId last;
        bool begun = false;
    };

    Outcome prepare(Library &library, const SearchRequest &request, const SearchStop &stop);
    [[nodiscard]] bool admits(int place) const;
    [[nodiscard]] bool isLarge() const;
    /// Adds places to `places` until there are `most` or the time is over; true where that is all.
    Result<bool> collect(Library &library, const QString &expression, bool small, const SearchStop &stop,
                         size_t most, std::vector<int> &places);
    /// Adds the first places with all that is wanted in title and terms; true where they do to begin with.
    Result<bool> collectTitles(Library &library, const SearchStop &stop, std::vector<int> &places);
    Outcome findTiers(Library &library, const SearchStop &stop);
    /// Goes on with the walk; true at its end.
    Result<bool> walkOn(Library &library, const SearchStop &stop, const SearchStop &pause);
    Result<SearchFound> walked(Library &library);
    Result<SearchFound> unsearched(Library &library);
    Outcome sortPlaces(Library &library, std::vector<int> &places);
    [[nodiscard]] SearchFound foundOf(const std::vector<int> &places, bool complete) const;

    store::SearchFacts m_facts;
    qint64 m_version = -1; ///< of the facts that filter and walk are of
    SearchRequest m_request;
    store::SearchExpressions m_expressions;
    SearchQuery m_unwanted; ///< finds what the request leaves out
    SearchFilter m_filter;
    Walk m_walk;
    std::vector<char> m_seen; ///< by place
    size_t m_met = 0;         ///< rows that the last collect() looked at
    QElapsedTimer m_clock;
};

} // namespace starling
