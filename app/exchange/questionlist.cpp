// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionlist.h"

#include "furniture.h"
#include "packids.h"
#include "packjsonreader.h"
#include "pagelines.h"
#include "refusal.h"
#include "soundtext.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringTokenizer>

#include <algorithm>
#include <numeric>

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
    return line.afterNumber.isEmpty() ? line.text : line.afterNumber;
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

ImportResult readQuestionList(const QByteArray &bytes, const ImportOptions &options)
{
    Watch watch(options.progress);
    const Result<SoundText, Refusal> sound = soundText(bytes, watch);
    if (!sound)
        return sound.error();
    Import import{.format = Format::QuestionList, .pack = {}, .findings = sound->findings};
    Finding skipped{.kind = Finding::Kind::SkippedRows, .detail = {}};
    QSet<QString> seen;
    watch.enter(0.4, 1.0);
    int number = 0;
    for (const QStringView raw : QStringTokenizer(sound->text, u'\n')) {
        ++number;
        if (watch.stops(raw.data() - sound->text.constData(), sound->text.size()))
            return refusal(Fault::Kind::Cancelled);
        const QString line = bareLine(raw, number);
        if (line.isEmpty())
            continue;
        if (!asksSomething(line) || seen.contains(line)) {
            const bool title = import.pack.questions.isEmpty() && import.pack.title.isEmpty() &&
                               !seen.contains(line) && line.size() < 160 && !looksLikeFurniture(line);
            if (title)
                import.pack.title =
                    line.startsWith(u'#') ? line.mid(line.lastIndexOf(u'#') + 1).trimmed() : line;
            else if (skipped.count++ == 0)
                skipped.line = number;
            continue;
        }
        seen.insert(line);
        Question question;
        question.title = line;
        import.pack.questions += question;
        if (import.pack.questions.size() > maximumQuestions)
            return Refusal{{Fault{Fault::Kind::TooMany, QStringLiteral("/questions"), 0,
                                  QString::number(maximumQuestions)}}};
    }
    if (import.pack.questions.isEmpty())
        return refusal(Fault::Kind::NoQuestions);
    if (skipped.count > 0)
        import.findings += skipped;
    QList<int> all(import.pack.questions.size());
    std::iota(all.begin(), all.end(), 0);
    completePack(import, {all, all}, "list-"_L1);
    if (QList<Fault> faults = sizeFaults(import.pack); !faults.isEmpty())
        return Refusal{faults};
    return import;
}

} // namespace starling::exchange
