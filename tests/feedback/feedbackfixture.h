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

inline Question questionWithTerms(const QStringList &terms)
{
    Question question;
    for (const QString &term : terms)
        question.terminology.append({term, {}});
    return question;
}

} // namespace starling::test
