// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "migrator.h"

#include <functional>
#include <memory>

namespace starling::store {

/// A store that is open and up to date. Not what is in it: that is asked of the other headers of this folder,
/// with connection().
class Store
{
public:
    /// Fills a new store before anybody can see it.
    using Fill = std::function<Outcome(const Connection &)>;

    /// Opens what is there. Errors: CannotOpen, InUse, NotAStore, TooNew, Damaged, MigrationFailed,
    /// BackupFailed.
    static Result<std::unique_ptr<Store>> open(const QString &path, const Migrator &migrator);

    /// Makes a store where no file is, under another name until it is complete, then opens it. If another
    /// process was faster, its store is opened.
    static Result<std::unique_ptr<Store>> make(const QString &path, const Migrator &migrator,
                                               const Fill &fill);

    [[nodiscard]] const Connection &connection() const { return *m_connection; }

private:
    explicit Store(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

    std::unique_ptr<Connection> m_connection;
};

} // namespace starling::store
