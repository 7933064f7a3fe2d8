// SPDX-License-Identifier: GPL-3.0-or-later
#include "items.h"

#include "connection.h"
#include "migration.h"
#include "statement.h"
#include "words.h"

#include <algorithm>

namespace starling::store {

Result<QList<RecallItem>> readItems(const Connection &connection, QuestionId question)
{
    Statement statement(connection, namedQuery(QLatin1StringView("items")));
    QList<RecallItem> items;
    statement.ask(question);
    while (statement.next()) {
        if (!statement.yes(5))
            items.append({.id = {statement.integer(0)},
                          .section = sectionIn(statement, 1),
                          .text = statement.text(3),
                          .definition = statement.text(4)});
    }
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    std::stable_sort(items.begin(), items.end(),
                     [](const RecallItem &a, const RecallItem &b) { return a.section < b.section; });
    return items;
}

} // namespace starling::store
