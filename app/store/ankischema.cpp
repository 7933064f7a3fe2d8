// SPDX-License-Identifier: GPL-3.0-or-later
#include "ankischema.h"

#include "statement.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostObjects = 200;

struct Table
{
    QLatin1StringView name;
    QLatin1StringView columns;      ///< that are read
    bool sortedAsSqliteDoes = true; ///< else its pages cannot be checked: only Anki has the rule of its index
};
constexpr std::array oldTables{Table{"col"_L1, "models decks"_L1},
                               Table{"notes"_L1, "id guid mid tags flds"_L1},
                               Table{"cards"_L1, "id nid did odid"_L1}};
constexpr std::array newTables{
    Table{"notes"_L1, "id guid mid tags flds"_L1}, Table{"cards"_L1, "id nid did odid"_L1},
    Table{"notetypes"_L1, "id name"_L1, false}, Table{"fields"_L1, "ntid ord name"_L1, false},
    Table{"decks"_L1, "id name"_L1, false}};

/// What Anki's tables never say, but a computed column or a check does.
bool computes(const QString &sql)
{
    static const QRegularExpression words(u"\\b(check|generated|virtual|as|references)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression comments(u"--[^\n]*|/\\*.*?\\*/"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    return QString(sql).remove(comments).contains(words);
}

/// The names of the tables, if nothing else is there than tables and indices.
Result<QSet<QString>> tablesIn(const Connection &connection)
{
    Statement schema(connection, u"SELECT type, substr(name, 1, 200), rootpage, substr(sql, 1, 20000) "
                                 "FROM sqlite_schema LIMIT %1"_s.arg(mostObjects + 1));
    QSet<QString> tables;
    int count = 0;
    schema.ask();
    while (schema.next()) {
        const QString type = schema.text(0);
        const QString name = schema.text(1);
        const bool plain = type == "table"_L1   ? !computes(schema.text(3))
                           : type == "index"_L1 ? schema.text(3).count(u'(') <= 1 // no expressions
                                                : false;
        if (!plain || schema.integer(2) <= 0 || ++count > mostObjects)
            return Error{Error::Kind::Refused, {}, type.left(20) + u' ' + name.left(60)};
        if (type == "table"_L1)
            tables.insert(name);
    }
    if (const Outcome done = schema.outcome(); !done)
        return done.error();
    return tables;
}

Outcome checkColumns(const Connection &connection, const Table &table)
{
    Statement info(connection, u"PRAGMA table_xinfo(%1)"_s.arg(table.name));
    QSet<QString> present;
    info.ask();
    while (info.next()) {
        if (info.number(6) != 0)
            return Error{Error::Kind::Refused, {}, "column "_L1 + info.text(1).left(60)};
        present.insert(info.text(1));
    }
    if (Outcome done = info.outcome(); !done)
        return done;
    const QStringList wanted = QString(table.columns).split(u' ');
    for (const QString &column : wanted) {
        if (!present.contains(column))
            return Error{Error::Kind::NotFound, {}, table.name + u'.' + column};
    }
    return {};
}

Outcome checkPages(const Connection &connection, const Table &table)
{
    if (!table.sortedAsSqliteDoes)
        return {};
    Statement check(connection, u"PRAGMA quick_check(%1)"_s.arg(table.name));
    check.ask();
    const bool answered = check.next();
    if (Outcome done = check.outcome(); !done)
        return done;
    if (!answered || check.text(0) != "ok"_L1)
        return Error{Error::Kind::Damaged, {}, check.text(0).left(200)};
    return {};
}

template <class Tables>
Outcome checkAll(const Connection &connection, const Tables &tables, const QSet<QString> &present)
{
    for (const Table &table : tables) {
        if (!present.contains(table.name))
            return Error{Error::Kind::NotFound, {}, table.name};
        if (Outcome done = checkColumns(connection, table); !done)
            return done;
        if (Outcome done = checkPages(connection, table); !done)
            return done;
    }
    return {};
}

} // namespace

Result<AnkiSchema> checkAnkiSchema(const Connection &connection)
{
    const auto tables = tablesIn(connection);
    if (!tables)
        return tables.error();
    const bool isNew = tables->contains(u"notetypes"_s);
    const Outcome done =
        isNew ? checkAll(connection, newTables, *tables) : checkAll(connection, oldTables, *tables);
    if (!done)
        return done.error();
    return isNew ? AnkiSchema::New : AnkiSchema::Old;
}

} // namespace starling::store
