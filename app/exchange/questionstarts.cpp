// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionstarts.h"

#include "headingstarts.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <numeric>

namespace starling::exchange {

namespace {

constexpr int mostTitleLines = 5;

using Kind = PageLine::Kind;

// What speaks against a way to cut the page into questions; only how they compare matters.
namespace cost {
constexpr int repeatedSection = 4; // within one question
constexpr int orphanHeading = 3;   // before the first question
constexpr int bareRejected = 6;    // a number right above a heading
constexpr int titledRejected = 4;  // a number, a title, a heading
constexpr int listItem = 6;        // taken for a question
constexpr int otherStyle = 4;      // "3" after "2. How"
constexpr int backwards = 8;       // numbers begin anew
constexpr int gap = 2;             // and one for each number that is missing
constexpr int widestGap = 12;
constexpr int unusualFirst = 1; // it begins with another section than most
constexpr int unnumbered = 2;   // a question found by its headings alone
} // namespace cost

/// A number that may begin a question: a section heading follows it, at most a title in between.
struct Candidate
{
    QuestionStart start;
    Section section = Section::Framework;
    bool titled = false;
    bool alone = false;    ///< the number has a line of its own
    bool listItem = false; ///< the number before it stands above it in the same section
    SectionCounts after{}; ///< headings from here to the next candidate
};

/// "2. Ask", "2) Ask", "2".
int listNumberOf(const PageLine &line)
{
    return line.kind == Kind::Number || !line.afterNumber.isEmpty() ? line.number : 0;
}

bool isAlone(const PageLine &line)
{
    return line.kind == Kind::Number;
}

/// Whether the line's number goes on with a list of the same look in the same section.
bool continuesList(const QList<PageLine> &lines, qsizetype index)
{
    constexpr qsizetype farthest = 60;
    for (qsizetype i = index - 1; i >= 0 && i >= index - farthest; --i) {
        const PageLine &line = lines.at(i);
        if (line.kind == Kind::Heading)
            return false;
        if (listNumberOf(line) > 0 && isAlone(line) == isAlone(lines.at(index)))
            return line.number == lines.at(index).number - 1;
    }
    return false;
}

/// The heading that follows the number at `index`, with nothing but a title in between; -1 if there is none.
qsizetype headingAfter(const QList<PageLine> &lines, qsizetype index, bool &titled)
{
    const PageLine &opening = lines.at(index);
    int titleLines = isAlone(opening) ? 0 : 1;
    for (qsizetype next = index + 1; next < lines.size(); ++next) {
        const PageLine &line = lines.at(next);
        if (line.kind == Kind::Blank || line.kind == Kind::Decoration)
            continue;
        titled = titleLines > 0;
        if (line.kind == Kind::Heading)
            return next;
        const bool sameNumber = isAlone(opening) && titleLines == 0 && line.number == opening.number;
        if (line.kind != Kind::Text || line.bulleted || line.text.size() > longestTitleLine ||
            (listNumberOf(line) > 0 && !sameNumber) || ++titleLines > mostTitleLines)
            return -1;
    }
    return -1;
}

/// The numbers that may begin a question, and the headings above the first of them.
std::vector<Candidate> candidatesOf(const QList<PageLine> &lines, SectionCounts &before)
{
    std::vector<Candidate> candidates;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PageLine &line = lines.at(i);
        if (line.kind == Kind::Heading) {
            SectionCounts &counts = candidates.empty() ? before : candidates.back().after;
            ++counts.at(static_cast<std::size_t>(line.section));
        }
        if (listNumberOf(line) == 0 && line.kind != Kind::Number)
            continue;
        bool titled = false;
        const qsizetype heading = headingAfter(lines, i, titled);
        if (heading < 0)
            continue;
        candidates.push_back({.start = {i, heading, line.number},
                              .section = lines.at(heading).section,
                              .titled = titled,
                              .alone = isAlone(line),
                              .listItem = continuesList(lines, i)});
    }
    return candidates;
}

/// The section that most questions begin with.
Section usualFirst(const std::vector<Candidate> &candidates)
{
    std::map<Section, int> counts;
    for (const Candidate &candidate : candidates)
        counts[candidate.section] += candidate.listItem ? 0 : candidate.titled ? 1 : 2;
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &left, const auto &right) {
        return left.second < right.second;
    });
    return most == counts.end() ? Section::Framework : most->first;
}

int costOfLeaving(const Candidate &candidate)
{
    if (candidate.listItem)
        return 0;
    return candidate.titled ? cost::titledRejected : cost::bareRejected;
}

