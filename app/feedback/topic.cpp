// SPDX-License-Identifier: GPL-3.0-or-later
#include "topic.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <vector>

namespace starling::feedback {
namespace {

constexpr double topicFull = 2.5;   ///< a draft of one's own hardly shares more than this part of the topic
constexpr double usualWeight = 0.5; ///< of a word that the question does not have
constexpr double fieldUsual = 0.3;  ///< of a draft that nothing is known of, which counts as so many words
constexpr double fieldPrior = 10;
constexpr double wholeShare = 0.5; ///< of all words together, beside the other words

/// The likeness of the draft's words to the topic of the question (a cosine, Salton 1975): of two drafts that
/// match no more, the one on the topic is nearer.
double topicOf(const Draft &draft, const Rubric &rubric)
{
    QSet<int> seen;
    double shared = 0;
    int others = 0;
    for (qsizetype s = 0; s < draft.sentences.size(); ++s) {
        const Sentence &sentence = draft.tokens.sentences.at(s);
        for (qsizetype i = sentence.first; i < sentence.end; ++i) {
            const Draft::Word &word = draft.words.at(i);
            if (word.stop || word.listed)
                continue;
            const auto weight = rubric.topic.constFind(word.id);
            if (weight == rubric.topic.cend()) {
                ++others;
            } else if (!seen.contains(word.id)) {
                seen.insert(word.id);
                shared += *weight;
            }
        }
    }
    const double own = shared + usualWeight * others;
    return shared > 0 ? std::min(1.0, topicFull * shared / std::sqrt(rubric.topicWeight * own)) : 0;
}

/// Few other words count as middling.
double fieldOf(const Draft &draft, const Rubric &rubric)
{
    const WordVectors *vectors = draft.lexicon == rubric.lexicon ? rubric.lexicon->vectors() : nullptr;
    if (!vectors)
        return 1;
    struct Seen
    {
        int vector = -1;
        int times = 0;
        bool other = false; ///< the question does not have it
    };
    std::vector<Seen> words; // in the order of the draft, so that sums are the same at every run
    QHash<int, size_t> places;
    for (const Draft::Word &word : draft.words) {
        if (word.vector < 0 || word.stop)
            continue;
        const auto place = places.constFind(word.vector);
        if (place != places.cend()) {
            ++words[*place].times;
            continue;
        }
        places.insert(word.vector, words.size());
        words.push_back({word.vector, 1, !rubric.topic.contains(word.id) && !rubric.byId.contains(word.id)});
    }
    WordVectors::Sum whole;
    WordVectors::Sum others;
    int count = 0;
    for (const Seen &word : words) {
        const WordVectors::Vector vector = vectors->vector(word.vector);
        const double weight = vectors->weight(word.vector);
        whole.add(vector, weight * word.times);
        if (word.other) { // says its field once, however often it stands there
            others.add(vector, weight);
            ++count;
        }
    }
    const double rest =
        (count * others.likeness(rubric.field) + fieldPrior * fieldUsual) / (count + fieldPrior);
    return std::clamp((rest + wholeShare * whole.likeness(rubric.field)) / (1 + wholeShare), 0.0, 1.0);
}

double proseOf(const Draft &draft)
{
    const auto stops = std::count_if(draft.words.cbegin(), draft.words.cend(),
                                     [](const Draft::Word &word) { return word.stop; });
    return static_cast<double>(stops) / static_cast<double>(std::max(qsizetype{1}, draft.words.size()));
}

} // namespace

Subject subjectOf(const Draft &draft, const Rubric &rubric)
{
    return {.topic = topicOf(draft, rubric), .field = fieldOf(draft, rubric), .prose = proseOf(draft)};
}

} // namespace starling::feedback
