// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.h"

#include "connection.h"
#include "statement.h"

namespace starling::store {

Transaction::~Transaction()
{
    if (m_open) // SQLite may have rolled back already, on a full disk for instance; then this fails, rightly
        static_cast<void>(execute(m_connection, QStringLiteral("ROLLBACK")));
}

Outcome Transaction::begin()
{
    if (Outcome sound = m_connection.readyToWrite(); !sound)
        return sound;
    Outcome begun = execute(m_connection, QStringLiteral("BEGIN IMMEDIATE"));
    m_open = begun.hasValue();
    return begun;
}

Outcome Transaction::commit()
{
    Outcome committed = execute(m_connection, QStringLiteral("COMMIT"));
    if (committed)
        m_open = false;
    return committed;
}

} // namespace starling::store
