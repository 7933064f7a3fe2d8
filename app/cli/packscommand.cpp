// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "command.h"
#include "commandline.h"
#include "openlibrary.h"
#include "streams.h"

#include <QJsonArray>
#include <QJsonObject>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const PackRow &pack, const Counts &counts)
{
    return {
        {u"id"_s, pack.uid},
        {u"title"_s, pack.title},
        {u"subtitle"_s, pack.subtitle},
        {u"role"_s, pack.role},
        {u"language"_s, pack.language},
        {u"version"_s, pack.version},
        {u"questions"_s, counts.questions},
        {u"learning"_s, counts.learning},
        {u"mastered"_s, counts.mastered},
        {u"drafts"_s, counts.drafts},
    };
}

} // namespace

Exit runPacks(const CommandLine &line, Streams &streams)
{
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    const auto packs = valueOrComplaint(library->packs(), streams);
    if (!packs)
        return Exit::Refused;

    QJsonArray array;
    QList<QStringList> lines{{u"PACK"_s, u"VERSION"_s, u"QUESTIONS"_s, u"MASTERED"_s, u"TITLE"_s}};
    for (const PackRow &pack : *packs) {
        const auto counts = valueOrComplaint(library->counts(Scope{pack.id}), streams);
        if (!counts)
            return Exit::Refused;
        array += jsonOf(pack, *counts);
        lines.append({pack.uid, pack.version, QString::number(counts->questions),
                      QString::number(counts->mastered), pack.title});
    }
    if (line.json) {
        streams.print(array);
        return Exit::Done;
    }
    for (const QString &text : columns(lines))
        streams.print(text);
    return Exit::Done;
}

} // namespace starling::cli
