// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "command.h"
#include "commandline.h"
#include "findpack.h"
#include "openlibrary.h"
#include "streams.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

QJsonArray jsonOf(const QList<QuestionRow> &rows, const QHash<PackId, QString> &packs)
{
    QJsonArray array;
    for (const QuestionRow &row : rows) {
        array += QJsonObject{
            {u"id"_s, row.uid},
            {u"pack"_s, packs.value(row.pack)},
            {u"number"_s, row.number},
            {u"title"_s, row.title},
            {u"category"_s, wordOf(row.category)},
            {u"difficulty"_s, wordOf(row.difficulty)},
            {u"mastery"_s, wordOf(row.mastery)},
            {u"hasDraft"_s, row.hasDraft},
        };
    }
    return array;
}

void printRows(const QList<QuestionRow> &rows, const QHash<PackId, QString> &packs, Streams &streams)
{
    QList<QStringList> lines{
        {u"QUESTION"_s, u"MASTERY"_s, u"DRAFT"_s, u"CATEGORY"_s, u"DIFFICULTY"_s, u"TITLE"_s}};
    for (const QuestionRow &row : rows) {
        lines.append({u"%1/%2"_s.arg(packs.value(row.pack), QString::number(row.number)), wordOf(row.mastery),
                      row.hasDraft ? u"yes"_s : u"-"_s, wordOf(row.category), wordOf(row.difficulty),
                      row.title});
    }
    for (const QString &text : columns(lines))
        streams.print(text);
}

QString summaryOf(const Counts &counts)
{
    return u"%1, %2 mastered, %3 with a draft"_s.arg(counted(counts.questions, "question"_L1))
        .arg(counts.mastered)
        .arg(counts.drafts);
}

} // namespace

Exit runQuestions(const CommandLine &line, Streams &streams)
{
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    const auto packs = valueOrComplaint(library->packs(), streams);
    if (!packs)
        return Exit::Refused;
    Scope scope;
    if (line.pack) {
        const std::optional<PackRow> pack = packNamed(*packs, *line.pack, streams);
        if (!pack)
            return Exit::Refused;
        scope.pack = pack->id;
    }
    const auto rows = valueOrComplaint(library->rows(scope, 0, std::numeric_limits<int>::max()), streams);
    const auto counts = valueOrComplaint(library->counts(scope), streams);
    if (!rows || !counts)
        return Exit::Refused;

    QHash<PackId, QString> names;
    for (const PackRow &pack : *packs)
        names.insert(pack.id, pack.uid);
    if (line.json) {
        streams.print(jsonOf(*rows, names));
        return Exit::Done;
    }
    printRows(*rows, names, streams);
    streams.print(summaryOf(*counts));
    return Exit::Done;
}

} // namespace starling::cli
