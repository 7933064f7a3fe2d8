// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "integrity.h"
#include "sqlerror.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <array>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

/// Another Starling is reported after this time; a window that is just closing is waited for.
constexpr auto options = "QSQLITE_BUSY_TIMEOUT=80"_L1;

struct Pragma
{
    QLatin1StringView statement;
    QLatin1StringView answer = {}; ///< that must come; empty where SQLite gives none or any will do
};

/// In this order: the lock mode must be set before the log is touched, so that no -shm file comes to be.
constexpr std::array ownerPragmas{
    Pragma{"PRAGMA locking_mode = EXCLUSIVE"_L1, "exclusive"_L1},
    Pragma{"PRAGMA journal_mode = WAL"_L1, "wal"_L1},
    Pragma{"PRAGMA synchronous = FULL"_L1},
    Pragma{"PRAGMA fullfsync = ON"_L1},
    Pragma{"PRAGMA checkpoint_fullfsync = ON"_L1},
    Pragma{"PRAGMA foreign_keys = ON"_L1},
    Pragma{"PRAGMA cell_size_check = ON"_L1},
    Pragma{"PRAGMA mmap_size = 0"_L1},
    Pragma{"PRAGMA secure_delete = ON"_L1},
    Pragma{"PRAGMA temp_store = MEMORY"_L1},
    Pragma{"PRAGMA journal_size_limit = 67108864"_L1},
    Pragma{"PRAGMA trusted_schema = OFF"_L1},
};

/// A half-made store is thrown away, so its journal may stay in memory.
constexpr std::array makerPragmas{
    Pragma{"PRAGMA locking_mode = EXCLUSIVE"_L1, "exclusive"_L1},
    Pragma{"PRAGMA journal_mode = MEMORY"_L1, "memory"_L1},
    Pragma{"PRAGMA synchronous = FULL"_L1},
    Pragma{"PRAGMA fullfsync = ON"_L1},
    Pragma{"PRAGMA foreign_keys = ON"_L1},
    Pragma{"PRAGMA temp_store = MEMORY"_L1},
    Pragma{"PRAGMA trusted_schema = OFF"_L1},
};

constexpr std::array readerPragmas{
    Pragma{"PRAGMA cell_size_check = ON"_L1},
    Pragma{"PRAGMA mmap_size = 0"_L1},
    Pragma{"PRAGMA temp_store = MEMORY"_L1},
    Pragma{"PRAGMA trusted_schema = OFF"_L1},
};

QString nameOf(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return "starling:"_L1 + (canonical.isEmpty() ? file.absoluteFilePath() : canonical);
}

template <class Pragmas>
Outcome setAll(const QSqlDatabase &database, const Pragmas &pragmas)
{
    QSqlQuery query(database);
    for (const Pragma &pragma : pragmas) {
        if (!query.exec(pragma.statement))
            return errorOf(query.lastError(), Error::Kind::CannotOpen, database.databaseName());
        if (pragma.answer.isEmpty())
            continue;
        const QString answer = query.next() ? query.value(0).toString() : QString();
        if (answer != pragma.answer)
            return Error{Error::Kind::CannotOpen, database.databaseName(),
                         pragma.statement + " answered "_L1 + answer};
    }
    return {};
}

} // namespace

Connection::Connection(const QString &path, const QString &name)
    : m_path(path), m_name(name), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
{
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants no copy to be left
    QSqlDatabase::removeDatabase(m_name);
}

bool Connection::isOpen(const QString &path)
{
    return QSqlDatabase::contains(nameOf(path));
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    const QString name = nameOf(path);
    if (QSqlDatabase::contains(name))
        return Error{Error::Kind::InUse, path, {}};
    std::unique_ptr<Connection> connection(new Connection(path, name));
    QSqlDatabase &database = connection->m_database;
    database.setDatabaseName(path);
    database.setConnectOptions(mode == Mode::Reader ? options + ";QSQLITE_OPEN_READONLY"_L1
                                                    : QString(options));
    if (!database.open())
        return errorOf(database.lastError(), Error::Kind::CannotOpen, path);
    if (const Outcome done = connection->configure(mode); !done)
        return done.error();
    return connection;
}

Outcome Connection::configure(Mode mode)
{
    switch (mode) {
    case Mode::Owner:
        return setAll(m_database, ownerPragmas);
    case Mode::Maker:
        return setAll(m_database, makerPragmas);
    case Mode::Reader:
        return setAll(m_database, readerPragmas);
    }
    Q_UNREACHABLE();
}

Outcome Connection::readyToWrite() const
{
    if (!m_unchecked)
        return {};
    const auto problems = quickCheck(*this);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error{Error::Kind::Damaged, m_path, problems->join(u'\n')};
    m_unchecked = false;
    return {};
}

} // namespace starling::store
