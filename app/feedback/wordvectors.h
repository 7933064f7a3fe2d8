// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <array>
#include <cstdint>
#include <memory>

namespace starling::feedback {

/// Which words of a language are used alike: a direction for each of its frequent words, and the smaller the
/// angle between two, the more alike the words (GloVe: Pennington, Socher, Manning 2014). Opposites are
/// alike too: "faster" and "slower" speak of the same. Reads the file that resources/vectors/makevectors.py
/// describes where it lies, without a copy.
class WordVectors
{
public:
    static constexpr int dimensions = 64;
    /// A direction with its length, which likeness() divides by.
    struct Vector
    {
        std::array<std::int16_t, dimensions> at{};
        float inverseLength = 0; ///< 0 for a word without one
    };

    /// What several words speak of together.
    class Sum
    {
    public:
        void add(const Vector &vector, double weight);
        /// As of two words.
        [[nodiscard]] double likeness(const Sum &other) const;

    private:
        std::array<double, dimensions> m_at{};
    };

    /// Null for what is not such a file. `data` must live as long as what is read from it.
    static std::shared_ptr<const WordVectors> read(QByteArrayView data);

    /// The number of a word in lower case; -1 for one that has no vector.
    [[nodiscard]] int find(QStringView word) const;
    /// The place of a word by frequency, 0 the most frequent; of an unknown one, far down.
    [[nodiscard]] int rank(int word) const;
    /// How much a word says, by how rare it is in the language: 0.05 to 1.
    [[nodiscard]] double weight(int word) const;
    [[nodiscard]] Vector vector(int word) const;

    /// The cosine of the angle, -1 to 1; 0 where a word has no vector.
    static float likeness(const Vector &left, const Vector &right);

private:
    WordVectors() = default;
    [[nodiscard]] QByteArrayView word(int index) const;
    [[nodiscard]] quint32 number(qsizetype table, int index) const;

    QByteArrayView m_data;
    int m_count = 0;
    qsizetype m_texts = 0;   ///< offset of the words
    qsizetype m_vectors = 0; ///< offset of the first vector
};

} // namespace starling::feedback
