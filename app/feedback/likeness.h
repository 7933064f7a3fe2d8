// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"

#include <QList>

#include <atomic>
#include <vector>

namespace starling::feedback {

/// How much each sentence of a draft is like each of some items, 0 to 1: by the words they share, by
/// synonyms, and by words that are used alike (WordVectors). Most of it is how well the sentence covers the
/// words of the item, the rest how well the item covers those of the sentence, so that of two sentences with
/// the same words the shorter is nearer.
class Likeness
{
public:
    Likeness(const Draft &draft, const Rubric &rubric, QList<const Rubric::Item *> items,
             const std::atomic_bool *cancelled);

    [[nodiscard]] double of(qsizetype item, qsizetype sentence) const
    {
        return m_degrees[static_cast<size_t>(sentence * m_items.size() + item)];
    }
    /// Tokens of a sentence that are used like a word of the item, in the order of the item's words.
    [[nodiscard]] QList<qsizetype> alike(qsizetype item, qsizetype sentence) const;

private:
    void gather();
    int rowOf(int vector);
    void addSentence(qsizetype sentence);
    void addToken(qsizetype sentence, qsizetype token, size_t row);
    [[nodiscard]] double forwardOf(qsizetype item) const;

    const Draft &m_draft;
    const Rubric &m_rubric;
    QList<const Rubric::Item *> m_items;
    std::vector<std::vector<size_t>> m_places; ///< per item: of its parts, into m_vectors
    QHash<int, size_t> m_placeOf;              ///< of a word of the rubric
    std::vector<WordVectors::Vector> m_vectors;
    QHash<int, int> m_known;       ///< rows of m_alike by the number of the word's vector
    std::vector<float> m_alike;    ///< per distinct word of the draft and word of the items, 0 to 1
    std::vector<float> m_weights;  ///< per distinct word of the draft
    std::vector<int> m_rows;       ///< per token; -1 for one that says nothing
    std::vector<float> m_token;    ///< of the present token, per word of the items
    std::vector<float> m_forward;  ///< of the present sentence, per word of the items
    std::vector<float> m_backward; ///< of the present sentence, per item
    std::vector<double> m_degrees;
};

} // namespace starling::feedback
