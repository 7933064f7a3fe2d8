// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "command.h"
#include "commandline.h"
#include "desk/answers.h"
#include "openlibrary.h"
#include "streams.h"
#include "visibletext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

QString wordOf(TextCause cause)
{
    switch (cause) {
    case TextCause::Writing:
        return u"writing"_s;
    case TextCause::Restore:
        return u"restore"_s;
    case TextCause::Scaffold:
        return u"scaffold"_s;
    case TextCause::Story:
        return u"story"_s;
    case TextCause::Import:
        return u"import"_s;
    }
    return {};
}

void printList(const CommandLine &line, const QList<KeptText> &history, Streams &streams)
{
    if (line.json) {
        QJsonArray rows;
        for (const KeptText &kept : history)
            rows.append(QJsonObject{{u"id"_s, kept.id},
                                    {u"at"_s, kept.keptAt.toString(Qt::ISODateWithMs)},
                                    {u"began"_s, kept.startedAt.toString(Qt::ISODateWithMs)},
                                    {u"cause"_s, wordOf(kept.cause)},
                                    {u"words"_s, kept.words}});
        streams.print(rows);
        return;
    }
    QList<QStringList> lines;
    for (const KeptText &kept : history)
        lines.append({QString::number(kept.id), kept.keptAt.toLocalTime().toString(Qt::ISODate),
                      counted(kept.words, "word"_L1), wordOf(kept.cause)});
    for (const QString &row : columns(lines))
        streams.print(row);
}

Exit printText(const CommandLine &line, Library &library, const QList<KeptText> &history, Streams &streams)
{
    const QString wanted = line.values.value(u"text"_s);
    const auto found = std::find_if(history.begin(), history.end(), [&wanted](const KeptText &kept) {
        return QString::number(kept.id) == wanted;
    });
    if (found == history.end()) {
        streams.complain(u"The history of this answer has no text %1. starling-cli history lists them."_s.arg(
            visibleLine(wanted)));
        return Exit::Refused;
    }
    const auto text = valueOrComplaint(keptText(library, found->id), streams);
    if (!text)
        return Exit::Refused;
    if (line.json) {
        streams.print(QJsonObject{{u"id"_s, found->id}, {u"text"_s, *text}});
        return Exit::Done;
    }
    streams.write(text->toUtf8());
    if (!text->isEmpty() && !text->endsWith(u'\n'))
        streams.write("\n");
    return Exit::Done;
}

} // namespace

Exit runHistory(const CommandLine &line, Streams &streams)
{
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    const auto id = valueOrComplaint(library->findQuestion(line.words.first()), streams);
    if (!id)
        return Exit::Refused;
    const auto key = valueOrComplaint(findAnswer(*library, *id, line.values.value(u"variant"_s)), streams);
    if (!key)
        return Exit::Refused;
    const auto history = valueOrComplaint(answerHistory(*library, *key), streams);
    if (!history)
        return Exit::Refused;
    if (line.values.contains(u"text"_s))
        return printText(line, *library, *history, streams);
    printList(line, *history, streams);
    return Exit::Done;
}

} // namespace starling::cli
