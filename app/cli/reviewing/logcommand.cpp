// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards.h"
#include "cli/columns.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/openlibrary.h"
#include "cli/streams.h"
#include "cli/visibletext.h"
#include "timeoption.h"

#include <QJsonArray>
#include <QSet>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

/// What a person calls it: a rating in a learning step is learning.
QLatin1StringView kindOf(const ReviewEntry &entry)
{
    if (entry.kind == ReviewKind::Review && entry.before.state != CardState::Review)
        return "learning"_L1;
    return wordOf(entry.kind);
}

template <class Value>
QJsonValue wordOrNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(wordOf(*value)) : QJsonValue();
}

QJsonObject shortJson(const MemoryState &memory)
{
    return {{u"state"_s, wordOf(memory.state)},
            {u"stability"_s, memory.stability},
            {u"difficulty"_s, memory.difficulty}};
}

QJsonObject jsonOf(const ReviewEntry &entry, const CardRef &ref, bool undone, CardNames &names)
{
    QJsonObject object = jsonOf(ref, names);
    const qint64 local = entry.at.time + 1000 * qint64{entry.at.offset};
    object[u"entry"_s] = entry.id.value;
    object[u"what"_s] = kindOf(entry);
    object[u"rating"_s] = wordOrNull(entry.rating);
    object[u"proposed"_s] = wordOrNull(entry.proposed);
    object[u"at"_s] = isoTime(entry.at.time);
    object[u"offset"_s] = entry.at.offset;
    object[u"localTime"_s] = isoTime(local).chopped(1);
    object[u"day"_s] = QDate(1970, 1, 1).addDays(entry.at.day).toString(Qt::ISODate);
    object[u"clockBack"_s] = entry.clockBack;
    object[u"seconds"_s] = entry.seconds;
    object[u"hints"_s] = entry.hints;
    object[u"confidence"_s] =
        entry.confidence ? QJsonValue(static_cast<int>(*entry.confidence)) : QJsonValue();
    QJsonArray ticks;
    for (const ReviewTick &tick : entry.ticks)
        ticks.append(QJsonObject{{u"item"_s, tick.item.value}, {u"ticked"_s, tick.ticked}});
    object[u"ticks"_s] = ticks;
    object[u"before"_s] = shortJson(entry.before);
    QJsonObject after = shortJson(entry.after);
    after[u"step"_s] = entry.after.step;
    after[u"due"_s] = isoTime(entry.after.due);
    after[u"scheduledDays"_s] = entry.after.scheduledDays;
    object[u"after"_s] = entry.kind == ReviewKind::Undo ? QJsonValue() : QJsonValue(after);
    object[u"parameters"_s] = entry.parameters;
    object[u"undoes"_s] = entry.undoes.isValid() ? QJsonValue(entry.undoes.value) : QJsonValue();
    object[u"undone"_s] = undone;
    return object;
}

} // namespace

Exit runLog(const CommandLine &line, Streams &streams)
{
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    std::optional<QuestionId> question;
    if (!line.words.isEmpty()) {
        question = valueOrComplaint(library->findQuestion(line.words.first()), streams);
        if (!question)
            return Exit::Refused;
    }
    Reviews reviews(*library);
    const auto log = valueOrComplaint(reviews.log(question), streams);
    const auto refs = valueOrComplaint(reviews.refs(), streams);
    if (!log || !refs)
        return Exit::Refused;
    QSet<ReviewId> undone;
    for (const ReviewEntry &entry : *log)
        undone.insert(entry.undoes);
    CardNames names(*library);
    if (line.json) {
        QJsonArray array;
        for (const ReviewEntry &entry : *log)
            array.append(jsonOf(entry, refs->value(entry.card), undone.contains(entry.id), names));
        streams.print(array);
        return Exit::Done;
    }
    QList<QStringList> lines{{u"ENTRY"_s, u"TIME"_s, u"WHAT"_s, u"RATING"_s, u"DAYS"_s, u"CARD"_s}};
    for (const ReviewEntry &entry : *log) {
        const QDateTime like =
            QDateTime::fromMSecsSinceEpoch(entry.at.time, Qt::OffsetFromUTC, entry.at.offset);
        lines.append({QString::number(entry.id.value), shownTime(entry.at.time, like),
                      entry.undoes.isValid()      ? u"undo of %1"_s.arg(entry.undoes.value)
                      : undone.contains(entry.id) ? u"%1 (undone)"_s.arg(kindOf(entry))
                                                  : QString(kindOf(entry)),
                      entry.rating ? QString(wordOf(*entry.rating)) : u"-"_s,
                      QString::number(entry.after.scheduledDays), names.nameOf(refs->value(entry.card))});
    }
    for (const QString &text : columns(lines))
        streams.print(text);
    streams.print(u"%1 %2"_s.arg(log->size()).arg(log->size() == 1 ? "entry"_L1 : "entries"_L1));
    return Exit::Done;
}

Exit runUndo(const CommandLine &line, Streams &streams)
{
    bool isNumber = true;
    const int count = line.words.isEmpty() ? 1 : line.words.first().toInt(&isNumber);
    if (!isNumber || count < 1) {
        streams.complain(u"\"%1\" is no number of ratings."_s.arg(visibleLine(line.words.first())));
        return Exit::WrongUsage;
    }
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    const auto at = timeOf(line, *library, streams);
    if (!at)
        return Exit::WrongUsage;
    const auto refs = valueOrComplaint(Reviews(*library).undo(count, *at), streams);
    if (!refs)
        return Exit::Refused;
    CardNames names(*library);
    if (line.json) {
        QJsonArray array;
        for (const CardRef &ref : *refs)
            array.append(jsonOf(ref, names));
        streams.print(array);
        return Exit::Done;
    }
    for (const CardRef &ref : *refs)
        streams.print(u"Taken back: the last rating of %1"_s.arg(visibleLine(names.nameOf(ref))));
    if (refs->isEmpty())
        streams.print(u"There is no rating to take back."_s);
    return Exit::Done;
}

} // namespace starling::cli
