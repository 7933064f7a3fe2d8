// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionlist.h"

#include "furniture.h"
#include "packids.h"
#include "packjsonreader.h"
#include "pagelines.h"
#include "refusal.h"
#include "soundtext.h"
#include "topiclist.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringTokenizer>

#include <algorithm>
#include <utility>

namespace starling::exchange {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestQuestion = 500;

/// The line without its list sign or number.
QString bareLine(QStringView raw, int number)
{
    const PageLine line = pageLine(raw, number);
    if (line.kind == PageLine::Kind::Blank || line.kind == PageLine::Kind::Decoration)
        return {};
    return line.unnumbered();
}

} // namespace

bool asksSomething(const QString &line)
{
    static const QRegularExpression request(
        u"^(?:tell|describe|explain|walk|give|how|what|why|when|which|who|where|design|can|could|compare|"
        u"discuss|"
        "imagine|suppose|name|define|talk|share|implement|write|estimate|would|should|do|does|have|are|is|if|"
        "wie|was|warum|wann|welche[rsn]?|wer|wo|erz\u00E4hlen|beschreiben|erkl\u00E4ren|nennen|erz\u00E4hl|"
        "beschreib|"
        "erkl\u00E4r|nenne|stellen)\\b.{8,}"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (line.size() > longestQuestion || line.size() < 8)
        return false;
    return line.endsWith(u'?') || request.match(line).hasMatch();
}

bool looksLikeQuestionList(const QStringList &lines)
{
    qsizetype questions = 0;
    qsizetype all = 0;
    for (const QString &line : lines) {
        const QString text = bareLine(line, 0);
        if (text.isEmpty() || looksLikeFurniture(text))
            continue;
        ++all;
        questions += asksSomething(text) ? 1 : 0;
    }
    return questions > 0 && questions * 10 >= all * 6;
}

namespace {

constexpr qsizetype longestTitle = 160;

/// Takes in one line after another.
class Reader
{
public:
    /// `topics`: each line is one, not only those that ask; with `signs` those without one are headings,
    /// and `titled` tells a line above them all.
    Reader(Import &import, bool topics, bool signs, bool titled)
        : m_import(import), m_topics(topics), m_signs(signs), m_titled(titled)
    {
    }

    bool take(QStringView raw, int number)
    {
        const QString line = bareLine(raw, number);
        if (line.isEmpty())
            return true;
        const bool heading = m_topics && (m_signs ? !isListed(raw) : std::exchange(m_titled, false));
        const bool fits =
            m_topics ? !heading && !topicOf(raw.trimmed().toString()).isEmpty() : asksSomething(line);
        if (!fits || m_seen.contains(line)) {
            takeOther(line, number, heading);
            return true;
        }
        m_seen.insert(line);
        Question question;
        question.title = line;
        if (!m_heading.isEmpty())
            question.tags += m_heading;
        m_import.pack.questions += question;
        return m_import.pack.questions.size() <= maximumQuestions;
    }

    [[nodiscard]] const Finding &skipped() const { return m_skipped; }

private:
    void takeOther(const QString &line, int number, bool heading)
    {
        const bool title = m_import.pack.questions.isEmpty() && m_import.pack.title.isEmpty() &&
                           !m_seen.contains(line) && line.size() < longestTitle && !looksLikeFurniture(line);
        QString text = line.startsWith(u'#') ? line.mid(line.lastIndexOf(u'#') + 1).trimmed() : line;
        if (heading && text.endsWith(u':'))
            text.chop(1);
        if (title)
            m_import.pack.title = text;
        else if (heading)
            m_heading = text;
        else if (m_skipped.count++ == 0)
            m_skipped.line = number;
    }

    Import &m_import;
    bool m_topics;
    bool m_signs;
    bool m_titled;
    QSet<QString> m_seen;
    QString m_heading; ///< of the topics that follow
    Finding m_skipped{.kind = Finding::Kind::SkippedRows, .detail = {}};
};

/// One line, a blank one, and then lines without any between them.
bool hasTitle(QStringView text)
{
    const QStringView all = text.trimmed();
    const qsizetype end = all.indexOf(u'\n');
    if (end < 0)
        return false;
    const QStringView below = all.sliced(end + 1);
    const QStringView list = below.trimmed();
    return below.size() > list.size() && below.front() == u'\n' && !list.contains(u"\n\n");
}

/// The lines that are not blank, of the beginning of a text.
QStringList openingLines(const QString &text)
{
    constexpr qsizetype opening = 64 * 1024;
    QStringList lines;
    for (const QStringView raw : QStringTokenizer(QStringView(text).left(opening), u'\n')) {
        if (const QStringView line = raw.trimmed(); !line.isEmpty())
            lines += line.toString();
    }
    return lines;
}

} // namespace

ImportResult readQuestionList(const QByteArray &bytes, const ImportOptions &options)
{
    Watch watch(options.progress);
    const Result<SoundText, Refusal> sound = soundText(bytes, watch);
    if (!sound)
        return sound.error();
    Import import{.format = Format::QuestionList, .pack = {}, .findings = sound->findings};
    const QStringList opening = openingLines(sound->text);
    Reader reader(import, !looksLikeQuestionList(opening),
                  std::any_of(opening.begin(), opening.end(), isListed), hasTitle(sound->text));
    watch.enter(0.4, 1.0);
    int number = 0;
    for (const QStringView raw : QStringTokenizer(sound->text, u'\n')) {
        ++number;
        if (watch.stops(raw.data() - sound->text.constData(), sound->text.size()))
            return refusal(Fault::Kind::Cancelled);
        if (!reader.take(raw, number))
            return Refusal{{Fault{Fault::Kind::TooMany, QStringLiteral("/questions"), 0,
                                  QString::number(maximumQuestions)}}};
    }
    if (import.pack.questions.isEmpty())
        return refusal(Fault::Kind::NoQuestions);
    if (reader.skipped().count > 0)
        import.findings += reader.skipped();
    const Unsorted unsorted = allUnsorted(import.pack);
    return completed(std::move(import), unsorted, "list-"_L1);
}

} // namespace starling::exchange
