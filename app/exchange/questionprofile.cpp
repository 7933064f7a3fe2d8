// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionprofile.h"

#include "core/plaintext.h"

#include <QRegularExpression>

namespace starling::exchange {

namespace {

int count(const QString &text, const QRegularExpression &cue)
{
    int found = 0;
    for (auto match = cue.globalMatch(text); match.hasNext(); match.next())
        ++found;
    return found;
}

QString pattern(const char *words)
{
    return QStringLiteral("\\b(?:") + QLatin1StringView(words) + QStringLiteral(")");
}

} // namespace

Category categoryFrom(const Question &question)
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression people(pattern("team|stakeholder|conflict|disagree|mentor|feedback|"
                                                   "communicat|collaborat|leadership|negotiat|empathy|"
                                                   "coach|trust|customer|consensus|ownership|lessons"),
                                           anyCase);
    static const QRegularExpression building(
        pattern("architecture|shard|replicat|partition|scalab|throughput|latency|queue|broker|cach|consisten|"
                "schema|"
                "storage|fault "
                "toleran|gateway|microservice|idempoten|event-driven|database|protocol|offline|sync"),
        anyCase);
    static const QRegularExpression hypothetical(pattern("would|i'd|i\\x{2019}d|you'd|if the|what if|should"),
                                                 anyCase);
    static const QRegularExpression past(
        pattern("I (?:\\w+ly )?\\w+ed|we (?:\\w+ly )?\\w+ed|I led|my task|I built|was|were|had"));
    const QString lists = question.keyPoints.join(u'\n') + u'\n' + question.interviewerCriteria.join(u'\n');
    QString terms;
    for (const Term &term : question.terminology)
        terms += term.term + u'\n';
    const QString answer = question.howToAnswer.join(u'\n');
    const QString asked = lists + u'\n' + terms + question.framework.text;
    const int persons = count(asked, people);
    const int structure = count(asked, building);
    const int maybe = count(answer + u'\n' + question.framework.text, hypothetical);
    const int told = count(answer, past);
    constexpr int design = 7;
    if (structure >= design && structure > 2 * persons && maybe > told)
        return Category::SystemDesign;
    if (maybe > told && maybe > 2)
        return structure > 2 * persons ? Category::Technical : Category::Situational;
    if (persons >= structure || told > 4 * (maybe + 1))
        return Category::Behavioural;
    return structure >= design && told <= 3 ? Category::SystemDesign : Category::Technical;
}

Difficulty difficultyFrom(const Question &question, Category category)
{
    constexpr int longAnswer = 260;
    constexpr int shortAnswer = 60;
    constexpr qsizetype manyTerms = 12;
    const int words = wordCount(question.howToAnswer.join(u'\n'));
    if (category == Category::SystemDesign || (words > longAnswer && question.terminology.size() > manyTerms))
        return Difficulty::Hard;
    return words < shortAnswer && question.terminology.size() <= manyTerms ? Difficulty::Easy
                                                                           : Difficulty::Medium;
}

QString frameworkNameFrom(const QString &text)
{
    static const QRegularExpression named(
        QStringLiteral("\\b(\\p{Lu}{3,8})\\b(?: \\([^)]{0,120}\\))? (?:\\w+ "
                       ")?(?:[Ff]ramework|[Mm]ethod|[Aa]pproach|[Mm]odel|[Pp]rinciple)"));
    constexpr qsizetype opening = 400;
    return named.match(text.left(opening)).captured(1);
}

} // namespace starling::exchange
