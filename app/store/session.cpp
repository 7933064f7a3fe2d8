// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "connection.h"
#include "statement.h"
#include "transaction.h"

#include <QMetaType>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

/// The word of column `type`; empty for what is no value of a session.
QLatin1StringView typeOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return "boolean"_L1;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return "integer"_L1;
    case QMetaType::Float:
    case QMetaType::Double:
        return "real"_L1;
    case QMetaType::QString:
        return "text"_L1;
    case QMetaType::QByteArray:
        return "bytes"_L1;
    default:
        return {};
    }
}

QVariant valueOf(const Statement &statement, QStringView type, int column)
{
    if (type == "boolean"_L1)
        return statement.yes(column);
    if (type == "integer"_L1)
        return statement.integer(column);
    if (type == "real"_L1)
        return statement.real(column);
    if (type == "text"_L1)
        return statement.text(column);
    return statement.bytes(column);
}

Outcome writeValue(const Connection &connection, const QString &name, const QVariant &value)
{
    const QLatin1StringView type = typeOf(value);
    const auto write = [&](QLatin1StringView parameter, const auto &bound) {
        return execute(connection,
                       u"INSERT OR REPLACE INTO session (name, type, value) "
                       "VALUES (CAST(? AS TEXT), CAST(? AS TEXT), %1)"_s.arg(parameter),
                       name, type, bound);
    };
    if (!value.isValid())
        return execute(connection, u"DELETE FROM session WHERE name = CAST(? AS TEXT)"_s, name);
    if (type == "boolean"_L1)
        return write("?"_L1, value.toBool());
    if (type == "integer"_L1)
        return write("?"_L1, value.toLongLong());
    if (type == "real"_L1)
        return write("?"_L1, value.toDouble());
    if (type == "text"_L1)
        return write("CAST(? AS TEXT)"_L1, value.toString());
    return write("?"_L1, value.toByteArray());
}

} // namespace

Result<QHash<QString, QVariant>> readSession(const Connection &connection)
{
    Statement statement(connection, u"SELECT name, type, value FROM session"_s);
    QHash<QString, QVariant> values;
    statement.ask();
    while (statement.next())
        values.insert(statement.text(0), valueOf(statement, statement.text(1), 2));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return values;
}

Outcome writeSession(const Connection &connection, const QHash<QString, QVariant> &values)
{
    const auto stored = readSession(connection);
    if (!stored)
        return stored.error();
    QHash<QString, QVariant> changed;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it.value().isValid() && typeOf(it.value()).isEmpty())
            return Error{Error::Kind::Refused, it.key(), QString::fromLatin1(it.value().typeName())};
        const QVariant present = stored->value(it.key());
        if (typeOf(present) != typeOf(it.value()) || present != it.value())
            changed.insert(it.key(), it.value());
    }
    if (changed.isEmpty())
        return {};
    return inTransaction(connection, [&]() -> Outcome {
        for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
            if (Outcome done = writeValue(connection, it.key(), it.value()); !done)
                return done;
        }
        return {};
    });
}

} // namespace starling::store
