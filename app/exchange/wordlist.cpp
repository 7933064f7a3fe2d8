// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordlist.h"

#include <QString>

#include <algorithm>
#include <bit>
#include <limits>

namespace starling::exchange {
namespace {

constexpr std::uint32_t hashStart = 2166136261U; // FNV-1a: Fowler, Noll, Vo
constexpr std::uint32_t hashFactor = 16777619U;

template <typename Letters>
std::size_t hashOf(Letters letters)
{
    std::uint32_t hash = hashStart;
    for (const auto letter : letters)
        hash = (hash ^ static_cast<std::uint8_t>(letter)) * hashFactor;
    return hash;
}

} // namespace

WordList::WordList(QByteArray lines) : m_text(std::move(lines))
{
    if (m_text.size() > std::numeric_limits<std::uint32_t>::max())
        m_text.clear();
    const auto most = static_cast<std::size_t>(m_text.count('\n')) + 1;
    m_places.resize(std::bit_ceil(2 * most));
    int level = 0;
    qsizetype end = 0;
    for (qsizetype start = 0; start < m_text.size(); start = end + 1) {
        end = m_text.indexOf('\n', start);
        end = end < 0 ? m_text.size() : end;
        const QByteArrayView line = QByteArrayView(m_text).sliced(start, end - start);
        if (line.startsWith("= "))
            level = std::clamp(line.sliced(2).toInt(), 0, rarest);
        else if (!line.isEmpty() && !line.startsWith('#') &&
                 line.size() <= std::numeric_limits<std::uint8_t>::max())
            add(static_cast<std::uint32_t>(start), static_cast<std::uint8_t>(line.size()), level);
    }
}

void WordList::add(std::uint32_t at, std::uint8_t size, int level)
{
    const QByteArrayView word = QByteArrayView(m_text).sliced(at, size);
    std::size_t place = hashOf(word) & (m_places.size() - 1);
    for (; m_places[place].size > 0; place = (place + 1) & (m_places.size() - 1)) {
        if (QByteArrayView(m_text).sliced(m_places[place].at, m_places[place].size) == word)
            return;
    }
    m_places[place] = {at, size, static_cast<std::uint8_t>(level)};
    ++m_count;
}

int WordList::classOf(QStringView word) const
{
    const bool plain = std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (!plain || word.isEmpty() || m_places.empty())
        return unknown;
    const auto codes = std::u16string_view(word.utf16(), static_cast<std::size_t>(word.size()));
    std::size_t place = hashOf(codes) & (m_places.size() - 1);
    for (; m_places[place].size > 0; place = (place + 1) & (m_places.size() - 1)) {
        const QLatin1StringView known(m_text.constData() + m_places[place].at, m_places[place].size);
        if (word == known)
            return m_places[place].level;
    }
    return unknown;
}

} // namespace starling::exchange
