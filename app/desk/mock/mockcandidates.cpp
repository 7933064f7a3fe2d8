// SPDX-License-Identifier: GPL-3.0-or-later
// What may be asked in an interview, with what reviews and earlier interviews tell of it.
#include "desk/library.h"
#include "mockreviews.h"
#include "mocks.h"
#include "store/mocks.h"
#include "store/store.h"

#include <limits>

namespace starling {
namespace {

bool isWanted(const QuestionRow &row, const MockScope &scope, const QSet<QuestionId> &questions)
{
    return (scope.packs.isEmpty() || scope.packs.contains(row.pack)) &&
           (scope.categories.isEmpty() || scope.categories.contains(row.category)) &&
           (questions.isEmpty() || questions.contains(row.id));
}

} // namespace

Result<QList<study::MockCandidate>> Mocks::candidates(const MockScope &scope, const QDateTime &at)
{
    const auto packs = m_library.packs();
    const auto rows = m_library.rows(Scope{}, 0, std::numeric_limits<int>::max());
    const auto past = store::readMockPast(m_library.store().connection());
    const auto known = knownFromReviews(m_library, at);
    if (!packs)
        return packs.error();
    if (!rows)
        return rows.error();
    if (!past)
        return past.error();
    if (!known)
        return known.error();
    QHash<PackId, QString> names;
    for (const PackRow &pack : *packs)
        names.insert(pack.id, pack.uid);
    const QSet<QuestionId> questions(scope.questions.cbegin(), scope.questions.cend());
    QList<study::MockCandidate> candidates;
    for (const QuestionRow &row : *rows) {
        if (!isWanted(row, scope, questions))
            continue;
        const KnownFromReviews memory = known->value(row.id);
        const auto earlier = past->constFind(row.id);
        const bool failed =
            earlier != past->constEnd() && earlier->lastRating > 0 && earlier->lastRating <= 2;
        candidates.append({.id = row.id,
                           .name = names.value(row.pack) + QLatin1Char('/') + row.uid,
                           .category = row.category,
                           .mastery = row.mastery,
                           .everAsked = memory.asked || earlier != past->constEnd(),
                           .due = memory.due,
                           .weak = memory.weak || failed});
    }
    return candidates;
}

} // namespace starling
