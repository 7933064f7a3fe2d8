// SPDX-License-Identifier: GPL-3.0-or-later
#include "mockreport.h"

#include "core/plaintext.h"
#include "core/review.h"
#include "mockwording.h"
#include "ui/review/reviewwording.h"
#include "ui/wording.h"

#include <QLocale>

namespace starling::ui {
namespace {

using Kind = ReportBlock::Kind;

int percent(double share)
{
    return qRound(share * 100);
}

/// How many of these items the judge marked.
struct Share
{
    int marked = 0;
    int all = 0;
};

Share shareOf(const MockVerdict &verdict, const RecallQuestion &content, Section section)
{
    Share share;
    for (const RecallItem &item : content.items) {
        if (item.section != section)
            continue;
        ++share.all;
        share.marked += verdict.marked.contains(item.id);
    }
    return share;
}

} // namespace

QList<ReportBlock> MockReport::blocks(const MockReportData &data)
{
    QList<ReportBlock> blocks;
    blocks.append({Kind::Title, tr("Mock interview of %1").arg(MockWording::when(data.mock.startedAt))});
    addOverall(blocks, data);
    addEarlier(blocks, data);
    int number = 0;
    for (const MockQuestion &question : data.mock.questions)
        addQuestion(blocks, question, data.content.value(question.planned.id), ++number);
    return blocks;
}

void MockReport::addOverall(QList<ReportBlock> &blocks, const MockReportData &data)
{
    int judged = 0;
    int rated = 0;
    int sum = 0;
    int spoken = 0;
    int target = 0;
    Share criteria;
    for (const MockQuestion &question : data.mock.questions) {
        if (question.state != MockState::Judged)
            continue;
        ++judged;
        const MockVerdict verdict = question.verdicts.value(MockJudge::Self);
        rated += verdict.rating > 0;
        sum += verdict.rating;
        spoken += question.answers.value(MockStep::Answer).seconds;
        target += question.planned.times.answerSeconds;
        const Share share =
            shareOf(verdict, data.content.value(question.planned.id), Section::InterviewerCriteria);
        criteria.marked += share.marked;
        criteria.all += share.all;
    }
    const auto count = static_cast<int>(data.mock.questions.size());
    QStringList line{tr("%n question(s)", nullptr, count), tr("%n judged", nullptr, judged)};
    if (rated > 0)
        line << tr("mean rating %1 of 4").arg(QLocale().toString(static_cast<double>(sum) / rated, 'f', 1));
    if (criteria.all > 0)
        line << tr("%1 % of the criteria met")
                    .arg(percent(static_cast<double>(criteria.marked) / criteria.all));
    blocks.append({Kind::Text, line.join(QStringLiteral(" · "))});
    if (target > 0)
        blocks.append({Kind::Text, tr("Speaking time: %1").arg(MockWording::spent(spoken, target))});
    QString caption = tr("Seed %1").arg(data.mock.seed);
    if (!data.mock.partner.isEmpty())
        caption += QStringLiteral(" · ") + tr("Partner: %1").arg(data.mock.partner);
    if (!data.mock.finishedAt.isValid())
        caption += QStringLiteral(" · ") + tr("broken off");
    blocks.append({Kind::Caption, caption});
}

void MockReport::addEarlier(QList<ReportBlock> &blocks, const MockReportData &data)
{
    if (data.earlier.isEmpty())
        return;
    blocks.append({Kind::Heading, tr("Earlier interviews")});
    constexpr qsizetype mostShown = 5;
    for (const MockRow &row : data.earlier.first(qMin(mostShown, data.earlier.size()))) {
        if (row.judged == 0)
            continue;
        QStringList parts{MockWording::when(row.startedAt), tr("%n judged", nullptr, row.judged)};
        if (row.meanRating > 0)
            parts << tr("mean rating %1 of 4").arg(QLocale().toString(row.meanRating, 'f', 1));
        parts << tr("%1 % of the criteria met").arg(percent(row.metShare));
        parts << tr("spoke %1").arg(MockWording::spent(row.spokenSeconds, row.targetSeconds));
        blocks.append({Kind::Text, parts.join(QStringLiteral(" · "))});
    }
}

void MockReport::addVerdict(QList<ReportBlock> &blocks, const MockVerdict &verdict, MockJudge judge,
                            const RecallQuestion &content)
{
    QString head = MockWording::of(judge);
    if (verdict.rating > 0)
        head += QStringLiteral(": ") + ReviewWording::of(static_cast<Rating>(verdict.rating));
    blocks.append({Kind::Caption, head});
    for (const Section section : {Section::InterviewerCriteria, Section::KeyPoints}) {
        for (const RecallItem &item : content.items) {
            if (item.section == section)
                blocks.append({verdict.marked.contains(item.id) ? Kind::Good : Kind::Missing, item.text});
        }
    }
    for (const RecallItem &item : content.items) {
        if (item.section == Section::Mistakes && verdict.marked.contains(item.id))
            blocks.append({Kind::Missing, tr("Mistake made: %1").arg(item.text)});
    }
    if (!verdict.comment.trimmed().isEmpty())
        blocks.append({Kind::Text, verdict.comment.trimmed()});
}

void MockReport::addQuestion(QList<ReportBlock> &blocks, const MockQuestion &question,
                             const RecallQuestion &content, int number)
{
    blocks.append(
        {Kind::Heading, tr("%1. %2", "number and title of a question").arg(number).arg(question.title)});
    const MockAnswer main = question.answers.value(MockStep::Answer);
    QStringList caption{Wording::of(question.planned.category), MockWording::of(question.planned.reason)};
    if (question.state == MockState::Planned)
        caption << tr("not asked");
    else
        caption << tr("thought %1").arg(ReviewWording::clock(question.thoughtSeconds))
                << tr("spoke %1").arg(MockWording::spent(main.seconds, question.planned.times.answerSeconds))
                << Wording::ofWords(wordCount(main.text));
    if (!question.recordings.isEmpty())
        caption << tr("%n recording(s)", nullptr, static_cast<int>(question.recordings.size()));
    blocks.append({Kind::Caption, caption.join(QStringLiteral(" · "))});
    for (const MockStep step : allMockSteps) {
        const QString said = question.answers.value(step).text.trimmed();
        if (said.isEmpty())
            continue;
        if (step != MockStep::Answer)
            blocks.append({Kind::Subheading, MockWording::asks(step)});
        blocks.append({Kind::Text, said});
    }
    for (const MockJudge judge : allMockJudges) {
        if (question.verdicts.contains(judge))
            addVerdict(blocks, question.verdicts.value(judge), judge, content);
    }
}

QList<ReportBlock> withoutConfidential(QList<ReportBlock> blocks, const QList<ConfidentialName> &names)
{
    const ConfidentialMatcher matcher(names);
    for (ReportBlock &block : blocks)
        block.text = matcher.without(block.text);
    return blocks;
}

} // namespace starling::ui
