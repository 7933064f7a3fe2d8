// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "connection.h"
#include "core/plaintext.h"
#include "sqlerror.h"

#include <QSqlError>

namespace starling::store {
namespace {

/// A null byte array would be bound as NULL.
QByteArray neverNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

QVariant sqlValue(const QString &text)
{
    return neverNull(normalised(text).toUtf8());
}

QVariant sqlValue(QLatin1StringView word)
{
    return neverNull(QByteArray(word.data(), word.size()));
}

QVariant sqlValue(const QByteArray &bytes)
{
    return neverNull(bytes);
}

QVariant sqlValue(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

QVariant sqlValue(qint64 number)
{
    return number;
}

QVariant sqlValue(int number)
{
    return number;
}

QVariant sqlValue(bool yes)
{
    return yes ? 1 : 0;
}

QVariant sqlValue(double number)
{
    return number;
}

Statement::Statement(const Connection &connection, const QString &sql)
    : m_path(connection.path()), m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
    if (!m_prepared)
        m_error = errorOf(m_query.lastError(), Error::Kind::ReadFailed, m_path);
}

void Statement::execute(Error::Kind failure)
{
    if (!m_prepared) // the error of that stays
        return;
    m_error.reset();
    if (!m_query.exec())
        m_error = errorOf(m_query.lastError(), failure, m_path);
}

bool Statement::next()
{
    if (m_error)
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_error = errorOf(m_query.lastError(), Error::Kind::ReadFailed, m_path);
    return false;
}

Outcome Statement::outcome() const
{
    return m_error ? Outcome(*m_error) : Outcome();
}

} // namespace starling::store
