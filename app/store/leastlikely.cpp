// SPDX-License-Identifier: GPL-3.0-or-later
#include "leastlikely.h"

#include "cardfilter.h"
#include "connection.h"
#include "duecards.h"
#include "statement.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

struct Candidate
{
    double forgotten = 0; ///< days since the last review by stability; the greater, the likelier
    CardId id;
    /// So that the heap's front is the one that has to go first.
    friend bool operator<(const Candidate &a, const Candidate &b)
    {
        return a.forgotten != b.forgotten ? a.forgotten > b.forgotten : a.id.value < b.id.value;
    }
};

Result<QList<qint64>> daysOfLastReview(const Connection &connection, QLatin1StringView kind)
{
    Statement statement(
        connection,
        u"WITH RECURSIVE day(number) AS (SELECT min(last_day) FROM card "
        "WHERE kind = '%1' AND state = 2 AND suspended = 0 AND left_out = 0 "
        "UNION ALL SELECT (SELECT min(last_day) FROM card WHERE kind = '%1' AND last_day > day.number "
        "AND state = 2 AND suspended = 0 AND left_out = 0) FROM day WHERE day.number IS NOT NULL) "
        "SELECT number FROM day WHERE number IS NOT NULL"_s.arg(kind));
    statement.ask();
    QList<qint64> days;
    while (statement.next())
        days.append(statement.integer(0));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return days;
}

class Chosen
{
public:
    explicit Chosen(int limit) : m_limit(static_cast<std::size_t>(limit)) {}

    /// A card must be less stable than this to be chosen, if it was last asked so many days ago.
    [[nodiscard]] double stabilityBelow(double days) const
    {
        if (m_heap.size() < m_limit)
            return std::numeric_limits<double>::max();
        return m_heap.front().forgotten > 0 ? days / m_heap.front().forgotten : 0;
    }

    /// False where the card is no better than those there are.
    bool take(const Candidate &candidate)
    {
        if (m_heap.size() == m_limit) {
            if (!(candidate < m_heap.front()))
                return false;
            std::pop_heap(m_heap.begin(), m_heap.end());
            m_heap.pop_back();
        }
        m_heap.push_back(candidate);
        std::push_heap(m_heap.begin(), m_heap.end());
        return true;
    }

    [[nodiscard]] QList<CardId> ids()
    {
        std::sort(m_heap.begin(), m_heap.end());
        QList<CardId> ids;
        for (const Candidate &each : m_heap)
            ids.append(each.id);
        return ids;
    }

private:
    std::size_t m_limit;
    std::vector<Candidate> m_heap; ///< its front is the likeliest to be remembered
};

} // namespace

Result<QList<CardId>> leastLikelyCards(const Connection &connection, const QueueQuery &query, CardKinds kinds,
                                       int limit)
{
    if (limit <= 0)
        return QList<CardId>{};
    Chosen chosen(limit);
    for (const QLatin1StringView kind : kinds) {
        const auto days = daysOfLastReview(connection, kind);
        if (!days)
            return days.error();
        Statement statement(
            connection,
            dated(u"SELECT id, stability FROM card WHERE kind = '%1' AND last_day = ? AND stability < ? "
                  "AND due_day <= @today AND state = 2 AND %2%3 ORDER BY stability LIMIT %4"_s
                      .arg(kind, askable, andOfPack(query))
                      .arg(limit),
                  query));
        for (const qint64 day : *days) {
            const auto ago = static_cast<double>(std::max(qint64{0}, query.now.day - day));
            statement.ask(day, chosen.stabilityBelow(ago));
            while (statement.next() &&
                   chosen.take({ago / std::max(statement.real(1), 0.001), {statement.integer(0)}})) {
            }
            if (const Outcome done = statement.outcome(); !done)
                return done.error();
        }
    }
    return chosen.ids();
}

} // namespace starling::store
