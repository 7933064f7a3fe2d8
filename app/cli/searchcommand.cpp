// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "command.h"
#include "commandline.h"
#include "desk/search/findquestions.h"
#include "desk/search/hitplaces.h"
#include "findpack.h"
#include "openlibrary.h"
#include "streams.h"
#include "visibletext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

struct FoundRow
{
    QuestionRow row;
    SearchHit hit;
};

/// Where the search hit first, as files spell it; empty where no text was searched for.
QString fieldOf(const SearchHit &hit)
{
    switch (hit.place) {
    case SearchHit::Place::None:
        return {};
    case SearchHit::Place::Title:
        return u"title"_s;
    case SearchHit::Place::Tags:
        return u"tags"_s;
    case SearchHit::Place::Section:
        return wordOf(*hit.section);
    case SearchHit::Place::Draft:
        return u"draft"_s;
    case SearchHit::Place::Note:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray jsonOf(const QList<FoundRow> &rows, const QHash<PackId, QString> &packs)
{
    QJsonArray array;
    for (const auto &[row, hit] : rows) {
        array += QJsonObject{
            {u"id"_s, row.uid},
            {u"pack"_s, packs.value(row.pack)},
            {u"number"_s, row.number},
            {u"title"_s, row.title},
            {u"category"_s, wordOf(row.category)},
            {u"difficulty"_s, wordOf(row.difficulty)},
            {u"mastery"_s, wordOf(row.mastery)},
            {u"hasDraft"_s, row.hasDraft},
            {u"section"_s, fieldOf(hit)},
            {u"snippet"_s, hit.passage.text},
        };
    }
    return array;
}

void printRows(const QList<FoundRow> &rows, const QHash<PackId, QString> &packs, Streams &streams)
{
    for (const auto &[row, hit] : rows) {
        streams.print(u"%1/%2  %3  (%4)"_s.arg(packs.value(row.pack), QString::number(row.number),
                                               visibleLine(row.title), QString(wordOf(row.mastery))));
        if (!hit.passage.isEmpty())
            streams.print(u"    %1: %2"_s.arg(fieldOf(hit), visibleLine(hit.passage.text)));
    }
}

std::optional<qsizetype> limitOf(const CommandLine &line, Streams &streams)
{
    const QString given = line.values.value(u"limit"_s);
    if (given.isEmpty())
        return std::numeric_limits<qsizetype>::max();
    bool isNumber = false;
    const int limit = given.toInt(&isNumber);
    if (isNumber && limit >= 0)
        return limit;
    streams.complain(u"--limit needs a number, not \"%1\"."_s.arg(visibleLine(given)));
    return std::nullopt;
}

} // namespace

Exit runSearch(const CommandLine &line, Streams &streams)
{
    const auto limit = limitOf(line, streams);
    if (!limit)
        return Exit::WrongUsage;
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
    QHash<PackId, QString> names;
    for (const PackRow &pack : *packs)
        names.insert(pack.id, pack.uid);

    const QString query = line.words.join(u' ');
    const auto found = valueOrComplaint(findQuestions(*library, query, scope), streams);
    if (!found)
        return Exit::Refused;
    const QList<QuestionId> ids = found->mid(0, *limit);
    const auto rows = valueOrComplaint(library->rows(ids), streams);
    const auto hits = valueOrComplaint(searchHits(*library, parseSearch(query), ids), streams);
    if (!rows || !hits || rows->size() != hits->size())
        return Exit::Refused;
    QList<FoundRow> shown;
    for (qsizetype i = 0; i < rows->size(); ++i)
        shown.append({rows->at(i), hits->at(i)});
    if (line.json) {
        streams.print(jsonOf(shown, names));
        return Exit::Done;
    }
    printRows(shown, names, streams);
    if (shown.size() < found->size())
        streams.print(
            u"%1 of %2"_s.arg(shown.size()).arg(counted(static_cast<int>(found->size()), "question"_L1)));
    else
        streams.print(counted(static_cast<int>(found->size()), "question"_L1));
    return Exit::Done;
}

} // namespace starling::cli
