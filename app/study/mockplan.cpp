// SPDX-License-Identifier: GPL-3.0-or-later
#include "mockplan.h"

#include "seededrandom.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace starling::study {
namespace {

constexpr int usualQuestions = 5;

MockReason reasonFor(const MockCandidate &candidate)
{
    if (!candidate.everAsked)
        return MockReason::NeverAsked;
    if (candidate.weak)
        return MockReason::Weak;
    return candidate.due ? MockReason::Due : MockReason::Known;
}

MockTimes timesOf(const MockWishes &wishes, Category category)
{
    const MockTimes &wished = wishes.times.at(static_cast<size_t>(category));
    return {std::max(0, wished.thinkingSeconds), std::max(1, wished.answerSeconds)};
}

int lengthOf(const MockTimes &times)
{
    return times.thinkingSeconds + times.answerSeconds;
}

/// Weights of which one is drawn and taken out in logarithmic time (a Fenwick tree): an interview of all of
/// 100,000 questions takes no longer than reading them.
class Urn
{
public:
    explicit Urn(const std::vector<int> &weights) : m_weights(weights), m_tree(weights.size() + 1, 0)
    {
        for (size_t i = 0; i < weights.size(); ++i) {
            m_total += static_cast<quint64>(weights[i]);
            for (size_t node = i + 1; node < m_tree.size(); node += node & (~node + 1))
                m_tree[node] += static_cast<quint64>(weights[i]);
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_total == 0; }

    size_t draw(SeededRandom &random)
    {
        quint64 ticket = random.below(m_total);
        size_t node = 0;
        size_t step = 1;
        while (step * 2 < m_tree.size())
            step *= 2;
        for (; step > 0; step /= 2) {
            if (node + step < m_tree.size() && m_tree[node + step] <= ticket) {
                node += step;
                ticket -= m_tree[node];
            }
        }
        remove(node);
        return node;
    }

private:
    void remove(size_t index)
    {
        const auto weight = static_cast<quint64>(m_weights[index]);
        m_total -= weight;
        for (size_t node = index + 1; node < m_tree.size(); node += node & (~node + 1))
            m_tree[node] -= weight;
    }

    std::vector<int> m_weights;
    std::vector<quint64> m_tree;
    quint64 m_total = 0;
};

/// Takes the drawn questions in turn, but leaves out of two of the same category the second where another
/// category is still there; of those the one of which most are left.
QList<PlannedQuestion> interleaved(const QList<PlannedQuestion> &drawn)
{
    std::array<QList<PlannedQuestion>, 4> queues;
    for (const PlannedQuestion &question : drawn)
        queues.at(static_cast<size_t>(question.category)).append(question);
    std::array<qsizetype, 4> taken{};
    const auto left = [&](size_t category) { return queues.at(category).size() - taken.at(category); };
    QList<PlannedQuestion> ordered;
    ordered.reserve(drawn.size());
    std::optional<size_t> last;
    while (ordered.size() < drawn.size()) {
        std::optional<size_t> best;
        for (size_t category = 0; category < queues.size(); ++category) {
            if (left(category) > 0 && category != last && (!best || left(category) > left(*best)))
                best = category;
        }
        if (!best)
            best = last;
        ordered.append(queues.at(*best).at(taken.at(*best)++));
        last = best;
    }
    return ordered;
}

QList<MockCandidate> inOrder(QList<MockCandidate> candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const MockCandidate &a, const MockCandidate &b) { return a.name < b.name; });
    candidates.erase(
        std::unique(candidates.begin(), candidates.end(),
                    [](const MockCandidate &a, const MockCandidate &b) { return a.name == b.name; }),
        candidates.end());
    return candidates;
}

/// One question in less time than it is usually given: the shortest kind there is.
QList<PlannedQuestion> cutToFit(const QList<MockCandidate> &candidates, const MockWishes &wishes,
                                qint64 seconds)
{
    SeededRandom random(wishes.seed);
    int shortest = std::numeric_limits<int>::max();
    for (const MockCandidate &candidate : candidates)
        shortest = std::min(shortest, lengthOf(timesOf(wishes, candidate.category)));
    std::vector<int> weights;
    for (const MockCandidate &candidate : candidates)
        weights.push_back(lengthOf(timesOf(wishes, candidate.category)) == shortest ? mockWeight(candidate)
                                                                                    : 0);
    const MockCandidate &chosen = candidates.at(static_cast<qsizetype>(Urn(weights).draw(random)));
    MockTimes times = timesOf(wishes, chosen.category);
    times.thinkingSeconds = static_cast<int>(times.thinkingSeconds * seconds / shortest);
    times.answerSeconds = static_cast<int>(seconds) - times.thinkingSeconds;
    return {{chosen.id, chosen.category, reasonFor(chosen), times}};
}

} // namespace

int mockWeight(const MockCandidate &candidate)
{
    constexpr std::array perReason{12, 10, 8, 2};
    const int weight = perReason.at(static_cast<size_t>(reasonFor(candidate)));
    switch (candidate.mastery) {
    case Mastery::New:
        break;
    case Mastery::Learning:
        return weight + weight / 2;
    case Mastery::Mastered:
        return weight / 2;
    }
    return weight;
}

MockPlan planMock(const QList<MockCandidate> &candidates, const MockWishes &wishes)
{
    MockPlan plan{.seed = wishes.seed, .questions = {}};
    const QList<MockCandidate> pool = inOrder(candidates);
    const int most =
        wishes.questions.value_or(wishes.minutes ? std::numeric_limits<int>::max() : usualQuestions);
    const qint64 budget = wishes.minutes ? qint64{60} * *wishes.minutes : std::numeric_limits<qint64>::max();
    if (pool.isEmpty() || most < 1 || budget < 1)
        return plan;

    std::vector<int> weights;
    weights.reserve(static_cast<size_t>(pool.size()));
    int shortest = std::numeric_limits<int>::max();
    for (const MockCandidate &candidate : pool) {
        weights.push_back(mockWeight(candidate));
        shortest = std::min(shortest, lengthOf(timesOf(wishes, candidate.category)));
    }
    if (shortest > budget) {
        plan.questions = cutToFit(pool, wishes, budget);
        return plan;
    }
    SeededRandom random(wishes.seed);
    Urn urn(weights);
    qint64 left = budget;
    QList<PlannedQuestion> drawn;
    while (!urn.isEmpty() && drawn.size() < most && left >= shortest) {
        const MockCandidate &candidate = pool.at(static_cast<qsizetype>(urn.draw(random)));
        const MockTimes times = timesOf(wishes, candidate.category);
        if (lengthOf(times) > left)
            continue;
        left -= lengthOf(times);
        drawn.append({candidate.id, candidate.category, reasonFor(candidate), times});
    }
    plan.questions = interleaved(drawn);
    return plan;
}

} // namespace starling::study
