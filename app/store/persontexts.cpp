// SPDX-License-Identifier: GPL-3.0-or-later
#include "persontexts.h"

#include "statement.h"

#include <array>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

struct Table
{
    QLatin1StringView name;
    bool hasText;
};

/// A migration that adds a table of the person adds it here.
constexpr std::array tables{Table{"draft"_L1, true},    Table{"note"_L1, true},  Table{"revision"_L1, true},
                            Table{"mastery"_L1, false}, Table{"tick"_L1, false}, Table{"session"_L1, false}};

} // namespace

Result<QMap<QString, TableTotal>> personTexts(const Connection &connection)
{
    QMap<QString, TableTotal> totals;
    Statement exists(connection,
                     u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = CAST(? AS TEXT)"_s);
    for (const Table &table : tables) {
        exists.ask(table.name);
        const bool there = exists.next();
        if (const Outcome done = exists.outcome(); !done)
            return done.error();
        if (!there)
            continue;
        const auto bytes = table.hasText ? "coalesce(sum(length(CAST(text AS BLOB))), 0)"_L1 : "0"_L1;
        Statement total(connection, u"SELECT count(*), %1 FROM %2"_s.arg(bytes, table.name));
        total.ask();
        if (total.next())
            totals.insert(table.name, {total.integer(0), total.integer(1)});
        if (const Outcome done = total.outcome(); !done)
            return done.error();
    }
    return totals;
}

} // namespace starling::store
