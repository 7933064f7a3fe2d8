// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "command.h"
#include "commandline.h"
#include "core/plaintext.h"
#include "desk/rubrics.h"
#include "desk/wordlists.h"
#include "feedbacksentences.h"
#include "inputfile.h"
#include "openlibrary.h"
#include "streams.h"
#include "visibletext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;
using feedback::Feedback;
using feedback::Place;

constexpr qint64 maximumSize = 10LL * 1024 * 1024;

std::optional<QString> draftFrom(const QString &file, Streams &streams)
{
    const auto bytes = valueOrComplaint(readInput(file, streams.in(), maximumSize), streams);
    if (!bytes)
        return std::nullopt;
    const QString name = visibleLine(inputName(file));
    if (bytes->size() > maximumSize) {
        streams.complain(u"%1 is larger than 10 MB. Shorten it."_s.arg(name));
        return std::nullopt;
    }
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(*bytes);
    if (decode.hasError()) {
        streams.complain(u"%1 is not UTF-8 text. Save it as UTF-8."_s.arg(name));
        return std::nullopt;
    }
    return normalised(text);
}

QJsonArray jsonOf(const QList<Place> &places, const QString &draft)
{
    QJsonArray array;
    for (const Place &place : places)
        array += QJsonObject{{u"offset"_s, place.offset},
                             {u"length"_s, place.length},
                             {u"text"_s, draft.mid(place.offset, place.length)}};
    return array;
}

QJsonArray jsonOf(const QList<feedback::PointMatch> &points, const QString &draft)
{
    QJsonArray array;
    for (const feedback::PointMatch &point : points)
        array += QJsonObject{{u"text"_s, point.text},
                             {u"state"_s, wordOf(point.state)},
                             {u"degree"_s, point.degree},
                             {u"matched"_s, QJsonArray::fromStringList(point.matched)},
                             {u"in_other_words"_s, point.inOtherWords},
                             {u"places"_s, jsonOf(point.places, draft)}};
    return array;
}

QJsonArray jsonOf(const QList<feedback::TermMatch> &terms, const QString &draft)
{
    QJsonArray array;
    for (const feedback::TermMatch &term : terms) {
        QJsonObject object{{u"text"_s, term.term},
                           {u"state"_s, wordOf(term.state)},
                           {u"places"_s, jsonOf(term.places, draft)}};
        if (const QString note = noteOf(term); !note.isEmpty())
            object.insert(u"note"_s, note);
        array += object;
    }
    return array;
}

QJsonObject jsonOf(const Feedback &feedback, const StudyQuestion &question, const QString &draft)
{
    QJsonArray shape;
    for (const auto &share : feedback.shape.parts) {
        const auto band = feedback::bandOf(share.part);
        shape += QJsonObject{{u"part"_s, feedback::wordOf(share.part)},
                             {u"words"_s, share.words},
                             {u"percent"_s, share.percent},
                             {u"band"_s, QJsonArray{band.least, band.most}}};
    }
    QJsonArray findings;
    for (const auto &finding : feedback.findings)
        findings += QJsonObject{{u"kind"_s, wordOf(finding.kind)},
                                {u"text"_s, sentenceOf(finding)},
                                {u"places"_s, jsonOf(finding.places, draft)}};
    return {{u"id"_s, question.content.uid},
            {u"pack"_s, question.pack.uid},
            {u"words"_s, feedback.words},
            {u"score"_s, feedback.score},
            {u"key_points"_s, jsonOf(feedback.keyPoints, draft)},
            {u"terms"_s, jsonOf(feedback.terms, draft)},
            {u"criteria"_s, jsonOf(feedback.criteria, draft)},
            {u"shape"_s, shape},
            {u"findings"_s, findings}};
}

void print(const Feedback &feedback, const QString &draft, Streams &streams)
{
    const auto firstOf = [&draft](const QList<Place> &places) {
        constexpr qsizetype most = 100;
        if (places.isEmpty())
            return QString();
        const Place place = places.first();
        const QString shown = visibleLine(draft.mid(place.offset, qMin(place.length, most)).simplified());
        return place.length > most ? shown + QChar(0x2026) : shown;
    };
    streams.print(
        u"%1; key points and terms match to %2%. These are hints: words match or are used alike, nothing more."_s
            .arg(counted(feedback.words, "word"_L1))
            .arg(qRound(feedback.score * 100)));
    const auto section = [&streams](const QString &title, const QList<QStringList> &lines) {
        if (lines.isEmpty())
            return;
        streams.print(QString());
        streams.print(title);
        for (const QString &line : columns(lines))
            streams.print(line);
    };
    for (const auto &[title, points] : {std::pair(u"Key points"_s, feedback.keyPoints),
                                        std::pair(u"Interviewer criteria"_s, feedback.criteria)}) {
        QList<QStringList> lines;
        for (const auto &point : points) {
            lines.append({u"  "_s + wordOf(point.state), visibleLine(point.text)});
            if (const QString sentence = firstOf(point.places); !sentence.isEmpty())
                lines.append(
                    {QString(), (point.inOtherWords ? u"> in other words: "_s : u"> "_s) + sentence});
        }
        section(title, lines);
    }
    QList<QStringList> terms;
    for (const auto &term : feedback.terms)
        terms.append({u"  "_s + wordOf(term.state), visibleLine(term.term), visibleLine(noteOf(term))});
    section(u"Terms"_s, terms);
    QList<QStringList> findings;
    for (const auto &finding : feedback.findings)
        findings.append({u"  "_s + visibleLine(sentenceOf(finding))});
    section(u"Findings"_s, findings);
}

} // namespace

Exit runFeedback(const CommandLine &line, Streams &streams)
{
    std::optional<QString> draft;
    if (line.words.size() > 1) {
        draft = draftFrom(line.words.at(1), streams);
        if (!draft)
            return Exit::Refused;
    }
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    const auto id = valueOrComplaint(library->findQuestion(line.words.first()), streams);
    if (!id)
        return Exit::Refused;
    const auto question = valueOrComplaint(library->question(*id), streams);
    if (!question)
        return Exit::Refused;
    Rubrics rubrics(ownListsFolder(storePath(line)));
    const auto rubric = valueOrComplaint(rubrics.of(*library, *id), streams);
    if (!rubric)
        return Exit::Refused;
    const QString text = draft.value_or(question->draft.text);
    const auto feedback = feedback::feedbackOn(text, **rubric);
    if (line.json)
        streams.print(jsonOf(*feedback, *question, text));
    else
        print(*feedback, text, streams);
    return Exit::Done;
}

} // namespace starling::cli
