// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus.h"

#include <algorithm>
#include <cmath>

namespace starling::feedback {
namespace {

constexpr qsizetype leastWords = 3; ///< of a sentence that says something
constexpr double leastQuantile = 0.25;

constexpr double leastTopic = 10; ///< a question of few words does not tell what is beside it

/// Of reworded drafts one in twenty has more than 0.46 besides (tests/benchmarks/bench_feedback).
constexpr double mostBesides = 0.6;
constexpr double fieldShare = 0.5; ///< of the field, which makes up for sentences that are like no item
constexpr double leastNear = 0.31;
/// Where words stand besides, the others tell: a list in an answer stands among words of the field.
constexpr double fewBesides = 0.1;
constexpr double leastOthers = 0.17;
/// Most of the question's words in rows, or sentences made of them beside idle ones: such an answer stands
/// among words of the field, as with key words that are kept below it.
constexpr double mostListed = 0.55;
constexpr double mostSpread = 0.275;
constexpr double leastOthersOfUneven = 0.26;
constexpr double usualOthers = 0.3; ///< of a sentence of which nothing is known, which counts as one word

struct Count
{
    qsizetype words = 0; ///< without small words
    qsizetype own = 0;   ///< of the question
};

bool isOwn(const Rubric &rubric, const Draft::Word &word)
{
    return rubric.topic.contains(word.id) || rubric.byId.contains(word.id);
}

Count countOf(const Draft &draft, const Rubric &rubric, qsizetype sentence)
{
    const Sentence range = draft.tokens.sentences.at(sentence);
    Count count;
    for (qsizetype i = range.first; i < range.end; ++i) {
        const Draft::Word &word = draft.words.at(i);
        if (word.stop)
            continue;
        ++count.words;
        count.own += isOwn(rubric, word) ? 1 : 0;
    }
    return count;
}

/// The value that a share of the others is below, between neighbours where it falls between.
double quantileOf(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<qsizetype>(std::floor(place));
    const qsizetype above = std::min(below + 1, values.size() - 1);
    const double part = place - static_cast<double>(below);
    return values.at(below) * (1 - part) + values.at(above) * part;
}

/// How near the words that the question does not have are to its field, over sentences as they weigh.
double othersOf(const Draft &draft, const Rubric &rubric, const QList<qsizetype> &sentences)
{
    const WordVectors *vectors = draft.lexicon == rubric.lexicon ? rubric.lexicon->vectors() : nullptr;
    if (!vectors)
        return 1;
    double sum = 0;
    double weights = 0;
    for (const qsizetype s : sentences) {
        const Sentence range = draft.tokens.sentences.at(s);
        WordVectors::Sum others;
        double count = 0;
        double weight = 0;
        for (qsizetype i = range.first; i < range.end; ++i) {
            const Draft::Word &word = draft.words.at(i);
            const bool other = !word.stop && !isOwn(rubric, word);
            count += other ? 1 : 0;
            if (word.stop || word.vector < 0)
                continue;
            const double here = vectors->weight(word.vector);
            weight += here;
            if (other)
                others.add(vectors->vector(word.vector), here);
        }
        sum += weight * (count * others.likeness(rubric.field) + usualOthers) / (count + 1);
        weights += weight;
    }
    return weights > 0 ? sum / weights : 1;
}

double deviationOf(const QList<double> &values)
{
    double sum = 0;
    double squares = 0;
    for (const double value : values) {
        sum += value;
        squares += value * value;
    }
    const auto count = static_cast<double>(std::max(qsizetype{1}, values.size()));
    return std::sqrt(std::max(0.0, squares / count - sum * sum / (count * count)));
}

double shareOf(qsizetype part, qsizetype whole)
{
    return static_cast<double>(part) / static_cast<double>(std::max(qsizetype{1}, whole));
}

} // namespace

bool Focus::keeps(double field) const
{
    const bool uneven = listed >= mostListed || spread >= mostSpread;
    return besides < mostBesides && least + fieldShare * field > leastNear &&
           (besides <= fewBesides || others > leastOthers) && (!uneven || others > leastOthersOfUneven);
}

Focus focusOf(const Draft &draft, const Rubric &rubric, const Likeness &likeness, qsizetype items)
{
    Focus focus;
    if (rubric.topicWeight < leastTopic)
        return focus;
    QList<qsizetype> saying; // sentences that say something
    QList<double> nearest;   // of those
    QList<double> shares;    // of the question's words
    qsizetype own = 0;
    qsizetype listed = 0;
    qsizetype words = 0;
    qsizetype besides = 0;
    for (qsizetype s = 0; s < draft.sentences.size(); ++s) {
        const Count count = countOf(draft, rubric, s);
        own += count.own;
        listed += draft.sentences.at(s).list ? count.own : 0;
        if (draft.sentences.at(s).list || count.words < leastWords)
            continue;
        words += count.words;
        besides += count.own == 0 ? count.words : 0;
        double most = 0;
        for (qsizetype item = 0; item < items; ++item)
            most = std::max(most, likeness.of(item, s));
        nearest += most;
        saying += s;
        shares += shareOf(count.own, count.words);
    }
    focus.listed = shareOf(listed, own);
    focus.besides = shareOf(besides, words);
    focus.spread = deviationOf(shares);
    focus.others = othersOf(draft, rubric, saying);
    if (items > 0 && !nearest.isEmpty())
        focus.least = quantileOf(std::move(nearest), leastQuantile);
    return focus;
}

} // namespace starling::feedback
