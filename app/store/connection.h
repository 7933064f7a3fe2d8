// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>

#include <memory>

namespace starling::store {

/// One SQLite connection with the settings that keep texts safe. Used only on the thread that opened it, and
/// the only one on its file in this process: its name is the file's, so a second one is seen before the file
/// is touched (opening and closing the file would drop the first one's locks on POSIX systems).
class Connection
{
public:
    enum class Mode {
        Owner, ///< the store in use: locked for others, write-ahead log, every commit durable
        Maker, ///< a store in the making under a temporary name: no journal file beside it
        Reader ///< looks at a backup and changes nothing
    };

    /// The file must exist. Errors: CannotOpen, InUse, Damaged.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// True while this process has a connection to the file.
    static bool isOpen(const QString &path);

    /// From here on the pages are checked once before anything is written.
    void checkBeforeWriting() { m_unchecked = true; }
    /// Makes that check if it is still to be made. Error: Damaged, at every write again, and nothing is
    /// written.
    Outcome readyToWrite() const;

    /// Counts the changes of what questions are listed and what they say, for what is remembered of them.
    void questionsChanged() const { ++m_questionChanges; }
    [[nodiscard]] qint64 questionChanges() const { return m_questionChanges; }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

private:
    Connection(const QString &path, const QString &name);
    Outcome configure(Mode mode);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    mutable bool m_unchecked = false;
    mutable qint64 m_questionChanges = 0;
};

} // namespace starling::store
