// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignfiles.h"

#include "exchange/import.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace starling {

QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QDir folder(path);
        const QStringList names =
            info.isDir() ? folder.entryList({QStringLiteral("*.md"), QStringLiteral("*.markdown")},
                                            QDir::Files, QDir::Name)
                         : QStringList();
        for (const QString &name : names)
            files += folder.filePath(name);
        if (names.isEmpty())
            files += path;
    }
    return files;
}

Result<QByteArray> foreignBytes(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return Error{Error::Kind::ReadFailed, path, QStringLiteral("it is a folder without Markdown files")};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::ReadFailed, path, file.errorString()};
    const Error tooLarge{Error::Kind::Refused, path, QString::number(exchange::maximumImportSize)};
    if (!file.isSequential() && file.size() > exchange::maximumImportSize)
        return tooLarge;
    QByteArray bytes = file.read(exchange::maximumImportSize + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::ReadFailed, path, file.errorString()};
    if (bytes.size() > exchange::maximumImportSize)
        return tooLarge;
    return bytes;
}

} // namespace starling
