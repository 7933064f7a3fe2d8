// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionprofile.h"

#include "core/plaintext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

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

/// From the title alone, where nothing else tells.
Category categoryOfTitle(const QString &title)
{
    struct Cue
    {
        Category category;
        QRegularExpression words;
    };
    const auto cue = [](Category category, const QString &words) {
        return Cue{category, QRegularExpression(words, QRegularExpression::CaseInsensitiveOption)};
    };
    static const std::array cues{
        cue(Category::Behavioural,
            pattern("a time|a situation|an occasion|have you|did you|your (?:\\w+ ){0,3}(?:weakness|strength|"
                    "career|cv|"
                    "experience|boss|team|colleague|goal|salary)|yourself|walk me through your|proud")),
        cue(Category::Situational,
            pattern("what would you|how would you|would you|what if|imagine|suppose|if (?:a|an|the|you)\\b")),
        cue(Category::SystemDesign, QStringLiteral("^(?:design|architect|sketch)\\b")),
        cue(Category::Technical,
            pattern("what (?:is|are|does|do)\\b|how (?:do|does|is|are|can|big|many|long)\\b|explain|define|"
                    "difference|compare|implement|which|when"))};
    const auto found = std::find_if(cues.begin(), cues.end(),
                                    [&title](const Cue &each) { return each.words.match(title).hasMatch(); });
    return found == cues.end() ? Category::Behavioural : found->category;
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
    if (persons + structure + maybe + told == 0)
        return categoryOfTitle(question.title);
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
    if (question.terminology.isEmpty() && question.keyPoints.isEmpty() && question.framework.text.isEmpty() &&
        category != Category::SystemDesign)
        return Difficulty::Medium; // a title and at most an answer tell nothing
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
