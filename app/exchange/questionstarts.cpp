// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionstarts.h"

#include "furniture.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace starling::exchange {

namespace {

constexpr int mostTitleLines = 5;
constexpr qsizetype longestTitleLine = 500;
constexpr int widestGap = 50; // questions that may be missing from a page

using Kind = PageLine::Kind;

/// A number that may begin a question: a section heading follows it, at most a title in between.
struct Candidate
{
    QuestionStart start;
    Section section = Section::Framework;
    bool titled = false;
};

bool isNumbered(const PageLine &line)
{
    return line.kind == Kind::Number || !line.afterNumber.isEmpty();
}

/// Where questions have their numbers on lines of their own, "1. Ask" is a step of an answer.
void keepUsualNumbers(const QList<PageLine> &lines, std::vector<Candidate> &candidates)
{
    constexpr std::ptrdiff_t least = 2;
    const auto isStep = [&lines](const Candidate &candidate) {
        return lines.at(candidate.start.first).kind != Kind::Number;
    };
    const std::ptrdiff_t steps = std::count_if(candidates.begin(), candidates.end(), isStep);
    const std::ptrdiff_t alone = std::ssize(candidates) - steps;
    if (alone >= least && alone >= steps)
        std::erase_if(candidates, isStep);
}

std::vector<Candidate> candidatesOf(const QList<PageLine> &lines)
{
    std::vector<Candidate> candidates;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isNumbered(lines.at(i)))
            continue;
        int titleLines = lines.at(i).kind == Kind::Number ? 0 : 1;
        qsizetype next = i + 1;
        for (; next < lines.size(); ++next) {
            const PageLine &line = lines.at(next);
            if (line.kind == Kind::Blank || line.kind == Kind::Decoration)
                continue;
            if (line.kind != Kind::Text || line.bulleted || line.text.size() > longestTitleLine)
                break;
            if (++titleLines > mostTitleLines)
                break;
        }
        if (next < lines.size() && lines.at(next).kind == Kind::Heading)
            candidates.push_back({{i, next, lines.at(i).number}, lines.at(next).section, titleLines > 0});
    }
    keepUsualNumbers(lines, candidates);
    return candidates;
}

/// The section that most questions begin with.
Section usualFirst(const std::vector<Candidate> &candidates)
{
    std::map<Section, int> counts;
    for (const Candidate &candidate : candidates)
        counts[candidate.section] += candidate.titled ? 1 : 2;
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &left, const auto &right) {
        return left.second < right.second;
    });
    return most == counts.end() ? Section::Framework : most->first;
}

/// Follows the lines in order and decides on each candidate from what the current question has so far.
class Walk
{
public:
    Walk(const QList<PageLine> &lines, std::vector<Candidate> candidates)
        : m_lines(lines), m_candidates(std::move(candidates)), m_first(usualFirst(m_candidates))
    {
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            if (m_candidates[i].section == m_first)
                m_lastCertain[m_candidates[i].start.number] = m_candidates[i].start.first;
        }
    }

    std::vector<QuestionStart> starts()
    {
        for (const Candidate &candidate : m_candidates) {
            observeUntil(candidate.start.first);
            const bool taken = m_starts.empty() ? isFirst(candidate) : continues(candidate);
            if (!taken)
                continue;
            QuestionStart start = candidate.start;
            if (!m_starts.empty() && start.number <= m_starts.back().number)
                start.number = m_starts.back().number + 1;
            m_starts.push_back(start);
            m_seen.clear();
            m_listNumbers.clear();
            m_at = candidate.start.first + 1;
        }
        return m_starts;
    }

private:
    void observeUntil(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            const PageLine &line = m_lines.at(m_at);
            if (line.kind == Kind::Heading)
                m_seen.insert(static_cast<int>(line.section));
            else if (isNumbered(line))
                m_listNumbers.insert(line.number);
        }
    }

    [[nodiscard]] bool laterCertain(const Candidate &candidate) const
    {
        return m_lastCertain.value(candidate.start.number, -1) > candidate.start.first;
    }

    [[nodiscard]] bool isFirst(const Candidate &candidate) const
    {
        return candidate.section == m_first || !laterCertain(candidate);
    }

    [[nodiscard]] bool continues(const Candidate &candidate) const
    {
        const int number = candidate.start.number;
        const int last = m_starts.back().number;
        const bool next = number == last + 1;
        const bool seen = m_seen.contains(static_cast<int>(candidate.section));
        if (candidate.titled && m_listNumbers.contains(number - 1) && !seen)
            return false; // the end of a numbered list
        if (candidate.section == m_first && (seen || !candidate.titled))
            return next || number <= last || number - last <= widestGap;
        if (seen)
            return next || (number > last && number - last <= widestGap && !laterCertain(candidate));
        return next && !laterCertain(candidate);
    }

    const QList<PageLine> &m_lines;
    std::vector<Candidate> m_candidates;
    Section m_first;
    QHash<int, qsizetype> m_lastCertain; // by number: the last place where it begins as most questions do
    std::vector<QuestionStart> m_starts;
    QSet<int> m_seen;        // sections of the current question
    QSet<int> m_listNumbers; // numbers inside it
    qsizetype m_at = 0;
};

/// The title of a question without a number: the paragraph before its first heading.
qsizetype titleBefore(const QList<PageLine> &lines, qsizetype heading, qsizetype from)
{
    const auto isText = [&](qsizetype i) {
        const PageLine &line = lines.at(i);
        return i >= from && line.kind == Kind::Text && !line.bulleted && !looksLikeFurniture(line.text);
    };
    qsizetype at = heading - 1;
    while (at >= from && (lines.at(at).kind == Kind::Blank || lines.at(at).kind == Kind::Decoration))
        --at;
    if (at < from || !isText(at) || lines.at(at).text.size() > longestTitleLine)
        return heading;
    return at;
}

std::vector<QuestionStart> startsByHeadings(const QList<PageLine> &lines)
{
    std::vector<QuestionStart> starts;
    std::optional<Section> opening;
    qsizetype from = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).kind != Kind::Heading)
            continue;
        if (!opening)
            opening = lines.at(i).section;
        if (lines.at(i).section == *opening)
            starts.push_back({titleBefore(lines, i, from), i, static_cast<int>(starts.size()) + 1});
        from = i + 1;
    }
    return starts;
}

} // namespace

std::vector<QuestionStart> questionStarts(const QList<PageLine> &lines)
{
    std::vector<QuestionStart> starts = Walk(lines, candidatesOf(lines)).starts();
    return starts.empty() ? startsByHeadings(lines) : starts;
}

} // namespace starling::exchange
