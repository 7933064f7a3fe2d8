// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionanswer.h"

#include "answeritems.h"
#include "furniture.h"
#include "headings.h"
#include "packids.h"
#include "packjsonreader.h"
#include "pagelines.h"
#include "refusal.h"
#include "soundtext.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringTokenizer>

#include <algorithm>
#include <optional>
#include <utility>

namespace starling::exchange {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestQuestion = 500;

/// A line behind a letter, without it and the signs that make it bold.
struct Marked
{
    bool question = false;
    bool numbered = false;
    QString text;
};

QString withoutEmphasis(QString text)
{
    text = text.trimmed();
    for (const auto &sign : {u"**"_s, u"__"_s}) {
        if (text.startsWith(sign) && text.indexOf(sign, 2) == text.size() - 2 && text.size() > 4)
            text = text.sliced(2, text.size() - 4).trimmed();
        else if (text.count(sign) == 1) // the letter was within, too
            text.remove(sign);
    }
    return text.trimmed();
}

std::optional<Marked> markedLine(QStringView line)
{
    static const QRegularExpression letters(
        u"^[\\s#>*_\\x{2022}+-]*(?:([Qq]|[Qq]uestion|QUESTION|[Ff]rage|FRAGE)|(A|[Aa]nswer|ANSWER|[Aa]ntwort|"
        "ANTWORT))\\s*#?(\\d{1,6})?\\s*(?:\\*\\*|__)?\\s*[.:)](?=[\\s*_]|$)\\s*(.*)$"_s);
    constexpr qsizetype opening = 24; // of a line: before the sign behind the letter
    const QStringView start = line.left(opening);
    if (std::none_of(start.begin(), start.end(), [](QChar c) { return QStringView(u".:)").contains(c); }))
        return std::nullopt;
    const auto match = letters.match(line.toString());
    if (!match.hasMatch())
        return std::nullopt;
    Marked marked{.question = !match.captured(1).isEmpty(),
                  .numbered = !match.captured(3).isEmpty(),
                  .text = withoutEmphasis(match.captured(4))};
    if (marked.question && (marked.text.isEmpty() || marked.text.size() > longestQuestion))
        return std::nullopt;
    return marked;
}

bool isFurniture(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.startsWith(u"```") || text.startsWith(u"~~~"))
        return false;
    const PageLine read = pageLine(line, 0);
    return read.kind == PageLine::Kind::Decoration || looksLikeFurniture(read.text);
}

class Reader
{
public:
    explicit Reader(Import &import, bool answersMarked) : m_import(import), m_answersMarked(answersMarked) {}

    bool take(QStringView line)
    {
        const auto marked = markedLine(line);
        if (marked && marked->question)
            return open(marked->text);
        if (marked && !m_import.pack.questions.isEmpty()) {
            m_answering = true;
            m_lines += marked->text;
        } else if (line.trimmed().startsWith(u"# "_s) || line.trimmed().startsWith(u"##"_s)) {
            takeHeading(line.trimmed().mid(line.trimmed().lastIndexOf(u'#') + 1).trimmed().toString());
        } else if (!line.trimmed().isEmpty() && isFurniture(line)) {
            m_leftOut += 1;
        } else if (m_import.pack.questions.isEmpty()) {
            takeHeading(line.trimmed().toString());
        } else if (!m_answering && m_answersMarked && !line.trimmed().isEmpty()) {
            QString &title = m_import.pack.questions.back().title;
            if (title.size() + line.size() < longestQuestion)
                title += u' ' + withoutEmphasis(line.toString());
        } else {
            m_lines += line.toString();
        }
        return true;
    }

    int finish()
    {
        finishAnswer();
        return m_leftOut;
    }

private:
    bool open(const QString &title)
    {
        finishAnswer();
        m_answering = !m_answersMarked;
        Question question;
        question.title = title;
        if (!m_topic.isEmpty())
            question.tags += m_topic;
        m_import.pack.questions += question;
        return m_import.pack.questions.size() <= maximumQuestions;
    }

    /// Above the first question the first line is the title.
    void takeHeading(const QString &text)
    {
        constexpr qsizetype longestTitle = 160;
        finishAnswer();
        if (text.isEmpty() || text.size() > longestTitle)
            return;
        const bool title = m_import.pack.title.isEmpty() && m_import.pack.questions.isEmpty();
        (title ? m_import.pack.title : m_topic) = withoutEmphasis(text);
    }

    void finishAnswer()
    {
        if (!m_import.pack.questions.isEmpty())
            m_import.pack.questions.back().howToAnswer += answerItems(m_lines);
        m_lines.clear();
    }

    Import &m_import;
    bool m_answersMarked;
    bool m_answering = false;
    int m_leftOut = 0;
    QString m_topic;
    QStringList m_lines; // of the answer
};

} // namespace

bool looksLikeQuestionsAndAnswers(const QStringList &lines)
{
    int questions = 0;
    int numbered = 0;
    int answers = 0;
    QSet<Section> sections;
    for (const QString &line : lines) {
        if (const auto section = headingOf(line))
            sections.insert(*section);
        const auto marked = markedLine(line);
        if (!marked)
            continue;
        (marked->question ? questions : answers) += 1;
        numbered += marked->question && marked->numbered ? 1 : 0;
    }
    const bool answered = questions > 0 && answers > 0 && answers <= 2 * questions;
    return sections.size() < 2 && (answered || questions > 1 || numbered > 1);
}

ImportResult readQuestionsAndAnswers(const QByteArray &bytes, const ImportOptions &options)
{
    Watch watch(options.progress);
    const Result<SoundText, Refusal> sound = soundText(bytes, watch);
    if (!sound)
        return sound.error();
    Import import{.format = Format::QuestionList, .pack = {}, .findings = sound->findings};
    bool answers = false;
    for (const QStringView line : QStringTokenizer(sound->text, u'\n')) {
        const auto marked = markedLine(line);
        answers = answers || (marked && !marked->question);
    }
    watch.enter(0.4, 1.0);
    Reader reader(import, answers);
    for (const QStringView line : QStringTokenizer(sound->text, u'\n')) {
        if (watch.stops(line.data() - sound->text.constData(), sound->text.size()))
            return refusal(Fault::Kind::Cancelled);
        if (!reader.take(line))
            return Refusal{
                {Fault{Fault::Kind::TooMany, u"/questions"_s, 0, QString::number(maximumQuestions)}}};
    }
    const int leftOut = reader.finish();
    if (import.pack.questions.isEmpty())
        return refusal(Fault::Kind::NoQuestions);
    if (leftOut > 0)
        import.findings += Finding{.kind = Finding::Kind::SkippedRows, .count = leftOut, .detail = {}};
    const Unsorted unsorted = allUnsorted(import.pack);
    return completed(std::move(import), unsorted, "qa-"_L1);
}

} // namespace starling::exchange
