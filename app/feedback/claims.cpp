// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace starling::feedback {
namespace {

constexpr double usualShare = 0.5; ///< of an item's mean likeness, which is taken off
constexpr qsizetype leastWords = 3;

/// What a draft must reach as a whole: the more it says, and the more the question speaks of, the more is
/// alike by chance. Fitted by logistic regression to drafts of the same question, of others and of none
/// (tests/benchmarks/bench_feedback).
constexpr double holdsFrom = -0.15;
constexpr double sentencesShare = 0.087; ///< for the logarithm of the number of sentences
constexpr double fewSentences = 3;       ///< added to it
constexpr double topicShare = 0.083;     ///< for the logarithm of the weight of the topic
constexpr double leastTopic = 10;
constexpr double leastField = 0.335;
constexpr double leastProse = 0.44; ///< of rows of words it is 0.16 to 0.42, of spoken drafts 0.46 to 0.67

/// What a claim must lead by: more where there are more sentences than items, which come near one by chance,
/// and more where there are fewer, since then some items are not said.
constexpr double leastLikeness = 0.1; ///< less is by chance
constexpr double leastLead = 0.02;
constexpr double crowdLead = 0.03;
constexpr double mostCrowd = 1.5;
constexpr double fewLead = 0.3;

struct Pair
{
    double lead = 0;
    qsizetype item = 0;
    qsizetype sentence = 0;
    bool nearest = false; ///< no item is nearer to the sentence
};

double meanOf(const Likeness &likeness, qsizetype item, const QList<qsizetype> &sentences)
{
    double sum = 0;
    for (const qsizetype s : sentences)
        sum += likeness.of(item, s);
    return sum / static_cast<double>(sentences.size());
}

/// "Idempotency is great.", a heading: too little to say a point.
bool saysLittle(const Draft &draft, qsizetype sentence)
{
    const Sentence range = draft.tokens.sentences.at(sentence);
    if (draft.sentences.at(sentence).heading.alone)
        return true;
    const auto words = std::count_if(draft.words.cbegin() + range.first, draft.words.cbegin() + range.end,
                                     [](const Draft::Word &word) { return !word.stop; });
    return words < leastWords;
}

QList<qsizetype> speakingSentences(const Draft &draft)
{
    QList<qsizetype> sentences;
    for (qsizetype s = 0; s < draft.sentences.size(); ++s) {
        if (!draft.sentences.at(s).list && !saysLittle(draft, s))
            sentences += s;
    }
    return sentences;
}

/// The pairs that have a lead, the greatest first.
std::vector<Pair> leadingPairs(const QList<qsizetype> &sentences, const Likeness &likeness,
                               const QList<double> &usual)
{
    std::vector<Pair> pairs;
    for (const qsizetype s : sentences) {
        const size_t first = pairs.size();
        double most = 0;
        for (qsizetype i = 0; i < usual.size(); ++i) {
            const double lead = likeness.of(i, s) - usualShare * usual.at(i);
            if (lead > 0)
                pairs.push_back({lead, i, s, false});
            most = std::max(most, lead);
        }
        for (size_t k = first; k < pairs.size(); ++k)
            pairs[k].nearest = pairs[k].lead >= most;
    }
    std::sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) {
        return std::tuple(-a.lead, a.sentence, a.item) < std::tuple(-b.lead, b.sentence, b.item);
    });
    return pairs;
}

} // namespace

bool Claims::hold(const Subject &subject, double topicWeight) const
{
    const double chance = sentencesShare * std::log(static_cast<double>(sentences) + fewSentences) +
                          topicShare * std::log(std::max(leastTopic, topicWeight));
    return subject.prose >= leastProse && subject.field >= leastField &&
           subject.topic + nearness - chance > holdsFrom;
}

bool Claims::speaks(qsizetype item) const
{
    const Claim &claim = items.at(item);
    const double crowd = static_cast<double>(sentences) / static_cast<double>(items.size()) - 1;
    const double more = crowd < 0 ? -fewLead * crowd : crowdLead * std::min(crowd, mostCrowd);
    return claim.sentence >= 0 && claim.likeness > leastLikeness && claim.lead > leastLead + more;
}

Claims claimsOf(const Draft &draft, const Likeness &likeness, qsizetype items)
{
    Claims claims;
    claims.items.resize(items);
    const QList<qsizetype> sentences = speakingSentences(draft);
    claims.sentences = sentences.size();
    if (items == 0 || claims.sentences == 0)
        return claims;
    QList<double> usual;
    for (qsizetype i = 0; i < items; ++i)
        usual += meanOf(likeness, i, sentences);
    const std::vector<Pair> pairs = leadingPairs(sentences, likeness, usual);
    std::vector<char> spoken(static_cast<size_t>(draft.sentences.size()), 0);
    for (const bool leftOver : {false, true}) {
        for (const Pair &pair : pairs) {
            Claim &claim = claims.items[pair.item];
            char &used = spoken[static_cast<size_t>(pair.sentence)];
            if (claim.sentence >= 0 || (leftOver ? used != 0 : !pair.nearest))
                continue;
            claim = {pair.sentence, pair.lead, likeness.of(pair.item, pair.sentence)};
            claims.nearness += claim.likeness / static_cast<double>(items);
            used = 1;
        }
    }
    return claims;
}

} // namespace starling::feedback
