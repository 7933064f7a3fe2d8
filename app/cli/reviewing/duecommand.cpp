// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards.h"
#include "cli/columns.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/findpack.h"
#include "cli/openlibrary.h"
#include "cli/streams.h"
#include "timeoption.h"

#include <QJsonArray>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const QueueCard &card, CardNames &names)
{
    QJsonObject object = jsonOf(card.ref, names);
    object[u"title"_s] = names.rowOf(card.ref.question).title;
    object[u"state"_s] = wordOf(card.state);
    object[u"due"_s] = card.state == CardState::New ? QJsonValue() : QJsonValue(isoTime(card.due));
    object[u"stability"_s] = card.stability;
    return object;
}

} // namespace

Exit runDue(const CommandLine &line, Streams &streams)
{
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    const auto at = timeOf(line, *library, streams);
    if (!at)
        return Exit::WrongUsage;
    ReviewFilter filter;
    filter.termCards = line.ownOptions.contains(u"terms"_s);
    if (line.pack) {
        const auto packs = valueOrComplaint(library->packs(), streams);
        const std::optional<PackRow> pack = packs ? packNamed(*packs, *line.pack, streams) : std::nullopt;
        if (!pack)
            return Exit::Refused;
        filter.pack = pack->id;
    }
    const auto queue = valueOrComplaint(Reviews(*library).queue(*at, filter), streams);
    if (!queue)
        return Exit::Refused;
    CardNames names(*library);
    if (line.json) {
        QJsonArray array;
        for (const QueueCard &card : queue->cards)
            array.append(jsonOf(card, names));
        streams.print(array);
        return Exit::Done;
    }
    QList<QStringList> lines{{u"CARD"_s, u"STATE"_s, u"DUE"_s, u"TITLE"_s}};
    for (const QueueCard &card : queue->cards) {
        lines.append({names.nameOf(card.ref), wordOf(card.state),
                      card.state == CardState::New ? u"-"_s : shownTime(card.due, *at),
                      names.rowOf(card.ref.question).title});
    }
    for (const QString &text : columns(lines))
        streams.print(text);
    streams.print(
        u"%1 in learning steps, %2 due, %3 new, %4 put off by the daily limit"_s.arg(queue->learning)
            .arg(queue->due)
            .arg(queue->fresh)
            .arg(queue->postponed));
    return Exit::Done;
}

} // namespace starling::cli
