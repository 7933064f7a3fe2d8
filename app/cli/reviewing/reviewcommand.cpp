// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/openlibrary.h"
#include "cli/streams.h"
#include "cli/visibletext.h"
#include "timeoption.h"

#include <QJsonArray>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

QLatin1StringView wordOf(MasterySource source)
{
    switch (source) {
    case MasterySource::Hand:
        return "hand"_L1;
    case MasterySource::Memory:
        return "memory"_L1;
    case MasterySource::None:
        break;
    }
    return "none"_L1;
}

} // namespace

Exit runReview(const CommandLine &line, Streams &streams)
{
    const std::optional<Rating> rating = ratingOf(line.words.at(1));
    if (!rating) {
        streams.complain(
            u"\"%1\" is none of again, hard, good and easy."_s.arg(visibleLine(line.words.at(1))));
        return Exit::WrongUsage;
    }
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    const auto at = timeOf(line, *library, streams);
    if (!at)
        return Exit::WrongUsage;
    const auto ref = valueOrComplaint(findCard(*library, line.words.first()), streams);
    if (!ref)
        return Exit::Refused;
    ReviewAnswer answer;
    answer.rating = *rating;
    answer.cram = line.ownOptions.contains(u"cram"_s);
    const auto reviewed = valueOrComplaint(Reviews(*library).rate(*ref, answer, *at), streams);
    if (!reviewed)
        return Exit::Refused;
    CardNames names(*library);
    if (line.json) {
        QJsonObject object = jsonOf(*ref, names);
        const QJsonObject memory = jsonOf(reviewed->after);
        for (auto it = memory.begin(); it != memory.end(); ++it)
            object[it.key()] = it.value();
        object[u"rating"_s] = starling::wordOf(*rating);
        object[u"entry"_s] = reviewed->entry.value;
        object[u"clockBack"_s] = reviewed->clockBack;
        object[u"leech"_s] = reviewed->after.lapses >= leechLapses;
        object[u"mastery"_s] = starling::wordOf(reviewed->mastery);
        streams.print(object);
        return Exit::Done;
    }
    streams.print(u"%1 comes back %2, on %3."_s.arg(visibleLine(names.nameOf(*ref)),
                                                    distance(reviewed->after, *at),
                                                    shownTime(reviewed->after.due, *at)));
    if (reviewed->clockBack)
        streams.print(u"The clock stands before the last review of this card; nothing was lost."_s);
    if (reviewed->becameLeech)
        streams.print(u"It was forgotten %1 times. Write a shorter answer, split it, or leave it out."_s.arg(
            reviewed->after.lapses));
    return Exit::Done;
}

Exit runSchedule(const CommandLine &line, Streams &streams)
{
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    const auto at = timeOf(line, *library, streams);
    if (!at)
        return Exit::WrongUsage;
    const auto ref = valueOrComplaint(findCard(*library, line.words.first()), streams);
    if (!ref)
        return Exit::Refused;
    Reviews reviews(*library);
    const auto card = valueOrComplaint(reviews.card(*ref, *at), streams);
    const auto mastery = valueOrComplaint(reviews.mastery(ref->question), streams);
    if (!card || !mastery)
        return Exit::Refused;
    CardNames names(*library);
    if (line.json) {
        QJsonObject object = jsonOf(*ref, names);
        const QJsonObject memory = jsonOf(card->memory);
        for (auto it = memory.begin(); it != memory.end(); ++it)
            object[it.key()] = it.value();
        object[u"retrievability"_s] = card->retrievability;
        object[u"suspended"_s] = card->suspended;
        object[u"buried"_s] = card->buried;
        object[u"leftOut"_s] = card->leftOut;
        object[u"leech"_s] = card->leech;
        object[u"mastery"_s] = starling::wordOf(mastery->mastery);
        object[u"masterySource"_s] = wordOf(mastery->source);
        QJsonArray outcomes;
        for (const study::RatingOutcome &outcome : card->outcomes)
            outcomes.append(jsonOf(outcome, *at));
        object[u"outcomes"_s] = outcomes;
        streams.print(object);
        return Exit::Done;
    }
    const MemoryState &memory = card->memory;
    streams.print(visibleLine(names.nameOf(*ref)));
    if (memory.state == CardState::New) {
        streams.print(u"Never asked."_s);
    } else {
        streams.print(u"%1, due %2, last asked %3"_s.arg(
            starling::wordOf(memory.state), shownTime(memory.due, *at), shownTime(memory.lastReview, *at)));
        streams.print(u"Stability %1 days, difficulty %2, probability of recall %3, %4 reviews, %5 lapses"_s
                          .arg(QString::number(memory.stability, 'f', 2),
                               QString::number(memory.difficulty, 'f', 2),
                               QString::number(card->retrievability, 'f', 2))
                          .arg(memory.reps)
                          .arg(memory.lapses));
    }
    streams.print(
        u"Mastery: %1%2"_s.arg(starling::wordOf(mastery->mastery),
                               mastery->source == MasterySource::Hand ? u", set by hand"_s : QString()));
    for (const study::RatingOutcome &outcome : card->outcomes)
        streams.print(u"%1: comes back %2, on %3"_s.arg(starling::wordOf(outcome.rating),
                                                        distance(outcome.after, *at),
                                                        shownTime(outcome.after.due, *at)));
    return Exit::Done;
}

} // namespace starling::cli
