// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "command.h"
#include "commandline.h"
#include "core/speakingtime.h"
#include "desk/answers.h"
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
    /// An empty `variant` is the text itself.
    Result<qint64> (*save)(Library &library, QuestionId id, const QString &variant, const QString &text);
};

Result<qint64> saveDraft(Library &library, QuestionId id, const QString &variant, const QString &text)
{
    const auto key = findAnswer(library, id, variant);
    if (!key && key.error().kind == Error::Kind::NotFound) { // a name that is set for the first time
        const auto added = addVariant(library, id, variant, text);
        return added ? Result<qint64>(1) : added.error();
    }
    if (!key)
        return key.error();
    return saveAnswer(library, *key,
                      {.text = text, .undo = {}, .cause = TextCause::Import, .newBurst = true});
}

Result<qint64> saveNote(Library &library, QuestionId id, const QString &, const QString &text)
{
    return library.saveNote(id, text);
}

/// Puts the variant's text in the place of the draft's, for the report.
Outcome takeVariant(Library &library, const QString &name, StudyQuestion &question)
{
    if (name.isEmpty())
        return {};
    const auto key = findAnswer(library, question.id, name);
    if (!key)
        return key.error();
    const auto parts = answerParts(library, question.id);
    if (!parts)
        return parts.error();
    for (const Variant &variant : parts->variants) {
        if (variant.id == key->variant)
            question.draft = variant.writing;
    }
    return {};
}

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
        QJsonObject object{
            {u"id"_s, question.content.uid},
            {u"pack"_s, question.pack.uid},
            {kind.name, writing.text},
            {u"revision"_s, writing.revision},
            {u"words"_s, lengthOf(writing.text).words},
        };
        if (line.values.contains(u"variant"_s))
            object.insert(u"variant"_s, line.values.value(u"variant"_s));
        streams.print(object);
    } else if (line.set) {
        streams.print(u"Saved as the %1 of %2/%3: %4."_s.arg(
            kind.name, visibleLine(question.pack.uid), visibleLine(question.content.uid),
            counted(lengthOf(writing.text).words, "word"_L1)));
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
    const QString variant = line.values.value(u"variant"_s);
    if (text && !valueOrComplaint(kind.save(*library, *id, variant, *text), streams))
        return Exit::Refused;
    auto question = valueOrComplaint(library->question(*id), streams);
    if (!question)
        return Exit::Refused;
    if (const Outcome taken = takeVariant(*library, variant, *question); !taken) {
        complain(taken.error(), streams);
        return Exit::Refused;
    }
    report(line, kind, *question, streams);
    return Exit::Done;
}

} // namespace

Exit runDraft(const CommandLine &line, Streams &streams)
{
    return runWriting(line, {"draft"_L1, &StudyQuestion::draft, saveDraft}, streams);
}

Exit runNote(const CommandLine &line, Streams &streams)
{
    return runWriting(line, {"note"_L1, &StudyQuestion::note, saveNote}, streams);
}

} // namespace starling::cli
