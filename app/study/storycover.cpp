// SPDX-License-Identifier: GPL-3.0-or-later
#include "storycover.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <vector>

namespace starling::study {
namespace {

using Bits = std::vector<quint64>;

bool test(const Bits &bits, int index)
{
    return bits[static_cast<size_t>(index / 64)] >> (index % 64) & 1U;
}

void set(Bits &bits, int index)
{
    bits[static_cast<size_t>(index / 64)] |= quint64{1} << (index % 64);
}

bool isSubset(const Bits &inner, const Bits &outer)
{
    for (size_t i = 0; i < inner.size(); ++i) {
        if (inner[i] & ~outer[i])
            return false;
    }
    return true;
}

int countNew(const Bits &bits, const Bits &covered)
{
    int count = 0;
    for (size_t i = 0; i < bits.size(); ++i)
        count += static_cast<int>(qPopulationCount(bits[i] & ~covered[i]));
    return count;
}

struct Candidate
{
    StoryId id;
    Bits questions;
    int strong = 0;
};

class Search
{
public:
    Search(std::vector<Candidate> candidates, Bits wanted, int questions, int mostSteps)
        : m_candidates(std::move(candidates))
        , m_wanted(std::move(wanted))
        , m_questions(questions)
        , m_steps(mostSteps)
    {
    }

    void run()
    {
        takeGreedy();
        descend(Bits(m_wanted.size()));
    }

    [[nodiscard]] const std::vector<int> &best() const { return m_best; }
    [[nodiscard]] bool gaveUp() const { return m_steps <= 0; }

private:
    /// A first set, so that branches that cannot be better are cut from the beginning.
    void takeGreedy()
    {
        Bits covered(m_wanted.size());
        while (countNew(m_wanted, covered) > 0) {
            int best = 0;
            for (int i = 1; i < static_cast<int>(m_candidates.size()); ++i) {
                const int gain = countNew(at(i).questions, covered) - countNew(at(best).questions, covered);
                if (gain > 0 || (gain == 0 && at(i).strong > at(best).strong))
                    best = i;
            }
            add(covered, best);
            m_best.push_back(best);
        }
    }

    void descend(const Bits &covered)
    {
        if (--m_steps <= 0)
            return;
        const int open = countNew(m_wanted, covered);
        if (open == 0) {
            if (m_chosen.size() < m_best.size() ||
                (m_chosen.size() == m_best.size() && strong(m_chosen) > strong(m_best)))
                m_best = m_chosen;
            return;
        }
        int largest = 1;
        for (const Candidate &candidate : m_candidates)
            largest = std::max(largest, countNew(candidate.questions, covered));
        if (m_chosen.size() + static_cast<size_t>((open + largest - 1) / largest) > m_best.size())
            return;
        std::vector<int> ways = waysOf(hardest(covered));
        std::stable_sort(ways.begin(), ways.end(), [&](int a, int b) {
            return countNew(at(a).questions, covered) > countNew(at(b).questions, covered);
        });
        for (const int way : ways) {
            Bits next = covered;
            add(next, way);
            m_chosen.push_back(way);
            descend(next);
            m_chosen.pop_back();
        }
    }

    /// The uncovered question with the fewest stories.
    [[nodiscard]] int hardest(const Bits &covered) const
    {
        int found = -1;
        size_t fewest = 0;
        for (int q = 0; q < m_questions; ++q) {
            if (!test(m_wanted, q) || test(covered, q))
                continue;
            const size_t ways = waysOf(q).size();
            if (found < 0 || ways < fewest) {
                found = q;
                fewest = ways;
            }
        }
        return found;
    }

    [[nodiscard]] std::vector<int> waysOf(int question) const
    {
        std::vector<int> ways;
        for (int i = 0; i < static_cast<int>(m_candidates.size()); ++i) {
            if (test(at(i).questions, question))
                ways.push_back(i);
        }
        return ways;
    }

    [[nodiscard]] int strong(const std::vector<int> &chosen) const
    {
        int sum = 0;
        for (const int i : chosen)
            sum += at(i).strong;
        return sum;
    }

    void add(Bits &covered, int index) const
    {
        for (size_t i = 0; i < covered.size(); ++i)
            covered[i] |= at(index).questions[i];
    }

    [[nodiscard]] const Candidate &at(int index) const { return m_candidates[static_cast<size_t>(index)]; }

    std::vector<Candidate> m_candidates;
    Bits m_wanted;
    int m_questions;
    int m_steps;
    std::vector<int> m_chosen;
    std::vector<int> m_best;
};

/// Without those whose questions another one has all, with at least as many strong fits.
std::vector<Candidate> withoutDominated(const std::vector<Candidate> &all)
{
    std::vector<Candidate> kept;
    for (size_t i = 0; i < all.size(); ++i) {
        bool dominated = false;
        for (size_t j = 0; j < all.size() && !dominated; ++j) {
            if (i == j || !isSubset(all[i].questions, all[j].questions) || all[j].strong < all[i].strong)
                continue;
            const bool equal = all[i].questions == all[j].questions && all[i].strong == all[j].strong;
            dominated = !equal || j < i;
        }
        if (!dominated)
            kept.push_back(all[i]);
    }
    return kept;
}

} // namespace

StoryCover smallestCover(const QList<QuestionId> &questions, const QList<StoryLink> &links, int mostSteps)
{
    QHash<QuestionId, int> indexOf;
    for (const QuestionId id : questions) {
        if (!indexOf.contains(id))
            indexOf.insert(id, static_cast<int>(indexOf.size()));
    }
    const size_t words = (static_cast<size_t>(indexOf.size()) + 63) / 64;
    QMap<StoryId, Candidate> byStory;
    Bits wanted(words);
    for (const StoryLink &link : links) {
        const auto index = indexOf.constFind(link.question);
        if (index == indexOf.cend())
            continue;
        Candidate &candidate = byStory[link.story];
        candidate.id = link.story;
        candidate.questions.resize(words);
        set(candidate.questions, *index);
        set(wanted, *index);
        candidate.strong += link.fit == Fit::Strong ? 1 : 0;
    }
    StoryCover cover;
    QSet<QuestionId> said;
    for (const QuestionId id : questions) {
        if (!test(wanted, indexOf.value(id)) && !said.contains(id)) {
            cover.uncovered.append(id);
            said.insert(id);
        }
    }
    const std::vector<Candidate> candidates = withoutDominated({byStory.cbegin(), byStory.cend()});
    Search search(candidates, wanted, static_cast<int>(indexOf.size()), mostSteps);
    search.run();
    for (const int index : search.best())
        cover.stories.append(candidates[static_cast<size_t>(index)].id);
    cover.smallest = !search.gaveUp();
    return cover;
}

QHash<StoryId, int> overusedStories(const QList<QuestionId> &questions, const QList<StoryLink> &links,
                                    int most)
{
    const QSet<QuestionId> chosen(questions.cbegin(), questions.cend());
    QHash<StoryId, int> uses;
    for (const StoryLink &link : links) {
        if (chosen.contains(link.question))
            ++uses[link.story];
    }
    uses.removeIf([most](std::pair<const StoryId &, int &> use) { return use.second <= most; });
    return uses;
}

} // namespace starling::study
