// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "command.h"
#include "commandline.h"
#include "desk/exportfile.h"
#include "desk/exporting.h"
#include "findpack.h"
#include "openlibrary.h"
#include "streams.h"
#include "visibletext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

/// The place of a file, whichever way its name leads there.
QString placeOf(const QString &name)
{
    const QFileInfo info(name);
    return info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
}

/// The store and the files SQLite keeps beside it must not be replaced by a pack.
bool isOfStore(const QString &out, const QString &store)
{
    const QString place = placeOf(store);
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        if (placeOf(out) == place + suffix)
            return true;
    }
    return false;
}

/// The format, or nothing after having said which there are.
std::optional<ExportFormat> formatOf(const CommandLine &line, Streams &streams)
{
    QStringList words;
    for (const ExportFormat format : allExportFormats)
        words += wordOf(format);
    if (!line.format) {
        streams.complain(u"export needs --format: %1."_s.arg(words.join(u", "_s)));
        return std::nullopt;
    }
    if (*line.format == "pdf"_L1) {
        streams.complain(
            u"starling-cli cannot set pages. Export as html and print that, or use File > Save as PDF in "
            "the window."_s);
        return std::nullopt;
    }
    const auto format = exportFormatOf(*line.format == "md"_L1 ? u"markdown"_s : *line.format);
    if (!format)
        streams.complain(u"There is no format \"%1\"; there are %2."_s.arg(visibleLine(*line.format),
                                                                           words.join(u", "_s)));
    if (format && line.withAnswers && !holdsAnswers(*format)) {
        streams.complain(
            u"A pack in %1 holds no answers. Leave --with-answers out, or choose another format."_s.arg(
                wordOf(*format)));
        return std::nullopt;
    }
    return format;
}

} // namespace

Exit runExport(const CommandLine &line, Streams &streams)
{
    const auto format = formatOf(line, streams);
    if (!format)
        return Exit::WrongUsage;
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    const QString out = line.words.first();
    if (out == "-"_L1 && *format == ExportFormat::MarkdownFolder) {
        streams.complain(u"Standard output (-) is no folder. Name a new folder, or choose markdown."_s);
        return Exit::WrongUsage;
    }
    if (isOfStore(out, storePath(line))) {
        streams.complain(
            u"%1 belongs to the store itself. Choose another file to export to."_s.arg(visibleLine(out)));
        return Exit::Refused;
    }
    const auto packs = valueOrComplaint(library->packs(), streams);
    if (!packs)
        return Exit::Refused;
    const auto row = line.pack ? packNamed(*packs, *line.pack, streams) : onlyPack(*packs, streams);
    if (!row)
        return Exit::Refused;
    const auto content = valueOrComplaint(
        exportContent(*library, {.pack = row->id, .questions = {}, .withAnswers = line.withAnswers}),
        streams);
    if (!content)
        return Exit::Refused;
    const Pack *pack = &content->pack;
    if (out == "-"_L1) {
        const auto bytes = valueOrComplaint(exportBytes(*content, *format, library->now()), streams);
        if (bytes)
            streams.write(*bytes);
        return bytes ? Exit::Done : Exit::Refused;
    }
    if (const Outcome outcome = writeExport(out, *content, *format, library->now()); !outcome) {
        complain(outcome.error(), streams);
        return Exit::Refused;
    }
    if (line.json) {
        streams.print(QJsonObject{
            {u"file"_s, out},
            {u"format"_s, QString(wordOf(*format))},
            {u"pack"_s, pack->uid},
            {u"questions"_s, pack->questions.size()},
        });
    } else {
        streams.print(u"%1 of %2 written to %3."_s.arg(counted(pack->questions.size(), "question"_L1),
                                                       visibleLine(pack->uid), visibleLine(out)));
    }
    return Exit::Done;
}

} // namespace starling::cli
