// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchengine.h"

#include "desk/library.h"
#include "store/interruption.h"
#include "store/search.h"
#include "store/store.h"
#include "unwantedwords.h"

#include <algorithm>
#include <tuple>

namespace starling {
namespace {

using store::SearchCursor;

constexpr size_t firstPage = 64;
constexpr size_t firstScreen = 16;    ///< more rows are hardly in sight
constexpr size_t largeStore = 5'000;  ///< questions from which on the large index takes a frame or more
constexpr size_t quicklyRanked = 400; ///< so few are ranked in the first step
constexpr qint64 firstStepMs = 2;     ///< for looking; the rest of a frame is for reading and painting

Error cancelled()
{
    return {Error::Kind::Cancelled, {}, {}};
}

bool never()
{
    return false;
}

} // namespace

Outcome SearchEngine::warmUp(Library &library)
{
    return m_facts.refresh(library.store().connection());
}

Outcome SearchEngine::prepare(Library &library, const SearchRequest &request, const SearchStop &stop)
{
    const store::Connection &connection = library.store().connection();
    if (Outcome done = m_facts.refresh(connection); !done)
        return done;
    if (m_version == m_facts.version() && m_request == request)
        return {};
    m_version = -1;
    m_walk = {};
    m_expressions = store::expressionsOf(request.query);
    m_unwanted = unwantedIn(request.query);
    auto filter = SearchFilter::make(connection, m_facts, request, m_expressions.rest, stop);
    if (!filter)
        return filter.error();
    m_filter = std::move(*filter);
    m_request = request;
    m_version = m_facts.version();
    return {};
}

bool SearchEngine::admits(int place) const
{
    return place >= 0 && m_filter.admits(m_facts.all()[static_cast<size_t>(place)], place);
}

bool SearchEngine::isLarge() const
{
    return m_facts.all().size() >= largeStore;
}

Result<bool> SearchEngine::collect(Library &library, const QString &expression, bool small,
                                   const SearchStop &stop, size_t most, std::vector<int> &places)
{
    SearchCursor cursor(library.store().connection(),
                        small ? SearchCursor::Index::Titles : SearchCursor::Index::All, expression);
    for (m_met = 0; cursor.next(); ++m_met) {
        if (stop())
            return cancelled();
        const int place = m_facts.placeOf(cursor.id());
        if (admits(place) && !std::exchange(m_seen[static_cast<size_t>(place)], char(1))) {
            places.push_back(place);
            if (places.size() >= most)
                return false;
        }
        if (m_met % 32 == 31 && m_clock.hasExpired(firstStepMs))
            return false;
    }
    if (const Outcome done = cursor.outcome(); !done)
        return done.error();
    return true;
}

Result<bool> SearchEngine::collectTitles(Library &library, const SearchStop &stop, std::vector<int> &places)
{
    for (const QString &expression : {m_expressions.titleMatch, m_expressions.termMatch}) {
        if (expression.isEmpty() || places.size() >= firstPage)
            continue;
        if (!places.empty() && m_clock.hasExpired(firstStepMs))
            break;
        const auto all = collect(library, expression, m_expressions.smallIndex, stop, firstPage, places);
        if (!all)
            return all.error();
    }
    if (!m_unwanted.isEmpty()) {
        const auto left = without(library, m_unwanted, foundOf(places, false).ids, firstScreen, stop);
        if (!left)
            return left.error();
        places.clear();
        for (const QuestionId id : *left)
            places.push_back(m_facts.placeOf(id));
        return !places.empty();
    }
    return places.size() >= firstPage || (isLarge() && places.size() >= firstScreen) ||
           (!places.empty() && m_clock.hasExpired(firstStepMs));
}

Result<SearchFound> SearchEngine::first(Library &library, const SearchRequest &request,
                                        const SearchStop &stop)
{
    const store::Interruption::Reading reading(library.interruption(), library.store().connection(), stop);
    if (const Outcome done = prepare(library, request, stop); !done)
        return done.error();
    if (m_expressions.match.isEmpty())
        return unsearched(library);
    m_clock.start();
    m_seen.assign(m_facts.all().size(), 0);
    std::vector<int> places;
    const bool best = request.order == SearchOrder::Best;
    // In a large index a word costs tens of milliseconds before its first question is known; a small one
    // finds all at once.
    if (isLarge() || (best && m_unwanted.isEmpty())) {
        const auto enough = collectTitles(library, stop, places);
        if (!enough)
            return enough.error();
        if (*enough) {
            if (const Outcome done = best ? Outcome() : sortPlaces(library, places); !done)
                return done.error();
            return foundOf(places, false);
        }
    }
    const size_t most = best ? quicklyRanked : m_facts.all().size() + 1;
    const auto all = collect(library, m_expressions.match, false, stop, most, places);
    if (!all)
        return all.error();
    if (best && *all && m_met <= quicklyRanked) { // not only few that the filter admits
        const auto ended = walkOn(library, stop, never);
        if (!ended)
            return ended.error();
        return walked(library);
    }
    if (!best) {
        if (const Outcome done = sortPlaces(library, places); !done)
            return done.error();
    }
    return foundOf(places, *all && !best);
}

Result<SearchFound> SearchEngine::unsearched(Library &library)
{
    std::vector<int> places;
    for (int place = 0; place < static_cast<int>(m_facts.all().size()); ++place) {
        if (admits(place))
            places.push_back(place);
    }
    if (const Outcome done = sortPlaces(library, places); !done)
        return done.error();
    return foundOf(places, true);
}

Result<SearchFound> SearchEngine::full(Library &library, const SearchRequest &request, const SearchStop &stop,
                                       const SearchStop &pause)
{
    auto found = [&]() -> Result<SearchFound> {
        const store::Interruption::Reading reading(library.interruption(), library.store().connection(),
                                                   [stop, pause] { return stop() || pause(); });
        if (const Outcome done = prepare(library, request, stop); !done)
            return done.error();
        if (m_expressions.match.isEmpty())
            return unsearched(library);
        const auto ended = walkOn(library, stop, pause);
        if (!ended)
            return ended.error();
        return *ended ? walked(library) : Result<SearchFound>(SearchFound{});
    }();
    if (!found && found.error().kind == Error::Kind::Cancelled && !stop())
        return SearchFound{}; // interrupted by what it is to make way for
    return found;
}

Outcome SearchEngine::findTiers(Library &library, const SearchStop &stop)
{
    m_walk.tiers.assign(m_facts.all().size(), 0);
    if (m_request.order != SearchOrder::Best || m_expressions.titleMatch.isEmpty())
        return {};
    char tier = 1;
    for (const QString &expression : {m_expressions.termMatch, m_expressions.titleMatch}) {
        SearchCursor cursor(library.store().connection(),
                            m_expressions.smallIndex ? SearchCursor::Index::Titles : SearchCursor::Index::All,
                            expression);
        while (cursor.next()) {
            if (stop())
                return cancelled();
            if (const int place = m_facts.placeOf(cursor.id()); place >= 0)
                m_walk.tiers[static_cast<size_t>(place)] = tier;
        }
        if (Outcome done = cursor.outcome(); !done)
            return done;
        ++tier;
    }
    return {};
}

Result<bool> SearchEngine::walkOn(Library &library, const SearchStop &stop, const SearchStop &pause)
{
    if (!m_walk.begun) {
        if (const Outcome done = findTiers(library, stop); !done)
            return done.error();
        m_walk.begun = true;
    }
    const auto rank =
        m_request.order == SearchOrder::Best ? SearchCursor::Rank::Bm25 : SearchCursor::Rank::No;
    SearchCursor cursor(library.store().connection(), SearchCursor::Index::All, m_expressions.match, rank,
                        m_walk.last);
    while (cursor.next()) {
        m_walk.last = cursor.id();
        const int place = m_facts.placeOf(m_walk.last);
        if (admits(place))
            m_walk.scored.emplace_back(place, rank == SearchCursor::Rank::Bm25 ? cursor.score() : 0);
        if (stop())
            return cancelled();
        if (pause())
            return false;
    }
    if (const Outcome done = cursor.outcome(); !done)
        return done.error();
    return true;
}

Result<SearchFound> SearchEngine::walked(Library &library)
{
    if (m_request.order == SearchOrder::Best) {
        std::sort(m_walk.scored.begin(), m_walk.scored.end(), [this](const auto &left, const auto &right) {
            return std::tuple(-m_walk.tiers[static_cast<size_t>(left.first)], left.second, left.first) <
                   std::tuple(-m_walk.tiers[static_cast<size_t>(right.first)], right.second, right.first);
        });
    }
    std::vector<int> places;
    places.reserve(m_walk.scored.size());
    for (const auto &[place, score] : m_walk.scored)
        places.push_back(place);
    if (m_request.order != SearchOrder::Best) {
        if (const Outcome done = sortPlaces(library, places); !done)
            return done.error();
    }
    m_walk = {};
    return foundOf(places, true);
}

Outcome SearchEngine::sortPlaces(Library &library, std::vector<int> &places)
{
    const auto by = [&places](auto key) {
        std::sort(places.begin(), places.end(), [&key](int left, int right) {
            return std::pair(key(left), left) < std::pair(key(right), right);
        });
    };
    const auto fact = [this](int place) -> const store::QuestionFact & {
        return m_facts.all()[static_cast<size_t>(place)];
    };
    switch (m_request.order) {
    case SearchOrder::Best:
    case SearchOrder::Number:
        std::sort(places.begin(), places.end());
        break;
    case SearchOrder::Title: {
        Outcome done = m_facts.readTitleOrder(library.store().connection());
        if (!done)
            return done;
        by([this](int place) { return m_facts.titlePlace(place); });
        break;
    }
    case SearchOrder::Mastery:
        by([&fact](int place) { return fact(place).mastery; });
        break;
    case SearchOrder::Touched:
        by([&fact](int place) { return -fact(place).touched; });
        break;
    }
    return {};
}

SearchFound SearchEngine::foundOf(const std::vector<int> &places, bool complete) const
{
    SearchFound found{.ids = {}, .complete = complete};
    found.ids.reserve(static_cast<qsizetype>(places.size()));
    for (const int place : places)
        found.ids.append(m_facts.all()[static_cast<size_t>(place)].id);
    return found;
}

} // namespace starling
