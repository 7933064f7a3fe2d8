// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackrows.h"

#include "core/inlinetext.h"
#include "findingwording.h"

#include <algorithm>

namespace starling::ui {

using feedback::Finding;
using feedback::State;
using Mark = FeedbackRow::Mark;
using Part = FeedbackRow::Part;

namespace {

constexpr qsizetype mostWords = 6; ///< of what matched; more is no reason but a list
constexpr qsizetype mostEvidence = 90;

QString plain(const QString &markdown)
{
    QString text;
    for (const InlineRun &run : inlineRuns(markdown))
        text += run.text;
    return text;
}

Mark markOf(State state)
{
    return state == State::Covered ? Mark::Covered : state == State::Touched ? Mark::Touched : Mark::Missing;
}

Part partOf(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::EmptyPart:
    case Finding::Kind::ThinPart:
    case Finding::Kind::LongPart:
    case Finding::Kind::ResultBeforeAction:
    case Finding::Kind::NoLesson:
        return Part::Shape;
    case Finding::Kind::ResultNotQuantified:
    case Finding::Kind::NoComparison:
        return Part::Numbers;
    case Finding::Kind::Mistake:
        return Part::Mistakes;
    default:
        return Part::Voice;
    }
}

} // namespace

bool operator==(const FeedbackRow &a, const FeedbackRow &b)
{
    return a.kind == b.kind && a.mark == b.mark && a.part == b.part && a.key == b.key && a.text == b.text &&
           a.side == b.side && a.detail == b.detail && a.places == b.places &&
           qFuzzyCompare(1 + a.percent, 1 + b.percent) && a.story == b.story;
}

QString FeedbackRows::heading(Part part)
{
    switch (part) {
    case Part::KeyPoints:
        return tr("Key points");
    case Part::Terms:
        return tr("Terms");
    case Part::Criteria:
        return tr("Interviewer criteria");
    case Part::Shape:
        return tr("Shape");
    case Part::Numbers:
        return tr("Numbers");
    case Part::Voice:
        return tr("Voice");
    case Part::Mistakes:
        return tr("Common mistakes");
    case Part::Stories:
        return tr("Stories that fit");
    }
    return {};
}

bool FeedbackRows::hasScore(const feedback::Feedback &feedback)
{
    return !feedback.keyPoints.isEmpty() || !feedback.terms.isEmpty();
}

QString FeedbackRows::scoreLine(const feedback::Feedback &feedback)
{
    if (!hasScore(feedback))
        return tr("The question has no key points and terms to compare with");
    return tr("Hint: %1% matches").arg(qRound(feedback.score * 100));
}

void FeedbackRows::addHeading(Part part, const QString &side)
{
    FeedbackRow row;
    row.kind = FeedbackRow::Kind::Heading;
    row.part = part;
    row.key = QStringLiteral("heading%1").arg(static_cast<int>(part));
    row.text = heading(part);
    row.side = side;
    m_rows += row;
}

FeedbackRow &FeedbackRows::add(Part part, Mark mark, const QString &key, const QString &text)
{
    FeedbackRow row;
    row.part = part;
    row.mark = mark;
    row.key = QStringLiteral("%1/%2").arg(static_cast<int>(part)).arg(key);
    row.text = text;
    m_rows += row;
    return m_rows.last();
}

void FeedbackRows::addPoints(Part part, const QList<feedback::PointMatch> &points)
{
    if (points.isEmpty())
        return;
    const auto covered = std::count_if(points.cbegin(), points.cend(), [](const feedback::PointMatch &point) {
        return point.state == State::Covered;
    });
    addHeading(part, tr("%1 of %2").arg(covered).arg(points.size()));
    for (qsizetype i = 0; i < points.size(); ++i) {
        const feedback::PointMatch &point = points.at(i);
        FeedbackRow &row = add(part, markOf(point.state), QString::number(i), plain(point.text));
        row.side = FindingWording::of(point.state);
        row.places = point.places;
        if (point.state == State::Missing)
            continue;
        if (point.inList) {
            row.detail = tr("only in a row of words");
        } else if ((part == Part::Criteria || point.inOtherWords) && !point.places.isEmpty()) {
            const feedback::Place place = point.places.first();
            QString evidence = m_text.mid(place.offset, std::min(place.length, mostEvidence)).simplified();
            if (place.length > mostEvidence)
                evidence += u'…';
            row.detail =
                point.inOtherWords ? tr("in other words: “%1”").arg(evidence) : tr("“%1”").arg(evidence);
        } else {
            const QStringList words = point.matched.mid(0, mostWords);
            row.detail = tr("matches %1").arg(words.join(QStringLiteral(", ")));
        }
    }
}

