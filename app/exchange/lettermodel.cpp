// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettermodel.h"

#include <cmath>

namespace starling::exchange {

namespace {

constexpr std::size_t letters = 27; // the edge of the word, then a to z

std::size_t indexOf(QChar c)
{
    const char16_t lower = c.toLower().unicode();
    return lower >= u'a' && lower <= u'z' ? static_cast<std::size_t>(lower - u'a') + 1U : 0U;
}

std::size_t place(std::size_t first, std::size_t second, std::size_t third)
{
    return (first * letters + second) * letters + third;
}

template <class Visit>
void forEachTriple(QStringView word, Visit visit)
{
    std::size_t first = 0;
    std::size_t second = 0;
    for (const QChar c : word) {
        const std::size_t third = indexOf(c);
        visit(place(first, second, third));
        first = second;
        second = third;
    }
    visit(place(first, second, 0));
}

} // namespace

LetterModel::LetterModel() : m_counts(letters * letters * letters, 0.0F) {}

void LetterModel::learn(QStringView word)
{
    forEachTriple(word, [this](std::size_t at) { m_counts[at] += 1.0F; });
}

void LetterModel::finish()
{
    std::vector<float> pairs(letters * letters, 0.0F); // second and third letter
    std::vector<float> singles(letters, 0.0F);
    float total = 0.0F;
    m_costs.resize(m_counts.size());
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        pairs[i % (letters * letters)] += m_counts[i];
        singles[i % letters] += m_counts[i];
        total += m_counts[i];
    }
    for (std::size_t before = 0; before < letters * letters; ++before) {
        float seen = 0.0F;
        for (std::size_t third = 0; third < letters; ++third)
            seen += m_counts[before * letters + third];
        const std::size_t second = before % letters;
        float seenSecond = 0.0F;
        for (std::size_t third = 0; third < letters; ++third)
            seenSecond += pairs[second * letters + third];
        for (std::size_t third = 0; third < letters; ++third) {
            // Witten-Bell like: the more often a context was seen, the more it is trusted.
            const float single = (singles[third] + 1.0F) / (total + letters);
            const float pair = (pairs[second * letters + third] + 8.0F * single) / (seenSecond + 8.0F);
            const std::size_t at = before * letters + third;
            m_costs[at] = -std::log((m_counts[at] + 6.0F * pair) / (seen + 6.0F));
        }
    }
    double sum = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        sum += static_cast<double>(m_counts[i]) * static_cast<double>(m_costs[i]);
    m_meanCost = total > 0 ? sum / static_cast<double>(total) : 0;
}

double LetterModel::cost(QStringView word) const
{
    Q_ASSERT(!m_costs.empty());
    double sum = 0;
    forEachTriple(word, [&](std::size_t at) { sum += static_cast<double>(m_costs[at]); });
    return sum;
}

} // namespace starling::exchange
