// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace starling::feedback {
namespace {

constexpr double usualShare = 0.5; ///< of an item's mean likeness, which is taken off
/// What a draft must reach as a whole. The more sentences, the more are like something by chance. Fitted to
/// drafts of the same and of other questions (tests/benchmarks/bench_feedback).
constexpr double holdsFrom = 0.11;
constexpr double leastField = 0.22;
constexpr double topicShare = 0.2;
constexpr double chanceShare = 0.09; ///< for the logarithm of the number of sentences
constexpr double fewSentences = 3;   ///< added to it
constexpr qsizetype leastWords = 3;
/// What a claim must lead by, the more the more sentences there are for each item.
constexpr double crowdLead = 0.08;
constexpr double secondLead = 0.03;
constexpr double secondCrowdLead = 0.12;

struct Pair
{
    double lead = 0;
    qsizetype item = 0;
    qsizetype sentence = 0;
    bool nearest = false; ///< no item is nearer to the sentence
};

/// Likeness of an item to the draft's sentences: of the nearest, and the mean.
std::pair<double, double> mostAndMean(const Likeness &likeness, qsizetype item, qsizetype sentences)
{
    double most = 0;
    double sum = 0;
    for (qsizetype s = 0; s < sentences; ++s) {
        most = std::max(most, likeness.of(item, s));
        sum += likeness.of(item, s);
    }
    return {most, sum / static_cast<double>(sentences)};
}

/// "Idempotency is great.": too little to say a point.
bool saysLittle(const Draft &draft, qsizetype sentence)
{
    const Sentence range = draft.tokens.sentences.at(sentence);
    const auto words = std::count_if(draft.words.cbegin() + range.first, draft.words.cbegin() + range.end,
                                     [](const Draft::Word &word) { return !word.stop; });
    return words < leastWords;
}

/// The pairs that have a lead, the greatest first.
std::vector<Pair> leadingPairs(const Draft &draft, const Likeness &likeness, const QList<double> &usual)
{
    std::vector<Pair> pairs;
    for (qsizetype s = 0; s < draft.sentences.size(); ++s) {
        if (draft.sentences.at(s).list || saysLittle(draft, s))
            continue;
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

bool Claims::hold(qsizetype item, double topic, double field) const
{
    const Claim &claim = items.at(item);
    if (claim.sentence < 0 || field < leastField)
        return false;
    const auto count = static_cast<double>(sentences);
    if (nearness + topicShare * topic - chanceShare * std::log(count + fewSentences) < holdsFrom)
        return false;
    const double crowd = std::max(0.0, count / static_cast<double>(items.size()) - 1);
    return claim.lead > (claim.second ? secondLead + secondCrowdLead * crowd : crowdLead * crowd);
}

Claims claimsOf(const Draft &draft, const Likeness &likeness, qsizetype items)
{
    Claims claims;
    claims.items.resize(items);
    claims.sentences = draft.sentences.size();
    if (items == 0 || claims.sentences == 0)
        return claims;
    QList<double> usual;
    for (qsizetype i = 0; i < items; ++i) {
        const auto [most, mean] = mostAndMean(likeness, i, claims.sentences);
        claims.nearness += most / static_cast<double>(items);
        usual += mean;
    }
    const std::vector<Pair> pairs = leadingPairs(draft, likeness, usual);
    std::vector<char> spoken(static_cast<size_t>(claims.sentences), 0);
    for (const bool second : {false, true}) {
        for (const Pair &pair : pairs) {
            Claim &claim = claims.items[pair.item];
            char &used = spoken[static_cast<size_t>(pair.sentence)];
            if (claim.sentence >= 0 || (second ? used != 0 : !pair.nearest))
                continue;
            claim = {pair.sentence, pair.lead, second};
            used = 1;
        }
    }
    return claims;
}

} // namespace starling::feedback