/// Chooses which candidates begin questions, so that the whole page makes most sense: numbers go up by one,
/// no question has a section twice, and no list is taken for questions.
class Choice
{
public:
    explicit Choice(const QList<PageLine> &lines)
        : m_candidates(candidatesOf(lines, m_before))
        , m_usual(usualFirst(m_candidates))
        , m_best(m_candidates.size())
        , m_previous(m_candidates.size(), none)
    {
        for (std::size_t i = 0; i < m_candidates.size(); ++i)
            settle(i);
    }

    /// The cost of taking no number at all.
    [[nodiscard]] int costOfNone() const
    {
        return std::accumulate(
            m_candidates.begin(), m_candidates.end(), 0,
            [](int sum, const Candidate &candidate) { return sum + costOfLeaving(candidate); });
    }

    /// The best choice and its cost.
    [[nodiscard]] std::pair<std::vector<QuestionStart>, int> best() const
    {
        int least = std::numeric_limits<int>::max();
        std::size_t last = none;
        SectionCounts counts{};
        int left = 0;
        for (std::size_t i = m_candidates.size(); i-- > 0 && m_candidates.size() - i <= farthest;) {
            add(counts, m_candidates[i].after);
            const int total = m_best[i] + left + cost::repeatedSection * repeats(counts);
            if (total < least) {
                least = total;
                last = i;
            }
            left += costOfLeaving(m_candidates[i]);
        }
        std::vector<QuestionStart> starts;
        for (; last != none; last = m_previous[last])
            starts.push_back(m_candidates[last].start);
        std::reverse(starts.begin(), starts.end());
        for (std::size_t i = 1; i < starts.size(); ++i) {
            if (starts[i].number <= starts[i - 1].number)
                starts[i].number = starts[i - 1].number + 1;
        }
        return {starts, least};
    }

private:
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t farthest = 64; // candidates that may be left between two that are taken

    static void add(SectionCounts &sum, const SectionCounts &counts)
    {
        for (std::size_t i = 0; i < counts.size(); ++i)
            sum.at(i) += counts.at(i);
    }

    [[nodiscard]] int costOfTaking(const Candidate &candidate) const
    {
        return (candidate.listItem ? cost::listItem : 0) +
               (candidate.section == m_usual ? 0 : cost::unusualFirst);
    }

    static int costOfStep(const Candidate &from, const Candidate &to)
    {
        const int missing = to.start.number - from.start.number - 1;
        const int step = missing < 0    ? cost::backwards
                         : missing == 0 ? 0
                                        : std::min(cost::gap + missing, cost::widestGap);
        return step + (from.alone == to.alone ? 0 : cost::otherStyle);
    }

    /// The best way to take the candidate as a question: as the first, or after one that is taken.
    void settle(std::size_t index)
    {
        const Candidate &candidate = m_candidates[index];
        m_best[index] = std::numeric_limits<int>::max();
        SectionCounts counts{};
        int left = 0;
        std::size_t i = index;
        for (; i-- > 0 && index - i <= farthest;) {
            add(counts, m_candidates[i].after);
            const int total = m_best[i] + left + costOfStep(m_candidates[i], candidate) +
                              cost::repeatedSection * repeats(counts);
            if (total < m_best[index]) {
                m_best[index] = total;
                m_previous[index] = i;
            }
            left += costOfLeaving(m_candidates[i]);
        }
        if (index <= farthest) {
            add(counts, m_before);
            const int orphans = std::accumulate(counts.begin(), counts.end(), 0);
            const int missing = std::clamp(candidate.start.number - 1, 0, cost::widestGap);
            const int total = left + cost::orphanHeading * orphans + missing;
            if (total <= m_best[index]) {
                m_best[index] = total;
                m_previous[index] = none;
            }
        }
        m_best[index] += costOfTaking(candidate);
    }

    SectionCounts m_before{};
    std::vector<Candidate> m_candidates;
    Section m_usual;
    std::vector<int> m_best;             // by candidate: what the page costs down to it, if it is taken
    std::vector<std::size_t> m_previous; // and the question before it
};

} // namespace

std::vector<QuestionStart> questionStarts(const QList<PageLine> &lines)
{
    const Choice choice(lines);
    const auto [numbered, byNumbers] = choice.best();
    const HeadingStarts unnumbered = startsByHeadings(lines);
    const int byHeadings = cost::repeatedSection * unnumbered.repeatedSections +
                           cost::unnumbered * static_cast<int>(unnumbered.starts.size());
    return numbered.empty() || byHeadings + choice.costOfNone() < byNumbers ? unnumbered.starts : numbered;
}

} // namespace starling::exchange
