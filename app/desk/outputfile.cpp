// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <QThread>
#include <io.h>
#include <qt_windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

// QSaveFile is not enough: its commit() succeeds where the flush to the disk failed.

namespace starling {
namespace {

using namespace Qt::StringLiterals;

bool flushToDisk(const QFile &file)
{
#ifdef Q_OS_WIN
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))) != 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

/// Makes the renaming itself durable, where a system knows how.
bool flushFolder([[maybe_unused]] const std::filesystem::path &folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(folder.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return true; // a folder that may be written but not read
    const bool failed = fsync(handle) != 0 && errno == EIO;
    ::close(handle);
    return !failed;
#else
    return true;
#endif
}

std::error_code renameOver(const std::filesystem::path &from, const std::filesystem::path &to)
{
    std::error_code error;
    std::filesystem::rename(from, to, error);
#ifdef Q_OS_WIN
    // Refused as long as a virus scanner or an indexer looks at the file.
    for (int i = 0; error && i < 10; ++i) {
        QThread::msleep(100);
        std::filesystem::rename(from, to, error);
    }
#endif
    return error;
}

Error failure(const QString &name, const QString &detail)
{
    return {Error::Kind::WriteFailed, name, detail};
}

Outcome writeDirectly(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return failure(name, file.errorString());
    return {};
}

/// Opens a new file in the folder of `target`, under a name that nothing has yet.
bool openBeside(const QString &target, QFile &file)
{
    const QString stem = target + u'.' + QString::number(QCoreApplication::applicationPid());
    for (int i = 0; i < 100; ++i) {
        file.setFileName(u"%1-%2.tmp"_s.arg(stem).arg(i));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return true;
        if (!QFileInfo::exists(file.fileName()))
            return false;
    }
    return false;
}

} // namespace

Outcome writeOutput(const QString &name, const QByteArray &bytes)
{
    const QFileInfo info(name);
    if (info.isDir())
        return failure(name, u"it is a folder"_s);
    if (info.exists() && !info.isFile())
        return writeDirectly(name, bytes);
    if (info.exists() && !info.isWritable())
        return failure(name, u"it is write-protected"_s);
    // A link stays a link; what it points to is replaced.
    const QFileInfo target(info.isSymLink() ? info.symLinkTarget() : name);

    QFile beside;
    if (!openBeside(target.absoluteFilePath(), beside))
        return failure(name, beside.errorString());
    if (target.exists())
        beside.setPermissions(target.permissions());
    const bool written = beside.write(bytes) == bytes.size() && beside.flush() && flushToDisk(beside);
    const QString reason = beside.errorString();
    beside.close();
    if (!written) {
        beside.remove();
        return failure(name, reason);
    }
    const std::filesystem::path to = target.filesystemAbsoluteFilePath();
    if (const std::error_code error = renameOver(QFileInfo(beside).filesystemAbsoluteFilePath(), to); error) {
        beside.remove();
        return failure(name, QString::fromLocal8Bit(error.message().c_str()));
    }
    if (!flushFolder(to.parent_path()))
        return failure(name, u"its folder was not flushed to the disk"_s);
    return {};
}

} // namespace starling
