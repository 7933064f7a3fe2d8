// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

constexpr QFile::Permissions ownerReadsAndWrites = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                        QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

#ifndef Q_OS_WIN
/// rename() that fails with EEXIST instead of replacing. 0 is success.
int renameToFreeName(const char *from, const char *to)
{
#if defined(Q_OS_LINUX) && defined(RENAME_NOREPLACE)
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
#elif defined(Q_OS_MACOS)
    if (::renamex_np(from, to, RENAME_EXCL) == 0)
        return 0;
    if (errno != ENOTSUP)
        return -1;
#endif
    // A file system without the call: a second link is refused for a name that is taken, too.
    if (::link(from, to) == 0)
        return ::unlink(from);
    if (errno == EEXIST)
        return -1;
    if (::access(to, F_OK) == 0) { // no links either (FAT)
        errno = EEXIST;
        return -1;
    }
    return ::rename(from, to);
}
#endif

} // namespace

Outcome makePrivateFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists())
        return {};
    if (!QDir().mkpath(path))
        return Error{Error::Kind::CannotOpen, path, u"the folder cannot be made"_s};
    QFile::setPermissions(path, ownerReadsAndWrites | QFile::ExeOwner);
    return {};
}

Outcome makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerReadsAndWrites))
        return Error{Error::Kind::CannotOpen, path, file.errorString()};
    return {};
}

void makePrivate(const QString &path)
{
#ifndef Q_OS_WIN
    if (QFile::permissions(path) & ofOthers)
        QFile::setPermissions(path, ownerReadsAndWrites);
#else
    Q_UNUSED(path) // the profile's folder is the person's alone
#endif
}

Outcome renameDurably(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    const std::wstring source = QDir::toNativeSeparators(from).toStdWString();
    const std::wstring target = QDir::toNativeSeparators(to).toStdWString();
    if (!::MoveFileExW(source.c_str(), target.c_str(), MOVEFILE_WRITE_THROUGH))
        return Error{Error::Kind::WriteFailed, to, qt_error_string()};
#else
    if (renameToFreeName(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return Error{Error::Kind::WriteFailed, to, qt_error_string(errno)};
    const QByteArray folder = QFile::encodeName(QFileInfo(to).absolutePath());
    if (const int descriptor = ::open(folder.constData(), O_RDONLY | O_CLOEXEC); descriptor >= 0) {
        ::fsync(descriptor); // some file systems cannot; the name is then as durable as they make it
        ::close(descriptor);
    }
#endif
    return {};
}

void removeDatabaseFiles(const QString &path)
{
    for (const auto suffix : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(path + suffix);
}

} // namespace starling::store
