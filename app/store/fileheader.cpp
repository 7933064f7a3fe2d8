// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

// Offsets and layouts are those of https://www.sqlite.org/fileformat2.html.

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype headerSize = 100;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

quint32 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

int userVersionIn(const QByteArray &firstPage)
{
    return static_cast<int>(numberAt(firstPage, 60));
}

/// The bytes that the header counts; 0 where it does not say (written by something very old).
qint64 sizeIn(const QByteArray &firstPage)
{
    if (numberAt(firstPage, 24) != numberAt(firstPage, 92))
        return 0;
    const auto pageSize = qFromBigEndian<quint16>(firstPage.constData() + 16);
    return qint64{numberAt(firstPage, 28)} * (pageSize == 1 ? 65536 : pageSize);
}

/// The highest version in the log's copies of the first page. The log's last word would need its checksums;
/// the highest is safe, because versions never go down.
int userVersionInLog(const QString &path, int version)
{
    QFile log(path);
    if (!log.open(QIODevice::ReadOnly))
        return version;
    const QByteArray header = log.read(32);
    if (header.size() < 32 || (numberAt(header, 0) | 1U) != 0x377f0683U)
        return version;
    const qint64 pageSize = numberAt(header, 8);
    if (pageSize < 512 || pageSize > 65536)
        return version;
    const QByteArray salts = header.mid(16, 8);
    for (qint64 offset = header.size(); log.seek(offset); offset += 24 + pageSize) {
        const QByteArray frame = log.read(24);
        if (frame.size() < 24 || frame.mid(8, 8) != salts)
            break; // the end, or what an earlier round of the log left
        if (numberAt(frame, 0) != 1)
            continue;
        const QByteArray page = log.read(headerSize);
        if (page.size() == headerSize)
            version = std::max(version, userVersionIn(page));
    }
    return version;
}

} // namespace

Result<FileHeader> readFileHeader(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::CannotOpen, path, file.errorString()};
    FileHeader header;
    header.size = file.size();
    if (header.size == 0)
        return Error{Error::Kind::NotAStore, path, u"the file is empty"_s};
    const QByteArray firstPage = file.read(headerSize);
    file.close();
    if (firstPage.size() < headerSize || !firstPage.startsWith(magic))
        return Error{Error::Kind::NotAStore, path, u"not an SQLite file"_s};
    header.applicationId = numberAt(firstPage, 68);
    const QString log = path + "-wal"_L1;
    header.logSize = QFileInfo(log).size();
    header.userVersion = userVersionIn(firstPage);
    if (header.logSize > 0)
        header.userVersion = userVersionInLog(log, header.userVersion);
    else if (header.size < sizeIn(firstPage))
        return Error{Error::Kind::Damaged, path, u"the end of the file is missing"_s};
    return header;
}

} // namespace starling::store
