// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include "fileheader.h"
#include "files.h"
#include "searchindex.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

/// Checking takes time in proportion to the file (1 MB: 1 ms, 50 MB: 70 ms), and the start may not: after a
/// sound end the pages are checked before the first write, and a big file is left to verify().
constexpr qint64 largestChecked = qint64{50} * 1024 * 1024;

Outcome checkHeader(const FileHeader &header, const QString &path, int latest)
{
    if (header.applicationId != storeApplicationId || header.userVersion < 1)
        return Error{Error::Kind::NotAStore, path, u"made by another program"_s};
    if (header.userVersion > latest)
        return Error{Error::Kind::TooNew, path, QString::number(header.userVersion)};
    return {};
}

Outcome checkPages(Connection &connection, const FileHeader &header)
{
    if (header.size + header.logSize > largestChecked)
        return {};
    connection.checkBeforeWriting();
    return header.logSize > 0 ? connection.readyToWrite() : Outcome();
}

QString unfinishedPrefix(const QString &path)
{
    return QFileInfo(path).fileName() + ".new-"_L1;
}

/// What makers that were killed left behind. Called while we hold the lock of the finished store, so that a
/// maker still at work has lost the race anyway.
void removeUnfinished(const QString &path)
{
    QDir folder(QFileInfo(path).absolutePath());
    const QStringList names = folder.entryList({unfinishedPrefix(path) + u'*'}, QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        folder.remove(name);
}

Outcome makeUnfinished(const QString &path, const Migrator &migrator, const Store::Fill &fill)
{
    if (Outcome made = makePrivateFile(path); !made)
        return made;
    auto connection = Connection::open(path, Connection::Mode::Maker);
    if (!connection)
        return connection.error();
    if (Outcome able = checkFullTextSearch(**connection); !able)
        return able;
    if (Outcome migrated = migrator.run(**connection); !migrated)
        return migrated;
    return fill(**connection);
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Migrator &migrator)
{
    if (Connection::isOpen(path))
        return Error{Error::Kind::InUse, path, {}};
    const auto header = readFileHeader(path);
    if (!header)
        return header.error();
    if (const Outcome known = checkHeader(*header, path, migrator.latest()); !known)
        return known.error();
    makePrivate(path);
    auto connection = Connection::open(path, Connection::Mode::Owner);
    if (!connection)
        return connection.error();
    if (const Outcome sound = checkPages(**connection, *header); !sound)
        return sound.error();
    if (const Outcome able = checkFullTextSearch(**connection); !able)
        return able.error();
    if (const Outcome migrated = migrator.run(**connection); !migrated)
        return migrated.error();
    return std::unique_ptr<Store>(new Store(std::move(*connection)));
}

Result<std::unique_ptr<Store>> Store::make(const QString &path, const Migrator &migrator, const Fill &fill)
{
    const QFileInfo file(path);
    if (const Outcome made = makePrivateFolder(file.absolutePath()); !made)
        return made.error();
    if (QFileInfo(path + "-wal"_L1).size() > 0) // would be taken for the new store's log and ruin it
        return Error{Error::Kind::Damaged, path, u"the file is missing, but its log is there"_s};
    const QString unfinished =
        file.absolutePath() + u'/' + unfinishedPrefix(path) + QUuid::createUuid().toString(QUuid::Id128);
    Outcome done = makeUnfinished(unfinished, migrator, fill);
    if (done)
        done = renameDurably(unfinished, path);
    if (!done) {
        removeDatabaseFiles(unfinished);
        if (!QFileInfo::exists(path))
            return done.error();
    }
    auto store = open(path, migrator);
    if (store)
        removeUnfinished(path);
    return store;
}

} // namespace starling::store
