// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting.h"

#include "ankiexport.h"
#include "answers.h"
#include "core/confidentialpack.h"
#include "exchange/anki/ankitext.h"
#include "exchange/anki/packtonotes.h"
#include "exchange/export/packhtml.h"
#include "exchange/markdownwriter.h"
#include "exchange/packjson.h"
#include "exchange/tabletext.h"
#include "exportfile.h"
#include "library.h"
#include "store/ownwritings.h"
#include "store/store.h"
#include "stories/storybank.h"

#include <QSet>

#include <algorithm>

namespace starling {
namespace {

using namespace Qt::StringLiterals;

struct Format
{
    ExportFormat format;
    QLatin1StringView word;
    QLatin1StringView ending;
    bool answers;
};
constexpr std::array formats{Format{ExportFormat::PackJson, "json"_L1, "json"_L1, false},
                             Format{ExportFormat::Markdown, "markdown"_L1, "md"_L1, true},
                             Format{ExportFormat::MarkdownFolder, "markdown-folder"_L1, {}, true},
                             Format{ExportFormat::Table, "csv"_L1, "csv"_L1, true},
                             Format{ExportFormat::Html, "html"_L1, "html"_L1, true},
                             Format{ExportFormat::AnkiText, "anki"_L1, "txt"_L1, true},
                             Format{ExportFormat::AnkiPackage, "apkg"_L1, "apkg"_L1, true}};

const Format &rowOf(ExportFormat format)
{
    return *std::find_if(formats.begin(), formats.end(),
                         [=](const Format &row) { return row.format == format; });
}

/// What the person wrote about a question that is at hand.
Result<OwnWriting> writingOf(Library &library, const StudyQuestion &question)
{
    const auto parts = answerParts(library, question.id);
    if (!parts)
        return parts.error();
    OwnWriting own{.answer = question.draft.text, .variants = {}, .note = question.note.text};
    for (const Variant &variant : parts->variants) {
        if (!variant.writing.text.trimmed().isEmpty())
            own.variants.append({variant.name, variant.writing.text});
    }
    return own;
}

bool isBlank(const OwnWriting &own)
{
    return own.answer.trimmed().isEmpty() && own.note.trimmed().isEmpty() && own.variants.isEmpty();
}

void takeOut(const ConfidentialMatcher &names, OwnWriting &own)
{
    own.answer = names.without(own.answer);
    own.note = names.without(own.note);
    for (NamedText &variant : own.variants)
        variant = {names.without(variant.name), names.without(variant.text)};
}

Result<ExportContent> wholePack(Library &library, PackId id, bool withAnswers)
{
    auto pack = library.exportPack(id);
    if (!pack)
        return pack.error();
    ExportContent content{std::move(*pack), {}};
    if (withAnswers) {
        auto own = store::readOwnWritings(library.store().connection(), id);
        if (!own)
            return own.error();
        content.own = std::move(*own);
    }
    return content;
}

/// Gathers questions of any packs into one, with ids and numbers that are unique in it.
class Gathering
{
public:
    Gathering(const QString &uid, const QString &title)
    {
        m_content.pack.uid = uid;
        m_content.pack.title = title;
        m_content.pack.version = u"1"_s;
    }

    void add(const QString &pack, Question question, const OwnWriting &own)
    {
        const QString uid = question.uid;
        if (m_uids.contains(question.uid))
            question.uid = pack + u'.' + uid;
        for (int i = 2; m_uids.contains(question.uid); ++i)
            question.uid = u"%1.%2-%3"_s.arg(pack, uid).arg(i);
        m_uids.insert(question.uid);
        if (m_numbers.contains(question.number)) {
            while (m_numbers.contains(m_next))
                ++m_next;
            question.number = m_next;
        }
        m_numbers.insert(question.number);
        if (!isBlank(own))
            m_content.own.insert(question.uid, own);
        m_content.pack.questions += std::move(question);
    }

