// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyphrases.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace starling::exchange {

namespace {

constexpr qsizetype longestPhrase = 36;
constexpr qsizetype mostPhrases = 8;

/// Ways to answer rather than what is asked for.
bool isMethod(const QString &phrase)
{
    static const QRegularExpression method(
        QStringLiteral(
            "\\b(?:STAR|MECE|RICE|CIRCLES|framework|method|methods|methodology|methodologies|principle)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return method.match(phrase).hasMatch();
}

/// The term without what stands in brackets behind it.
QString nameOf(const QString &term)
{
    const qsizetype bracket = term.indexOf(QLatin1StringView(" ("));
    return bracket > 0 ? term.left(bracket) : term;
}

QString stem(const QString &word)
{
    QString folded = word.toLower();
    if (folded.size() > 4 && folded.endsWith(u's') && !folded.endsWith(QLatin1StringView("ss")))
        folded.chop(1);
    return folded;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || (!word.isEmpty() && (c == u'+' || c == u'#'))) {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

} // namespace

KeyPhrases::KeyPhrases(const QList<Question> &questions) : m_questions(questions)
{
    constexpr double heading = 3; // the framework and the situation are about the question, not its answer
    for (const Question &question : questions) {
        Counts counts;
        count(question.framework.text, heading, counts);
        count(question.star.situation + u' ' + question.star.task, heading, counts);
        count(question.star.narrative.left(300), 2, counts);
        count(question.keyPoints.join(u' '), 2, counts);
        count(question.howToAnswer.join(u' '), 1, counts);
        count(question.interviewerCriteria.join(u' ') + u' ' + question.mistakes.join(u' '), 1, counts);
        for (const Term &term : question.terminology) {
            count(term.term, 0.5, counts);
            if (!term.term.contains(u' '))
                m_names.insert(term.term);
        }
        for (auto word = counts.constBegin(); word != counts.constEnd(); ++word)
            ++m_questionsOf[word.key()];
        m_counts.push_back(std::move(counts));
    }
}

void KeyPhrases::count(const QString &text, double weight, Counts &counts)
{
    for (const QString &word : wordsOf(text)) {
        counts[stem(word)] += weight;
        if (!std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); }))
            ++m_lower[word];
    }
}

double KeyPhrases::weightOf(const QString &phrase, const Counts &counts) const
{
    const QStringList words = wordsOf(phrase);
    if (words.isEmpty())
        return 0;
    const double all = static_cast<double>(m_questions.size());
    double weight = 0;
    for (const QString &word : words) {
        const QString key = stem(word);
        const double rarity = std::log((all + 1) / (m_questionsOf.value(key) + 0.5));
        weight += rarity * std::log1p(counts.value(key));
    }
    const double several = words.size() > 1 ? 1.4 : 1.0; // "cache invalidation" says more than "cache"
    return several * weight / static_cast<double>(words.size());
}

QString KeyPhrases::inSentence(const QString &phrase) const
{
    QStringList words = phrase.split(u' ');
    bool anySmall = false;
    const auto isPlain = [](const QString &word) {
        return word.size() > 1 && word.mid(1) == word.mid(1).toLower();
    };
    for (QString &word : words) {
        const QStringList parts = wordsOf(word);
        const bool usuallySmall = std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
            return isPlain(part) && m_lower.contains(part.toLower());
        });
        if (!parts.isEmpty() && usuallySmall)
            word = word.toLower();
        anySmall = anySmall || word.front().isLower();
    }
    for (QString &word : words) {
        if (anySmall && isPlain(word) && !m_names.contains(word))
            word = word.toLower();
    }
    return words.join(u' ');
}

QStringList KeyPhrases::of(qsizetype question) const
{
    struct Ranked
    {
        double weight = 0;
        QString phrase;
    };
    const Counts &counts = m_counts[static_cast<std::size_t>(question)];
    std::vector<Ranked> ranked;
    for (const Term &term : m_questions.at(question).terminology) {
        const QString name = nameOf(term.term);
        if (name.size() > 1 && name.size() <= longestPhrase && !isMethod(name))
            ranked.push_back({weightOf(name, counts), name});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked &left, const Ranked &right) { return left.weight > right.weight; });
    QStringList phrases;
    QSet<QString> used;
    for (const Ranked &candidate : ranked) {
        const QStringList words = wordsOf(candidate.phrase);
        const bool repeats = std::any_of(words.begin(), words.end(),
                                         [&](const QString &word) { return used.contains(stem(word)); });
        if (repeats || phrases.size() == mostPhrases)
            continue;
        for (const QString &word : words)
            used.insert(stem(word));
        phrases += inSentence(candidate.phrase);
    }
    return phrases;
}

} // namespace starling::exchange
