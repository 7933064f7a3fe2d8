// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedsearches.h"

#include "statement.h"
#include "transaction.h"

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

/// Invalid where there is none of this name.
Result<SavedSearchId> named(const Connection &connection, const QString &name)
{
    Statement statement(connection, u"SELECT id FROM saved_search WHERE name = CAST(? AS TEXT)"_s);
    statement.ask(name);
    const SavedSearchId id{statement.next() ? statement.integer(0) : 0};
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return id;
}

} // namespace

Result<QList<SavedSearch>> readSavedSearches(const Connection &connection)
{
    Statement statement(connection, u"SELECT id, name, query, sort, pack FROM saved_search ORDER BY name"_s);
    QList<SavedSearch> searches;
    statement.ask();
    while (statement.next())
        searches.append({.id = {statement.integer(0)},
                         .name = statement.text(1),
                         .query = statement.text(2),
                         .sort = statement.text(3),
                         .pack = statement.text(4)});
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return searches;
}

Result<SavedSearchId> writeSavedSearch(const Connection &connection, const SavedSearch &search)
{
    const QString name = search.name.simplified();
    if (name.isEmpty())
        return Error{Error::Kind::Refused, name, {}};
    return inTransaction(connection, [&]() -> Result<SavedSearchId> {
        const auto present = named(connection, name);
        if (!present)
            return present;
        if (present->isValid()) {
            const Outcome done =
                execute(connection,
                        u"UPDATE saved_search SET name = CAST(? AS TEXT), query = CAST(? AS TEXT), "
                        "sort = CAST(? AS TEXT), pack = CAST(? AS TEXT) WHERE id = ?"_s,
                        name, search.query, search.sort, search.pack, *present);
            if (!done)
                return done.error();
            return present;
        }
        Statement statement(connection,
                            u"INSERT INTO saved_search (name, query, sort, pack) VALUES (CAST(? AS TEXT), "
                            "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))"_s);
        if (const Outcome done = statement.run(name, search.query, search.sort, search.pack); !done)
            return done.error();
        return SavedSearchId{statement.insertedId()};
    });
}

Outcome renameSavedSearch(const Connection &connection, SavedSearchId id, const QString &name)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return Error{Error::Kind::Refused, clean, {}};
    return inTransaction(connection, [&]() -> Outcome {
        const auto present = named(connection, clean);
        if (!present)
            return present.error();
        if (present->isValid() && *present != id)
            return Error{Error::Kind::Refused, clean, {}};
        Statement statement(connection, u"UPDATE saved_search SET name = CAST(? AS TEXT) WHERE id = ?"_s);
        if (Outcome done = statement.run(clean, id); !done)
            return done;
        if (statement.changedRows() == 0)
            return Error{Error::Kind::NotFound, clean, {}};
        return {};
    });
}

Outcome removeSavedSearch(const Connection &connection, SavedSearchId id)
{
    return inTransaction(connection, [&]() -> Outcome {
        return execute(connection, u"DELETE FROM saved_search WHERE id = ?"_s, id);
    });
}

} // namespace starling::store
