// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace starling::exchange {

/// Ordinary words by how frequent they are, read where they lie: only their places are kept beside the text.
class WordList
{
public:
    static constexpr int rarest = 5;
    static constexpr int unknown = -1;

    WordList() = default;
    /// A word of the letters a to z a line; "= 2" begins those of class 2, from 0, the most frequent, to the
    /// rarest; a line that starts with '#' is a comment. Of a word that stands twice the first counts.
    explicit WordList(QByteArray lines);

    [[nodiscard]] qsizetype count() const { return m_count; }
    /// The class of a word in small letters, or `unknown`.
    [[nodiscard]] int classOf(QStringView word) const;

private:
    struct Place
    {
        std::uint32_t at = 0;
        std::uint8_t size = 0; ///< 0 for a free place
        std::uint8_t level = 0;
    };

    void add(std::uint32_t at, std::uint8_t size, int level);

    QByteArray m_text;
    std::vector<Place>
        m_places; ///< a power of two, twice as many as words, searched from the hash of the word
    qsizetype m_count = 0;
};

} // namespace starling::exchange
