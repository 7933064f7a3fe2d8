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
    QLatin1StringView text; ///< SQL of its text; empty where it has none
};

/// A migration that adds a table of the person adds it here.
constexpr std::array tables{
    Table{"draft"_L1, "text"_L1},
    Table{"note"_L1, "text"_L1},
    Table{"revision"_L1, "text"_L1},
    Table{"mastery"_L1, {}},
    Table{"tick"_L1, {}},
    Table{"session"_L1, {}},
    Table{"edit_draft"_L1, "text"_L1},
    Table{"story"_L1,
          "title || situation || task || action || result || lesson || numbers || competencies || "
          "confidential"_L1},
    Table{"story_revision"_L1, "text"_L1},
    Table{"story_link"_L1, "note"_L1},
    Table{"mock"_L1, "partner"_L1},
    Table{"mock_question"_L1, {}},
    Table{"mock_answer"_L1, "text"_L1},
    Table{"mock_verdict"_L1, "text"_L1},
    Table{"mock_mark"_L1, {}},
    Table{"recording"_L1, {}},
    Table{"recording_mark"_L1, "text"_L1},
    Table{"variant"_L1, "text"_L1},
    Table{"speaking_target"_L1, {}},
    Table{"own_word"_L1, {}},
    Table{"card"_L1, {}},
    Table{"review"_L1, {}},
    Table{"left_out"_L1, {}},
    Table{"study_setting"_L1, {}},
    Table{"parameter_set"_L1, {}},
    Table{"saved_search"_L1, "name || query"_L1},
};

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
        const QString bytes =
            table.text.isEmpty() ? u"0"_s : u"coalesce(sum(length(CAST(%1 AS BLOB))), 0)"_s.arg(table.text);
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
