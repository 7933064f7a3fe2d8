// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/wordlists.h"
#include "feedback/feedback.h"

namespace starling::test {

/// A rubric of one question with the shipped English word lists and no other questions.
inline feedback::Rubric rubricOf(const Question &question)
{
    static const auto lexicon = readLexicon(QStringLiteral("en"), {});
    feedback::Rarity rarity;
    feedback::Words words = lexicon->words();
    rarity.add(question, words);
    return feedback::rubricOf(question, lexicon, rarity, feedback::longFormsOf(*lexicon));
}

/// The key points of a rubric, as what compares them wants them.
inline QList<const feedback::Rubric::Item *> pointsOf(const feedback::Rubric &rubric)
{
    QList<const feedback::Rubric::Item *> items;
    for (const feedback::Rubric::Item &item : rubric.keyPoints)
        items += &item;
    return items;
}

inline Question questionWithTerms(const QStringList &terms)
{
    Question question;
    for (const QString &term : terms)
        question.terminology.append({term, {}});
    return question;
}

} // namespace starling::test
