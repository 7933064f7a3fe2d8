// SPDX-License-Identifier: GPL-3.0-or-later
#include "titleproposal.h"

#include "keyphrases.h"
#include "questionprofile.h"

#include <algorithm>

namespace starling::exchange {

namespace {

constexpr qsizetype longestTitle = 110;
constexpr qsizetype mostInTitle = 3;
constexpr qsizetype mostTags = 4;
constexpr qsizetype longestTag = 30;

struct Template
{
    QLatin1StringView before;
    QLatin1StringView after;
};

Template templateFor(Category category)
{
    switch (category) {
    case Category::Behavioural:
        return {QLatin1StringView("Tell me about a time you dealt with "), QLatin1StringView(".")};
    case Category::Situational:
        return {QLatin1StringView("How would you handle a situation that involves "), QLatin1StringView("?")};
    case Category::SystemDesign:
        return {QLatin1StringView("How would you design a system that relies on "), QLatin1StringView("?")};
    case Category::Technical:
        break;
    }
    return {QLatin1StringView("How do you approach "), QLatin1StringView("?")};
}

QString joined(const QStringList &phrases)
{
    if (phrases.size() < 2)
        return phrases.join(QString());
    return phrases.mid(0, phrases.size() - 1).join(QLatin1StringView(", ")) + QStringLiteral(" and ") +
           phrases.last();
}

/// Cut at a word, with an ellipsis.
QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const QString cut = text.left(most - 1);
    return cut.left(std::max(cut.lastIndexOf(u' '), most / 2)) + QChar(u'\u2026');
}

QString titleFrom(const Question &question, Category category, const QStringList &phrases)
{
    const Template frame = templateFor(category);
    for (qsizetype number = std::min(mostInTitle, phrases.size()); number > 0; --number) {
        const QString title = frame.before + joined(phrases.mid(0, number)) + frame.after;
        if (title.size() <= longestTitle)
            return title;
    }
    for (const QString &text : {question.keyPoints.value(0), question.star.situation, question.star.narrative,
                                question.framework.text, question.howToAnswer.value(0)}) {
        if (!text.isEmpty())
            return shortened(text.simplified(), longestTitle);
    }
    return QStringLiteral("Question %1").arg(question.number);
}

QStringList tagsFrom(const QStringList &phrases)
{
    QStringList tags;
    for (const QString &phrase : phrases) {
        const QString tag = phrase.toLower();
        if (tag.size() <= longestTag && tags.size() < mostTags && !tags.contains(tag))
            tags += tag;
    }
    return tags;
}

} // namespace

QList<Proposal> proposalsFor(const QList<Question> &questions)
{
    const KeyPhrases keyPhrases(questions);
    QList<Proposal> proposals;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const Question &question = questions.at(i);
        const QStringList phrases = keyPhrases.of(i);
        Proposal proposal;
        proposal.category = categoryFrom(question);
        proposal.difficulty = difficultyFrom(question, proposal.category);
        proposal.title = titleFrom(question, proposal.category, phrases);
        proposal.tags = tagsFrom(phrases);
        proposal.frameworkName = frameworkNameFrom(question.framework.text);
        proposals += proposal;
    }
    return proposals;
}

} // namespace starling::exchange