void FeedbackRows::addTerms()
{
    if (m_feedback.terms.isEmpty())
        return;
    const auto used =
        std::count_if(m_feedback.terms.cbegin(), m_feedback.terms.cend(),
                      [](const feedback::TermMatch &term) { return term.state == State::Covered; });
    addHeading(Part::Terms, tr("%1 of %2").arg(used).arg(m_feedback.terms.size()));
    for (qsizetype i = 0; i < m_feedback.terms.size(); ++i) {
        const feedback::TermMatch &term = m_feedback.terms.at(i);
        FeedbackRow &row = add(Part::Terms, markOf(term.state), QString::number(i), plain(term.term));
        row.places = term.places;
        const bool named = term.naming != feedback::Naming::AsWritten && !term.surface.isEmpty();
        if (term.state == State::Missing)
            row.side = tr("missing");
        else if (term.inList)
            row.side = tr("only in a row");
        else if (term.state == State::Touched)
            row.side = tr("touched");
        else
            row.side = named ? tr("other name") : tr("used");
        if (named && term.state != State::Missing)
            row.detail = tr("as “%1” (%2)").arg(term.surface.simplified(), FindingWording::of(term.naming));
    }
}

void FeedbackRows::addShape()
{
    const feedback::Shape &shape = m_feedback.shape;
    if (!m_feedback.story || shape.words == 0)
        return;
    addHeading(Part::Shape, shape.marked ? tr("by your headings") : tr("by the sound of it"));
    for (const feedback::Shape::Share &share : shape.parts) {
        FeedbackRow &row =
            add(Part::Shape, Mark::None, feedback::wordOf(share.part), FindingWording::of(share.part));
        row.kind = FeedbackRow::Kind::Share;
        row.percent = share.percent;
        row.band = feedback::bandOf(share.part);
        row.side = tr("%1%").arg(qRound(share.percent));
        row.places = share.places;
    }
    addFindings(Part::Shape);
}

void FeedbackRows::addNumbers()
{
    if (m_feedback.words == 0)
        return;
    const bool any = !m_feedback.numbers.all.isEmpty();
    const bool found =
        std::any_of(m_feedback.findings.cbegin(), m_feedback.findings.cend(),
                    [](const Finding &finding) { return partOf(finding.kind) == Part::Numbers; });
    if (!any && !found)
        return;
    addHeading(Part::Numbers, QString::number(m_feedback.numbers.all.size()));
    if (any) {
        QStringList figures;
        FeedbackRow &row = add(Part::Numbers, Mark::Neutral, QStringLiteral("all"), {});
        for (const feedback::Number &number : m_feedback.numbers.all) {
            row.places += number.place;
            if (figures.size() < mostWords * 2)
                figures += m_text.mid(number.place.offset, number.place.length).simplified();
        }
        row.text = figures.join(QStringLiteral(" · "));
        if (m_feedback.numbers.quantified)
            row.detail = m_feedback.numbers.beforeAfter ? tr("in the result, with a before and after")
                                                        : tr("in the result");
    }
    addFindings(Part::Numbers);
}

void FeedbackRows::addFindings(Part part)
{
    for (const Finding &finding : m_feedback.findings) {
        if (partOf(finding.kind) != part)
            continue;
        const QString key = QStringLiteral("%1 %2 %3")
                                .arg(static_cast<int>(finding.kind))
                                .arg(static_cast<int>(finding.part))
                                .arg(finding.detail);
        FeedbackRow &row = add(part, Mark::Doubt, key, plain(FindingWording::of(finding)));
        row.detail = FindingWording::reasonOf(finding);
        row.places = finding.places;
        const bool phrase = part == Part::Voice && finding.kind != Finding::Kind::MoreWeThanI &&
                            finding.kind != Finding::Kind::WordList && !finding.places.isEmpty();
        if (phrase) { // in the letters it has in the text
            const feedback::Place place = finding.places.first();
            row.text = tr("“%1”").arg(m_text.mid(place.offset, place.length).simplified());
        }
        if (phrase && finding.count > 1)
            row.side = tr("%1 times").arg(finding.count);
    }
}

QList<FeedbackRow> FeedbackRows::rows(const QString &text)
{
    m_text = text;
    m_rows.clear();
    addPoints(Part::KeyPoints, m_feedback.keyPoints);
    addTerms();
    addPoints(Part::Criteria, m_feedback.criteria);
    addShape();
    addNumbers();
    for (const Part part : {Part::Voice, Part::Mistakes}) {
        const auto count =
            std::count_if(m_feedback.findings.cbegin(), m_feedback.findings.cend(),
                          [part](const Finding &finding) { return partOf(finding.kind) == part; });
        if (count == 0)
            continue;
        addHeading(part, part == Part::Mistakes ? tr("%1 to look at").arg(count) : QString::number(count));
        addFindings(part);
    }
    return m_rows;
}

} // namespace starling::ui
