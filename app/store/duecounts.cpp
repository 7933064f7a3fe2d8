// SPDX-License-Identifier: GPL-3.0-or-later
#include "duecounts.h"

#include "cardfilter.h"
#include "connection.h"
#include "statement.h"

#include <algorithm>

namespace starling::store {

using namespace Qt::StringLiterals;

QString inList(CardKinds kinds)
{
    QStringList names;
    for (const QLatin1StringView kind : kinds)
        names.append(u"'%1'"_s.arg(kind));
    return u"IN (%1)"_s.arg(names.join(", "_L1));
}

Result<int> countDue(const Connection &connection, const QueueQuery &query, CardKinds kinds, int most)
{
    const CardFilter filter(query);
    Statement statement(connection,
                        dated(u"SELECT count(*) FROM (SELECT 1 FROM card WHERE %1 AND kind %2 AND due_day <= "
                              "@today AND state = 2 AND %3 LIMIT %4)"_s
                                  .arg(filter.sql(u"question_id"_s), inList(kinds), askable)
                                  .arg(most),
                              query));
    filter.ask(statement);
    const int count = statement.next() ? statement.number(0) : 0;
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return count;
}

Result<DueCounts> readDueCounts(const Connection &connection, const QueueQuery &query)
{
    DueCounts counts;
    const auto count = [&](CardKinds kinds, int &counted) -> Outcome {
        const auto due = countDue(connection, query, kinds, mostDueCounted);
        if (!due)
            return due.error();
        counted = *due;
        return {};
    };
    if (query.questionCards) {
        if (const Outcome done = count(questionKind, counts.questions); !done)
            return done.error();
    }
    if (query.termCards) {
        if (const Outcome done = count(termKinds, counts.terms); !done)
            return done.error();
    }
    return counts;
}

Result<QList<int>> readForecast(const Connection &connection, qint64 today, int days)
{
    Statement statement(connection,
                        u"SELECT max(due_day, @today) - @today, count(*) FROM card "
                        "WHERE state <> 0 AND suspended = 0 AND left_out = 0 AND due_day < @today + @days "
                        "GROUP BY 1"_s);
    QList<int> counts(std::max(0, days), 0);
    statement.ask(today, days);
    while (statement.next()) {
        if (const int day = statement.number(0); day >= 0 && day < counts.size())
            counts[day] = statement.number(1);
    }
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return counts;
}

} // namespace starling::store
