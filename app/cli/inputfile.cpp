// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputfile.h"

#include <QFile>

#include <algorithm>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 chunk = 1024LL * 1024;

} // namespace

QString inputName(const QString &name)
{
    return name == "-"_L1 ? u"standard input"_s : name;
}

Result<QByteArray> readInput(const QString &name, QIODevice &standardInput, qint64 limit)
{
    const bool fromStandardInput = name == "-"_L1;
    if (name.isEmpty())
        return Error{Error::Kind::ReadFailed, u"\"\""_s, u"there is no file without a name"_s};
    QFile file(name);
    if (!fromStandardInput && !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::ReadFailed, name, file.errorString()};
    QIODevice &device = fromStandardInput ? standardInput : file;
    if (!device.isReadable())
        return Error{Error::Kind::ReadFailed, inputName(name), u"it is closed"_s};

    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray more = device.read(std::min(chunk, limit + 1 - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    const auto *readFrom = qobject_cast<const QFileDevice *>(&device);
    if (readFrom && readFrom->error() != QFileDevice::NoError)
        return Error{Error::Kind::ReadFailed, inputName(name), readFrom->errorString()};
    return bytes;
}

} // namespace starling::cli
