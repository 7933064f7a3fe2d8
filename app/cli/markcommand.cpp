// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "commandline.h"
#include "openlibrary.h"
#include "streams.h"
#include "visibletext.h"

#include <QJsonObject>

namespace starling::cli {

using namespace Qt::StringLiterals;

Exit runMark(const CommandLine &line, Streams &streams)
{
    const std::optional<Mastery> mastery = masteryOf(line.words.at(1));
    if (!mastery) {
        streams.complain(
            u"\"%1\" is none of new, learning and mastered."_s.arg(visibleLine(line.words.at(1))));
        return Exit::WrongUsage;
    }
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    const auto id = valueOrComplaint(library->findQuestion(line.words.first()), streams);
    if (!id)
        return Exit::Refused;
    if (const Outcome outcome = library->setMastery(*id, *mastery); !outcome) {
        complain(outcome.error(), streams);
        return Exit::Refused;
    }
    const auto question = valueOrComplaint(library->question(*id), streams);
    if (!question)
        return Exit::Refused;
    if (line.json) {
        streams.print(QJsonObject{
            {u"id"_s, question->content.uid},
            {u"pack"_s, question->pack.uid},
            {u"mastery"_s, wordOf(question->mastery)},
        });
    } else {
        streams.print(u"%1/%2 is marked as %3."_s.arg(
            visibleLine(question->pack.uid), visibleLine(question->content.uid), wordOf(question->mastery)));
    }
    return Exit::Done;
}

} // namespace starling::cli
