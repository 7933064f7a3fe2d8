// SPDX-License-Identifier: GPL-3.0-or-later
#include "ankiexport.h"

#include "exchange/anki/ankipackage.h"
#include "exchange/anki/packtonotes.h"
#include "exchange/anki/starlingfields.h"
#include "store/ankiwriter.h"

#include <QFile>
#include <QTemporaryDir>

namespace starling {
namespace {

using namespace Qt::StringLiterals;

QList<store::AnkiNotetype> notetypes()
{
    const QStringList fields{exchange::frontField, exchange::backField, exchange::dataField};
    return {{.id = 1'735'689'600'001, .name = exchange::questionNotetype, .fields = fields},
            {.id = 1'735'689'600'002, .name = exchange::termNotetype, .fields = fields}};
}

} // namespace

Result<QByteArray> ankiPackageOf(const Pack &pack, const QHash<QString, OwnWriting> &own,
                                 const QDateTime &now)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{Error::Kind::WriteFailed, folder.path(), folder.errorString()};
    QFile collection(folder.filePath(u"collection.db"_s));
    const Outcome written =
        store::writeAnkiCollection(collection.fileName(), notetypes(), exchange::notesOfPack(pack, own), now);
    if (!written)
        return written.error();
    if (!collection.open(QIODevice::ReadOnly))
        return Error{Error::Kind::WriteFailed, collection.fileName(), collection.errorString()};
    auto package = exchange::packCollection(collection.readAll());
    if (!package)
        return Error{Error::Kind::WriteFailed, pack.title, u"it cannot be packed"_s};
    return std::move(*package);
}

} // namespace starling
