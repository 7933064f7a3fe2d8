// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace starling::store {

class Connection;

/// A value as it is bound. Text is normalised here, the one boundary, and goes as UTF-8 bytes, which the SQL
/// takes with CAST(? AS TEXT): QSQLITE's own text binding garbles some characters.
QVariant sqlValue(const QString &text);
QVariant sqlValue(QLatin1StringView word);
QVariant sqlValue(const QByteArray &bytes); ///< a BLOB, as it is
QVariant sqlValue(const QDateTime &time);   ///< milliseconds since 1970, UTC
QVariant sqlValue(qint64 number);
QVariant sqlValue(int number);
QVariant sqlValue(bool yes);
QVariant sqlValue(double number);
QVariant sqlValue(const char *) = delete; // would be a bool

template <class Tag>
QVariant sqlValue(Id<Tag> id)
{
    return sqlValue(id.value);
}

template <class T>
QVariant sqlValue(const std::optional<T> &value)
{
    return value ? sqlValue(*value) : QVariant();
}

/// One prepared statement. Parameters are ? or, where one stands twice, @name (Qt miscounts ?1 and :name
/// then), bound in the order of their first appearance; columns count from 0. An error stays until the next
/// run, so a loop over next() is checked once, at its end.
class Statement
{
public:
    Statement(const Connection &connection, const QString &sql);

    /// Binds the values in order and runs: for statements that write, and reads of at least one row.
    template <class... Values>
    Outcome run(const Values &...values)
    {
        bind(values...);
        execute(Error::Kind::WriteFailed);
        return outcome();
    }

    /// Binds and runs a read; its rows come with next().
    template <class... Values>
    void ask(const Values &...values)
    {
        bind(values...);
        execute(Error::Kind::ReadFailed);
    }

    bool next();
    [[nodiscard]] Outcome outcome() const;

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] bool yes(int column) const { return m_query.value(column).toInt() != 0; }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }

private:
    template <class... Values>
    void bind(const Values &...values)
    {
        int index = 0;
        (m_query.bindValue(index++, sqlValue(values)), ...);
    }
    /// What fails is `failure`, unless SQLite's code says more.
    void execute(Error::Kind failure);

    QString m_path;
    QSqlQuery m_query;
    bool m_prepared = false;
    std::optional<Error> m_error;
};

/// A statement that is run once.
template <class... Values>
Outcome execute(const Connection &connection, const QString &sql, const Values &...values)
{
    return Statement(connection, sql).run(values...);
}

} // namespace starling::store
