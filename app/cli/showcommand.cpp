// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "commandline.h"
#include "exchange/packjson.h"
#include "openlibrary.h"
#include "showntext.h"
#include "streams.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

/// Which items of a list are ticked, counted from 0 as in the list.
QJsonArray ticksOf(const QList<ItemId> &ids, const QSet<ItemId> &ticked)
{
    QJsonArray array;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (ticked.contains(ids[i]))
            array += i;
    }
    return array;
}

/// The question as the pack format spells it, with what the person did beside it.
QJsonObject jsonOf(const StudyQuestion &question)
{
    Pack pack;
    pack.questions = {question.content};
    const QJsonDocument document = QJsonDocument::fromJson(exchange::writePackJson(pack));
    QJsonObject object = document.object().value(u"questions"_s).toArray().first().toObject();
    object.insert(u"pack"_s, question.pack.uid);
    object.insert(u"retired"_s, question.retired);
    object.insert(u"mastery"_s, wordOf(question.mastery));
    object.insert(u"draft"_s, question.draft.text);
    object.insert(u"draftRevision"_s, question.draft.revision);
    object.insert(u"note"_s, question.note.text);
    object.insert(u"noteRevision"_s, question.note.revision);
    object.insert(u"ticks"_s,
                  QJsonObject{
                      {wordOf(Section::KeyPoints), ticksOf(question.keyPointIds, question.ticked)},
                      {wordOf(Section::InterviewerCriteria), ticksOf(question.criterionIds, question.ticked)},
                  });
    return object;
}

} // namespace

Exit runShow(const CommandLine &line, Streams &streams)
{
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    const auto id = valueOrComplaint(library->findQuestion(line.words.first()), streams);
    if (!id)
        return Exit::Refused;
    const auto question = valueOrComplaint(library->question(*id), streams);
    if (!question)
        return Exit::Refused;
    if (line.json) {
        streams.print(jsonOf(*question));
        return Exit::Done;
    }
    for (const QString &text : shownText(*question))
        streams.print(text);
    return Exit::Done;
}

} // namespace starling::cli
