// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordvectors.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace starling::feedback {
namespace {

constexpr qsizetype headSize = 12; ///< "SWV1", words, dimensions
constexpr qsizetype numberSize = 4;
constexpr int unknownRank = 20'000;
constexpr qsizetype mostWords = 1 << 22;

} // namespace

std::shared_ptr<const WordVectors> WordVectors::read(QByteArrayView data)
{
    if (data.size() < headSize || !data.startsWith("SWV1"))
        return {};
    std::shared_ptr<WordVectors> vectors(new WordVectors);
    vectors->m_data = data;
    const auto count = qFromLittleEndian<quint32>(data.data() + numberSize);
    if (count == 0 || count > mostWords ||
        qFromLittleEndian<quint32>(data.data() + 2 * numberSize) != dimensions)
        return {};
    vectors->m_count = static_cast<int>(count);
    vectors->m_texts = headSize + 2 * numberSize * qsizetype(count);
    if (vectors->m_texts > data.size())
        return {};
    vectors->m_vectors =
        vectors->m_texts + qsizetype(vectors->number(headSize, vectors->m_count - 1)); // the last one's end
    return vectors->m_vectors + qsizetype(count) * dimensions == data.size() ? vectors : nullptr;
}

quint32 WordVectors::number(qsizetype table, int index) const
{
    return qFromLittleEndian<quint32>(m_data.data() + table + numberSize * index);
}

QByteArrayView WordVectors::word(int index) const
{
    const qsizetype begin = index > 0 ? qsizetype(number(headSize, index - 1)) : 0;
    const qsizetype end = qsizetype(number(headSize, index));
    const bool sound = begin <= end && m_texts + end <= m_vectors; // else the file is damaged
    return sound ? m_data.sliced(m_texts + begin, end - begin) : QByteArrayView();
}

int WordVectors::find(QStringView text) const
{
    const QByteArray wanted = text.toUtf8();
    int first = 0;
    int last = m_count;
    while (first < last) {
        const int middle = first + (last - first) / 2;
        if (word(middle).compare(wanted) < 0)
            first = middle + 1;
        else
            last = middle;
    }
    return first < m_count && word(first) == wanted ? first : -1;
}

int WordVectors::rank(int word) const
{
    return word < 0 ? unknownRank : static_cast<int>(number(headSize + numberSize * m_count, word));
}

double WordVectors::weight(int word) const
{
    constexpr double everywhere = 60; // so many words are in every text
    return std::clamp(std::log((rank(word) + 20) / everywhere) / std::log(unknownRank / everywhere), 0.05,
                      1.0);
}

WordVectors::Vector WordVectors::vector(int word) const
{
    Vector vector;
    if (word < 0)
        return vector;
    const char *bytes = m_data.data() + m_vectors + qsizetype(word) * dimensions;
    int squares = 0;
    for (std::size_t i = 0; i < dimensions; ++i) {
        vector.at[i] = static_cast<signed char>(bytes[i]); // NOLINT(bugprone-signed-char-misuse): a number
        squares += vector.at[i] * vector.at[i];
    }
    vector.inverseLength = squares > 0 ? 1 / std::sqrt(static_cast<float>(squares)) : 0;
    return vector;
}

float WordVectors::likeness(const Vector &left, const Vector &right)
{
    int product = 0;
    for (std::size_t i = 0; i < dimensions; ++i)
        product += left.at[i] * right.at[i];
    return static_cast<float>(product) * left.inverseLength * right.inverseLength;
}

void WordVectors::Sum::add(const Vector &vector, double weight)
{
    for (std::size_t i = 0; i < dimensions; ++i)
        m_at[i] += weight * vector.at[i] * static_cast<double>(vector.inverseLength);
}

double WordVectors::Sum::likeness(const Sum &other) const
{
    double product = 0;
    double left = 0;
    double right = 0;
    for (std::size_t i = 0; i < dimensions; ++i) {
        product += m_at[i] * other.m_at[i];
        left += m_at[i] * m_at[i];
        right += other.m_at[i] * other.m_at[i];
    }
    return left > 0 && right > 0 ? product / std::sqrt(left * right) : 0;
}

} // namespace starling::feedback
