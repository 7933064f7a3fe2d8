// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace starling::exchange {

/// How likely letters follow each other in words of the field (trigrams), to tell an unknown word from two.
class LetterModel
{
public:
    LetterModel();
    void learn(QStringView word);
    /// Takes what was learned since into the figures.
    void finish();
    /// Surprise of spelling the word, in nats; the higher, the less it looks like one word.
    [[nodiscard]] double cost(QStringView word) const;
    /// Mean surprise of a letter of what was learned, the end of a word being one.
    [[nodiscard]] double meanCost() const { return m_meanCost; }

private:
    std::vector<float> m_counts;
    std::vector<float> m_costs;
    double m_meanCost = 0;
};

} // namespace starling::exchange
