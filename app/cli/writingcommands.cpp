// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "command.h"
#include "commandline.h"
#include "core/plaintext.h"
#include "inputfile.h"
#include "openlibrary.h"
#include "streams.h"
#include "visibletext.h"

#include <QJsonObject>
#include <QStringDecoder>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 maximumSize = 10LL * 1024 * 1024;

/// Which of the two texts of a person a command is about.
struct Kind
{
    QLatin1StringView name;
    Writing StudyQuestion::*writing;
    Result<qint64> (Library::*save)(QuestionId, const QString &);
};

/// The text to set, or nothing after having said why.
std::optional<QString> textFrom(const QString &file, Streams &streams)
{
    const auto bytes = valueOrComplaint(readInput(file, streams.in(), maximumSize), streams);
    if (!bytes)
        return std::nullopt;
    const QString name = visibleLine(inputName(file));
    if (bytes->size() > maximumSize) {
        streams.complain(u"%1 is larger than 10 MB. Nothing was changed; shorten it."_s.arg(name));
        return std::nullopt;
    }
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(*bytes);
    if (decode.hasError()) {
        streams.complain(u"%1 is not UTF-8 text. Nothing was changed; save it as UTF-8."_s.arg(name));
        return std::nullopt;
    }
    return text;
}

void report(const CommandLine &line, const Kind &kind, const StudyQuestion &question, Streams &streams)
{
    const Writing &writing = question.*kind.writing;
    if (line.json) {
        streams.print(QJsonObject{
            {u"id"_s, question.content.uid},
            {u"pack"_s, question.pack.uid},
            {kind.name, writing.text},
            {u"revision"_s, writing.revision},
            {u"words"_s, wordCount(writing.text)},
        });
    } else if (line.set) {
        streams.print(u"Saved as the %1 of %2/%3: %4."_s.arg(kind.name, visibleLine(question.pack.uid),
                                                             visibleLine(question.content.uid),
                                                             counted(wordCount(writing.text), "word"_L1)));
    } else {
        // The person's own text goes out as it is stored, so that it can come back.
        streams.write(writing.text.toUtf8());
        if (!writing.text.isEmpty() && !writing.text.endsWith(u'\n'))
            streams.write("\n");
    }
}

Exit runWriting(const CommandLine &line, const Kind &kind, Streams &streams)
{
    std::optional<QString> text;
    if (line.set) {
        text = textFrom(*line.set, streams);
        if (!text)
            return Exit::Refused;
    }
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    const auto id = valueOrComplaint(library->findQuestion(line.words.first()), streams);
    if (!id)
        return Exit::Refused;
    if (text && !valueOrComplaint((*library.*kind.save)(*id, *text), streams))
        return Exit::Refused;
    const auto question = valueOrComplaint(library->question(*id), streams);
    if (!question)
        return Exit::Refused;
    report(line, kind, *question, streams);
    return Exit::Done;
}

} // namespace

Exit runDraft(const CommandLine &line, Streams &streams)
{
    return runWriting(line, {"draft"_L1, &StudyQuestion::draft, &Library::saveDraft}, streams);
}

Exit runNote(const CommandLine &line, Streams &streams)
{
    return runWriting(line, {"note"_L1, &StudyQuestion::note, &Library::saveNote}, streams);
}

} // namespace starling::cli