    [[nodiscard]] ExportContent &content() { return m_content; }

private:
    ExportContent m_content;
    QSet<QString> m_uids;
    QSet<int> m_numbers;
    int m_next = 1;
};

Result<ExportContent> selection(Library &library, const ExportChoice &choice)
{
    QList<StudyQuestion> questions;
    for (const QuestionId id : choice.questions) {
        auto question = library.question(id);
        if (!question)
            return question.error();
        questions += std::move(*question);
    }
    const PackRow first = questions.constFirst().pack;
    const bool ofOnePack =
        std::all_of(questions.begin(), questions.end(),
                    [&](const StudyQuestion &question) { return question.pack.id == first.id; });
    Gathering gathering(ofOnePack ? first.uid + ".selection"_L1 : u"starling.selection"_s,
                        ofOnePack ? first.title : u"Questions"_s);
    for (const StudyQuestion &question : questions) {
        auto own = choice.withAnswers ? writingOf(library, question) : OwnWriting();
        if (!own)
            return own.error();
        gathering.add(question.pack.uid, question.content, *own);
    }
    if (ofOnePack) {
        auto head = library.exportPack(first.id);
        if (!head)
            return head.error();
        head->questions = std::move(gathering.content().pack.questions);
        head->uid = gathering.content().pack.uid;
        gathering.content().pack = std::move(*head);
    }
    return std::move(gathering.content());
}

Result<ExportContent> everything(Library &library, bool withAnswers)
{
    const auto packs = library.packs();
    if (!packs)
        return packs.error();
    if (packs->size() == 1)
        return wholePack(library, packs->constFirst().id, withAnswers);
    Gathering gathering(u"starling.all"_s, u"All questions"_s);
    for (const PackRow &row : *packs) {
        const auto content = wholePack(library, row.id, withAnswers);
        if (!content)
            return content.error();
        for (const Question &question : content->pack.questions)
            gathering.add(row.uid, question, content->own.value(question.uid));
    }
    return std::move(gathering.content());
}

} // namespace

Result<ExportContent> exportContent(Library &library, const ExportChoice &choice)
{
    auto content = !choice.questions.isEmpty() ? selection(library, choice)
                   : choice.pack               ? wholePack(library, *choice.pack, choice.withAnswers)
                                               : everything(library, choice.withAnswers);
    if (content && content->pack.questions.isEmpty())
        return Error{Error::Kind::NotFound, content->pack.title, {}};
    if (!content)
        return content;
    const auto names = confidentialNames(library);
    if (!names)
        return names.error();
    const ConfidentialMatcher matcher(*names);
    const QHash<QString, QString> ids = takeOut(matcher, content->pack);
    for (OwnWriting &own : content->own)
        takeOut(matcher, own);
    for (auto id = ids.cbegin(); id != ids.cend(); ++id) {
        if (content->own.contains(id.key()))
            content->own.insert(id.value(), content->own.take(id.key()));
    }
    return content;
}

Result<QByteArray> exportBytes(const ExportContent &content, ExportFormat format, const QDateTime &now)
{
    switch (format) {
    case ExportFormat::PackJson:
        return exchange::writePackJson(content.pack);
    case ExportFormat::Markdown:
    case ExportFormat::MarkdownFolder:
        return exchange::writeMarkdown(content.pack, ownTextsOf(content));
    case ExportFormat::Table:
        return exchange::writeTable(content.pack, ownTextsOf(content));
    case ExportFormat::Html:
        return exchange::writePackHtml(content.pack, content.own);
    case ExportFormat::AnkiText:
        return exchange::writeAnkiText(exchange::notesOfPack(content.pack, content.own));
    case ExportFormat::AnkiPackage:
        return ankiPackageOf(content.pack, content.own, now);
    }
    Q_UNREACHABLE();
}

QLatin1StringView wordOf(ExportFormat format)
{
    return rowOf(format).word;
}

std::optional<ExportFormat> exportFormatOf(QStringView word)
{
    for (const Format &row : formats) {
        if (word == row.word)
            return row.format;
    }
    return std::nullopt;
}

QLatin1StringView endingOf(ExportFormat format)
{
    return rowOf(format).ending;
}

bool holdsAnswers(ExportFormat format)
{
    return rowOf(format).answers;
}

} // namespace starling
