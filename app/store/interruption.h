// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>

#include <functional>

struct sqlite3;

namespace starling::store {

class Connection;

/// Stops a connection's reading from another thread. Between two rows every reader asks for itself whether it
/// is still wanted; but SQLite may work for tens of milliseconds before it has one.
///
/// sqlite3_interrupt() is taken from the SQLite library that Qt's driver itself has loaded. Where the driver
/// brings a copy of its own, interrupt() does nothing, and a reader stops at its next row.
class Interruption
{
public:
    /// Whether the reader is to stop; asked on any thread.
    using Wanted = std::function<bool()>;

    Interruption() = default;
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    /// While it lives, reading of the connection may be interrupted: then it fails with Error::Cancelled. On
    /// the connection's thread, outside of all statements, one at a time.
    class Reading
    {
    public:
        Reading(Interruption &interruption, const Connection &connection, Wanted wanted);
        ~Reading();
        Reading(const Reading &) = delete;
        Reading &operator=(const Reading &) = delete;

    private:
        Interruption &m_interruption;
    };

    /// Interrupts the reading that goes on, where there is one and it is to stop. From any thread.
    void interrupt();

    /// Whether the driver's SQLite can be reached.
    [[nodiscard]] static bool works(const Connection &connection);

private:
    using Function = void (*)(sqlite3 *);

    QMutex m_mutex;
    Function m_function = nullptr; ///< sqlite3_interrupt()
    sqlite3 *m_handle = nullptr;   ///< of the reading that goes on
    Wanted m_wanted;
};

} // namespace starling::store
