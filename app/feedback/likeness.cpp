// SPDX-License-Identifier: GPL-3.0-or-later
#include "likeness.h"

#include <algorithm>

namespace starling::feedback {
namespace {

/// Words less alike than this have nothing to do with each other.
constexpr float leastAlike = 0.2F;
constexpr double backwardShare = 0.3; ///< of how well the item covers the sentence
constexpr double alikeFrom = 0.4;     ///< worth being named

float shareOf(float likeness)
{
    return std::clamp((likeness - leastAlike) / (1 - leastAlike), 0.0F, 1.0F);
}

} // namespace

Likeness::Likeness(const Draft &draft, const Rubric &rubric, QList<const Rubric::Item *> items,
                   const std::atomic_bool *cancelled)
    : m_draft(draft), m_rubric(rubric), m_items(std::move(items))
{
    m_degrees.assign(static_cast<size_t>(draft.sentences.size() * m_items.size()), 0);
    gather();
    for (qsizetype i = 0; i < draft.sentences.size(); ++i) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return;
        addSentence(i);
    }
}

void Likeness::gather()
{
    const WordVectors *vectors = m_draft.lexicon->vectors();
    const bool same = m_draft.lexicon == m_rubric.lexicon; // else the words are of two languages
    for (const Rubric::Item *item : std::as_const(m_items)) {
        std::vector<size_t> &places = m_places.emplace_back();
        for (const Rubric::Part &part : item->parts) {
            const auto known = m_placeOf.constFind(part.word);
            places.push_back(known != m_placeOf.cend() ? *known : m_vectors.size());
            if (known != m_placeOf.cend())
                continue;
            m_placeOf.insert(part.word, m_vectors.size());
            m_vectors.push_back(vectors && same ? vectors->vector(m_rubric.words.at(part.word).vector)
                                                : WordVectors::Vector{});
        }
    }
    m_rows.reserve(static_cast<size_t>(m_draft.words.size()));
    for (const Draft::Word &word : m_draft.words)
        m_rows.push_back(word.stop || word.listed || word.plain.size() < 2 ? -1 : rowOf(word.vector));
}

/// The row of a word of the draft, compared with all words of the items where it is new.
int Likeness::rowOf(int vector)
{
    const auto known = m_known.constFind(vector);
    if (known != m_known.cend())
        return *known;
    const int row = static_cast<int>(m_weights.size());
    m_known.insert(vector, row);
    const WordVectors *vectors = m_draft.lexicon->vectors();
    m_weights.push_back(vectors ? static_cast<float>(vectors->weight(vector)) : 1);
    const WordVectors::Vector own = vectors ? vectors->vector(vector) : WordVectors::Vector{};
    for (const WordVectors::Vector &each : m_vectors)
        m_alike.push_back(shareOf(WordVectors::likeness(own, each)));
    return row;
}

void Likeness::addSentence(qsizetype sentence)
{
    const Sentence range = m_draft.tokens.sentences.at(sentence);
    m_forward.assign(m_vectors.size(), 0);
    m_backward.assign(m_places.size(), 0);
    for (const Draft::Hit &hit : m_draft.sentences.at(sentence).hits) {
        if (const auto place = m_placeOf.constFind(hit.word); place != m_placeOf.cend())
            m_forward[*place] = static_cast<float>(hit.strength);
    }
    float all = 0;
    for (qsizetype token = range.first; token < range.end; ++token) {
        const int row = m_rows[static_cast<size_t>(token)];
        if (row < 0)
            continue;
        all += m_weights[static_cast<size_t>(row)];
        addToken(sentence, token, static_cast<size_t>(row));
    }
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const double backward = all > 0 ? static_cast<double>(m_backward[static_cast<size_t>(i)] / all) : 0;
        m_degrees[static_cast<size_t>(sentence * m_items.size() + i)] =
            (1 - backwardShare) * forwardOf(i) + backwardShare * backward;
    }
}

void Likeness::addToken(qsizetype sentence, qsizetype token, size_t row)
{
    const size_t count = m_vectors.size();
    m_token.assign(m_alike.begin() + static_cast<std::ptrdiff_t>(row * count),
                   m_alike.begin() + static_cast<std::ptrdiff_t>((row + 1) * count));
    for (size_t k = 0; k < count; ++k)
        m_forward[k] = std::max(m_forward[k], m_token[k]);
    for (const Draft::Hit &hit : m_draft.sentences.at(sentence).hits) {
        if (hit.token != token)
            continue;
        if (const auto place = m_placeOf.constFind(hit.word); place != m_placeOf.cend())
            m_token[*place] = std::max(m_token[*place], static_cast<float>(hit.strength));
    }
    for (size_t item = 0; item < m_places.size(); ++item) {
        float nearest = 0;
        for (const size_t place : m_places[item])
            nearest = std::max(nearest, m_token[place]);
        m_backward[item] += m_weights[row] * nearest;
    }
}

/// How well the present sentence covers the words of an item; of a set of examples the best one counts.
double Likeness::forwardOf(qsizetype item) const
{
    const QList<Rubric::Part> &parts = m_items.at(item)->parts;
    const std::vector<size_t> &places = m_places[static_cast<size_t>(item)];
    double sum = 0;
    double examples = 0;
    int set = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const double here = static_cast<double>(m_forward[places[static_cast<size_t>(i)]]) *
                            m_rubric.words.at(parts.at(i).word).weight;
        if (parts.at(i).examples != set) {
            sum += examples;
            examples = 0;
            set = parts.at(i).examples;
        }
        if (set == 0)
            sum += here;
        else
            examples = std::max(examples, here);
    }
    const double weight = m_items.at(item)->weight;
    return weight > 0 ? (sum + examples) / weight : 0;
}

QList<qsizetype> Likeness::alike(qsizetype item, qsizetype sentence) const
{
    const Sentence range = m_draft.tokens.sentences.at(sentence);
    QList<qsizetype> tokens;
    for (const size_t place : m_places[static_cast<size_t>(item)]) {
        double most = alikeFrom;
        qsizetype best = -1;
        for (qsizetype token = range.first; token < range.end; ++token) {
            const int row = m_rows[static_cast<size_t>(token)];
            const double here =
                row < 0 ? 0
                        : static_cast<double>(m_alike[static_cast<size_t>(row) * m_vectors.size() + place]);
            if (here > most) {
                most = here;
                best = token;
            }
        }
        if (best >= 0 && !tokens.contains(best))
            tokens += best;
    }
    return tokens;
}

} // namespace starling::feedback
