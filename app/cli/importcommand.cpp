// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "command.h"
#include "commandline.h"
#include "desk/agreedimport.h"
#include "desk/foreignfiles.h"
#include "desk/foreignimport.h"
#include "exchange/joinparts.h"
#include "exchange/refusal.h"
#include "importreport.h"
#include "inputfile.h"
#include "openlibrary.h"
#include "streams.h"
#include "undoimport.h"
#include "visibletext.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <utility>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;
using Status = ImportedFile::Status;

QString nothingImported()
{
    return u"Nothing was imported."_s;
}

/// Told by its size, before any of it is read.
bool isTooLarge(const QString &name)
{
    return name != "-"_L1 && QFileInfo(name).size() > exchange::maximumImportSize;
}

/// The bytes of every file that may be read, or nothing after having said which cannot be read.
std::optional<QList<QByteArray>> readAll(const QStringList &names, Streams &streams)
{
    QList<QByteArray> texts;
    bool readable = true;
    for (const QString &name : names) {
        if (isTooLarge(name)) {
            texts += QByteArray();
            continue;
        }
        auto bytes = valueOrComplaint(readInput(name, streams.in(), exchange::maximumImportSize), streams);
        readable = readable && bytes;
        texts += std::move(bytes).value_or(QByteArray());
    }
    if (readable)
        return texts;
    return std::nullopt;
}

void complainPlan(const Error &error, const ImportedFile &file, Streams &streams)
{
    if (error.kind != Error::Kind::Refused)
        return complain(error, streams);
    streams.complain(u"%1: the store has a newer version of the pack %2 (%3; the file has %4). Import a file "
                     "that is at least as new."_s.arg(
                         visibleLine(inputName(file.name)), visibleLine(file.import->pack.uid),
                         visibleLine(error.detail), visibleLine(file.import->pack.version)));
}

/// Reads one text; the faults are on standard error.
ImportedFile readFile(const QString &name, QByteArray bytes, const QStringList &terms, Streams &streams)
{
    ImportedFile file{name, Status::Refused, {}, {}, {}};
    exchange::ImportResult read =
        isTooLarge(name)
            ? exchange::refusal(exchange::Fault::Kind::TooLarge, QString::number(exchange::maximumImportSize))
            : readForeign(std::move(bytes), {.extraTerms = terms});
    if (read) {
        file.import = std::move(read).value();
        return file;
    }
    file.refusal = read.error();
    explainRefusal(file, streams);
    return file;
}

/// The parts of one pack become one.
void joinParts(QList<ImportedFile> &files)
{
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (!files.at(i).import || files.at(i).import->part == 0)
            continue;
        QList<exchange::Import> parts{*files.at(i).import};
        for (qsizetype j = files.size() - 1; j > i; --j) {
            if (files.at(j).import && areOfOnePack(parts.constFirst(), *files.at(j).import))
                parts += *files.takeAt(j).import;
        }
        files[i].import = exchange::joined(parts);
        if (parts.size() > 1 && files.at(i).name != "-"_L1)
            files[i].name = QFileInfo(files.at(i).name).path();
    }
}

AgreedImport agreed(const ImportedFile &file, bool withAnswers)
{
    return {.pack = file.import->pack,
            .whole = file.import->part == 0,
            .into = {},
            .ownTexts = withAnswers ? file.import->ownTexts : QList<exchange::OwnTexts>()};
}

/// Asks the store what the file would change; the reasons against it are on standard error.
void plan(ImportedFile &file, Library &library, Streams &streams)
{
    if (!file.import)
        return;
    const auto forecast = forecastImport(library, agreed(file, false));
    if (!forecast) {
        complainPlan(forecast.error(), file, streams);
        return;
    }
    file.effect = forecast->effect;
    file.status = Status::Checked;
}

/// Two versions of one pack in one go would make the result depend on the order of the files.
void refuseTwins(QList<ImportedFile> &files, Streams &streams)
{
    QHash<QString, QString> fileOfPack;
    for (ImportedFile &file : files) {
        if (!file.import)
            continue;
        const QString &pack = file.import->pack.uid;
        if (!fileOfPack.contains(pack)) {
            fileOfPack.insert(pack, file.name);
            continue;
        }
        streams.complain(u"%1 and %2 hold the same pack, %3. Import one of them."_s.arg(
            visibleLine(inputName(fileOfPack.value(pack))), visibleLine(inputName(file.name)),
            visibleLine(pack)));
        file.status = Status::Refused;
    }
}

bool allChecked(const QList<ImportedFile> &files)
{
    return std::all_of(files.begin(), files.end(),
                       [](const ImportedFile &file) { return file.status == Status::Checked; });
}

/// Each pack comes in by itself: what was imported before one that cannot be written stays.
void complainStopped(const QString &name, qsizetype done, qsizetype all, Streams &streams)
{
    if (all == 1)
        return streams.complain(nothingImported());
    const QString stayed = done == 0   ? u"Nothing was imported"_s
                           : done == 1 ? u"1 of %1 packs was imported"_s.arg(all)
                                       : u"%1 of %2 packs were imported"_s.arg(done).arg(all);
    streams.complain(u"%1: the packs from %2 on were not."_s.arg(stayed, visibleLine(inputName(name))));
}

/// Imports file after file; stops at the first that cannot be written.
bool importAll(QList<ImportedFile> &files, bool withAnswers, Library &library, Streams &streams)
{
    qsizetype done = 0;
    for (ImportedFile &file : files) {
        const Result<ImportEffect> effect = importAgreed(library, agreed(file, withAnswers));
        if (!effect) {
            file.status = Status::Refused;
            complain(effect.error(), streams);
            complainStopped(file.name, done, files.size(), streams);
            return false;
        }
        file.effect = *effect;
        file.status = Status::Imported;
        ++done;
    }
    return true;
}

void report(const QList<ImportedFile> &files, bool json, Streams &streams)
{
    if (!json) {
        for (const ImportedFile &file : files)
            printReport(file, streams);
        return;
    }
    QJsonArray array;
    for (const ImportedFile &file : files)
        array += jsonOf(file);
    streams.print(array);
}

} // namespace

Exit runImport(const CommandLine &line, Streams &streams)
{
    if (line.ownOptions.contains(u"undo"_s))
        return undoImport(line, streams);
    if (line.words.isEmpty()) {
        streams.complain(u"import needs a file."_s);
        return Exit::WrongUsage;
    }
    if (line.words.count(u"-"_s) > 1) {
        streams.complain(u"Standard input (-) can be read only once."_s);
        return Exit::WrongUsage;
    }
    const QStringList names = filesOf(line.words);
    std::optional<QList<QByteArray>> texts = readAll(names, streams);
    if (!texts) {
        streams.complain(nothingImported());
        return Exit::Refused;
    }
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    const auto terms = valueOrComplaint(library->knownTerms(), streams);
    if (!terms)
        return Exit::Refused;

    QList<ImportedFile> files;
    for (qsizetype i = 0; i < names.size(); ++i)
        files += readFile(names[i], std::exchange((*texts)[i], {}), *terms, streams);
    joinParts(files);
    for (ImportedFile &file : files)
        plan(file, *library, streams);
    refuseTwins(files, streams);

    bool done = allChecked(files);
    if (!done)
        streams.complain(nothingImported());
    else if (!line.dryRun)
        done = importAll(files, line.withAnswers, *library, streams);
    report(files, line.json, streams);
    if (done && line.dryRun && !line.json)
        streams.print(u"Nothing was imported: this was a dry run."_s);
    return done ? Exit::Done : Exit::Refused;
}

} // namespace starling::cli
