// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfilter.h"

#include "store/packs.h"
#include "store/search.h"
#include "store/searchexpression.h"

#include <algorithm>

namespace starling {
namespace {

using Leaf = SearchLeaf;

/// Places of the questions that hold the text.
Result<std::vector<char>> matchesOf(const store::Connection &connection, const store::SearchFacts &facts,
                                    const Leaf &leaf, const SearchStop &stop)
{
    std::vector<char> matches(facts.all().size(), 0);
    store::SearchCursor cursor(connection, store::SearchCursor::Index::All, store::expressionOf(leaf));
    while (cursor.next()) {
        if (stop())
            return Error{Error::Kind::Cancelled, {}, {}};
        if (const int place = facts.placeOf(cursor.id()); place >= 0)
            matches[static_cast<size_t>(place)] = 1;
    }
    if (const Outcome done = cursor.outcome(); !done)
        return done.error();
    return matches;
}

QSet<PackId> packsNamed(const QList<PackRow> &packs, const QString &text)
{
    QSet<PackId> named;
    for (const PackRow &pack : packs) {
        for (const QString &name : {pack.uid, pack.title, pack.role}) {
            if (name.contains(text, Qt::CaseInsensitive))
                named.insert(pack.id);
        }
    }
    return named;
}

bool compares(int words, Leaf::Order order, int number)
{
    switch (order) {
    case Leaf::Order::Less:
        return words < number;
    case Leaf::Order::AtMost:
        return words <= number;
    case Leaf::Order::Equal:
        return words == number;
    case Leaf::Order::AtLeast:
        return words >= number;
    case Leaf::Order::More:
        return words > number;
    }
    Q_UNREACHABLE();
}

bool isState(const store::QuestionFact &fact, Leaf::State state)
{
    switch (state) {
    case Leaf::State::New:
        return fact.mastery == Mastery::New;
    case Leaf::State::Learning:
        return fact.mastery == Mastery::Learning;
    case Leaf::State::Mastered:
        return fact.mastery == Mastery::Mastered;
    case Leaf::State::Edited:
        return fact.edited;
    case Leaf::State::Archived:
        return fact.archived;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<SearchFilter> SearchFilter::make(const store::Connection &connection, store::SearchFacts &facts,
                                        const SearchRequest &request, const QList<SearchClause> &clauses,
                                        const SearchStop &stop)
{
    SearchFilter filter;
    filter.m_pack = request.scope.pack;
    std::optional<QList<PackRow>> packs;
    bool wantsWords = false;
    for (const SearchClause &clause : clauses) {
        QList<Condition> choices;
        for (const Leaf &leaf : clause) {
            Condition condition{.leaf = leaf, .matches = {}, .packs = {}};
            if (leaf.kind == Leaf::Kind::Text) {
                auto matches = matchesOf(connection, facts, leaf, stop);
                if (!matches)
                    return matches.error();
                condition.matches = std::move(*matches);
            } else if (leaf.kind == Leaf::Kind::Pack) {
                if (!packs) {
                    auto read = store::readPacks(connection);
                    if (!read)
                        return read.error();
                    packs = std::move(*read);
                }
                condition.packs = packsNamed(*packs, leaf.text);
            } else if (leaf.kind == Leaf::Kind::State && leaf.state == Leaf::State::Archived) {
                filter.m_archived = true;
            }
            wantsWords = wantsWords || leaf.kind == Leaf::Kind::Words;
            choices << std::move(condition);
        }
        filter.m_clauses << std::move(choices);
    }
    if (wantsWords) {
        auto words = facts.draftWords(connection);
        if (!words)
            return words.error();
        filter.m_words = std::move(*words);
    }
    return filter;
}

bool SearchFilter::holds(const Condition &condition, const store::QuestionFact &fact, int place) const
{
    const Leaf &leaf = condition.leaf;
    switch (leaf.kind) {
    case Leaf::Kind::Text:
        return condition.matches[static_cast<size_t>(place)] != 0;
    case Leaf::Kind::Pack:
        return condition.packs.contains(fact.pack);
    case Leaf::Kind::Category:
        return fact.category == leaf.category;
    case Leaf::Kind::Difficulty:
        return fact.difficulty == leaf.difficulty;
    case Leaf::Kind::State:
        return isState(fact, leaf.state);
    case Leaf::Kind::Has:
        return leaf.own == Leaf::Own::Draft ? fact.hasDraft : fact.hasNote;
    case Leaf::Kind::Words:
        return compares(m_words.value(fact.id), leaf.order, leaf.number);
    }
    Q_UNREACHABLE();
}

bool SearchFilter::admits(const store::QuestionFact &fact, int place) const
{
    if ((m_pack && fact.pack != *m_pack) || (fact.archived && !m_archived))
        return false;
    return std::all_of(m_clauses.cbegin(), m_clauses.cend(), [&](const QList<Condition> &clause) {
        return std::any_of(clause.cbegin(), clause.cend(), [&](const Condition &condition) {
            return holds(condition, fact, place) != condition.leaf.negated;
        });
    });
}

} // namespace starling
