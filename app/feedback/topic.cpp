// SPDX-License-Identifier: GPL-3.0-or-later
#include "topic.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace starling::feedback {
namespace {

constexpr double topicFull = 2.5;   ///< a draft of one's own hardly shares more than this part of the topic
constexpr double usualWeight = 0.5; ///< of a word that the question does not have
constexpr double fieldUsual = 0.3;  ///< of a draft that nothing is known of, which counts as so many words
constexpr double fieldPrior = 10;

} // namespace

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

double fieldOf(const Draft &draft, const Rubric &rubric)
{
    const WordVectors *vectors = draft.lexicon == rubric.lexicon ? rubric.lexicon->vectors() : nullptr;
    if (!vectors)
        return 1;
    WordVectors::Sum others;
    QSet<int> seen; // a word says its field once, however often it stands there
    for (const Draft::Word &word : draft.words) {
        if (word.vector < 0 || rubric.topic.contains(word.id) || rubric.byId.contains(word.id) ||
            seen.contains(word.vector))
            continue;
        seen.insert(word.vector);
        others.add(vectors->vector(word.vector), vectors->weight(word.vector));
    }
    const auto count = static_cast<double>(seen.size());
    return std::clamp(
        (count * others.likeness(rubric.field) + fieldPrior * fieldUsual) / (count + fieldPrior), 0.0, 1.0);
}

} // namespace starling::feedback
