// SPDX-License-Identifier: GPL-3.0-or-later
#include "rarity.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace starling::feedback {
namespace {

/// With a handful of questions nearly every word looks rare; this many made-up ones hold the common words.
constexpr double prior = 6;
constexpr double commonShare = 0.55; ///< of the made-up questions that use a common word
constexpr double wordShare = 0.04;   ///< of them that use any other
constexpr double wholePhrase = 0.4;  ///< least rarity of a phrase

} // namespace

QStringList textsOf(const Question &question)
{
    QStringList texts{question.title,         question.framework.text, question.star.situation,
                      question.star.task,     question.star.action,    question.star.result,
                      question.star.narrative};
    texts += question.howToAnswer;
    texts += question.keyPoints;
    texts += question.interviewerCriteria;
    texts += question.mistakes;
    for (const Term &term : question.terminology)
        texts << term.term << term.definition;
    return texts;
}

void Rarity::add(const Question &question, Words &words)
{
    QSet<QString> seen;
    for (const QString &text : textsOf(question)) {
        for (const QString &stem : stemsOf(text, words))
            seen.insert(stem);
    }
    for (const QString &stem : std::as_const(seen))
        ++m_uses[stem];
    ++m_questions;
}

double Rarity::weight(double uses) const
{
    const double all = m_questions + prior + 1;
    return std::clamp(std::log(all / (uses + 0.5)) / std::log(all / 0.5), 0.02, 1.0);
}

double Rarity::of(const QString &stem, const Lexicon &lexicon) const
{
    const bool common = lexicon.isCommon(stem);
    const double made = prior * (common ? commonShare : wordShare);
    const double w = weight(uses(stem) + made);
    return common ? std::min(w, 0.35) : w;
}

double Rarity::of(const QStringList &stems, const Lexicon &lexicon) const
{
    if (stems.size() == 1)
        return of(stems.first(), lexicon);
    double rarest = wholePhrase; // "at once" means more than its words
    for (const QString &stem : stems) {
        if (!lexicon.isStop(stem))
            rarest = std::max(rarest, of(stem, lexicon));
    }
    return rarest;
}

} // namespace starling::feedback
