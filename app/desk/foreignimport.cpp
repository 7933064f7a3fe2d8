// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignimport.h"

#include "exchange/anki/ankipackage.h"
#include "exchange/anki/notestopack.h"
#include "exchange/packjsonreader.h"
#include "store/ankireader.h"

#include <QFile>
#include <QTemporaryDir>

namespace starling {
namespace {

using namespace Qt::StringLiterals;
using exchange::Fault;
using exchange::Refusal;

Refusal refused(Fault::Kind kind, const QString &detail = {})
{
    return {{Fault{kind, {}, 0, detail}}};
}

Refusal refusalOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Refused:
        return refused(Fault::Kind::PackageStrange, error.detail);
    case Error::Kind::NotFound:
        return refused(Fault::Kind::NoQuestions);
    case Error::Kind::TooNew:
        return {{Fault{Fault::Kind::TooMany, u"/"_s, 0, error.detail}}};
    default:
        return refused(Fault::Kind::PackageDamaged);
    }
}

bool goesOn(const exchange::ImportOptions &options, double done)
{
    return !options.progress || options.progress(done);
}

/// Newer packages hold a collection of one note besides, for Ankis that are too old for the other one.
bool asksForANewerAnki(const QList<AnkiNote> &notes)
{
    return notes.size() == 1 &&
           notes.front().fields.join(u' ').contains("Please update to the latest Anki version"_L1);
}

exchange::ImportResult readAnkiPackage(const QByteArray &bytes, const exchange::ImportOptions &options)
{
    // Only the person may look into it; removed with everything in it at the end.
    const QTemporaryDir folder;
    QFile collection(folder.filePath(u"collection.db"_s));
    if (!folder.isValid() || !collection.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return refused(Fault::Kind::PackageUnwritable,
                       folder.isValid() ? collection.errorString() : folder.errorString());
    if (const auto fault = exchange::unpackCollection(bytes, collection))
        return Refusal{{*fault}};
    if (!collection.flush())
        return refused(Fault::Kind::PackageUnwritable, collection.errorString());
    collection.close();
    if (!goesOn(options, 0.3))
        return refused(Fault::Kind::Cancelled);
    const auto notes = store::readAnkiCollection(collection.fileName(), 2 * exchange::maximumQuestions);
    if (!notes)
        return refusalOf(notes.error());
    if (asksForANewerAnki(*notes))
        return refused(Fault::Kind::PackageTooNew);
    if (!goesOn(options, 0.6))
        return refused(Fault::Kind::Cancelled);
    return exchange::packOfNotes(*notes, true, exchange::Format::AnkiPackage);
}

} // namespace

exchange::ImportResult readForeign(QByteArray bytes, const exchange::ImportOptions &options)
{
    if (bytes.size() <= exchange::maximumImportSize && exchange::isPackage(bytes))
        return readAnkiPackage(bytes, options);
    return exchange::readImport(std::move(bytes), options);
}

} // namespace starling
