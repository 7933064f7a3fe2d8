// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage.h"

#include "claims.h"
#include "focus.h"
#include "score.h"
#include "termmatch.h"

#include <algorithm>

namespace starling::feedback {
namespace {

/// From these degrees on an item is covered or touched.
constexpr double coveredFrom = 0.36;
constexpr double touchedFrom = 0.2;
/// A draft that speaks of something else says a key point only by chance, so that more is asked of it.
constexpr double offTopicBelow = 0.2;
constexpr double offTopicSlope = 2;
constexpr double leastField = 0.298; ///< below, the words of a point stand among quite other things
constexpr double besideShare = 0.9;  ///< of what only the next sentence says
constexpr qsizetype mostPlaces = 3;

/// The strongest hit for each word of a rubric, in a sentence or two.
class Window
{
public:
    explicit Window(qsizetype words)
        : m_strength(static_cast<size_t>(words)), m_hit(static_cast<size_t>(words))
    {
    }

    void add(const Draft::SentenceHits &sentence, double share)
    {
        for (const Draft::Hit &hit : sentence.hits) {
            const auto at = static_cast<size_t>(hit.word);
            const double strength = hit.strength * share;
            if (strength > m_strength[at]) {
                if (m_strength[at] == 0.0)
                    m_used.append(hit.word);
                m_strength[at] = strength;
                m_hit[at] = {hit.token, hit.length};
            }
        }
    }

    void clear()
    {
        for (const int word : std::as_const(m_used))
            m_strength[static_cast<size_t>(word)] = 0;
        m_used.clear();
    }

    [[nodiscard]] double strength(int word) const { return m_strength[static_cast<size_t>(word)]; }
    [[nodiscard]] qsizetype token(int word) const { return m_hit[static_cast<size_t>(word)].token; }
    /// What stands in the draft for a word: one, or a phrase.
    [[nodiscard]] QString surface(const Draft &draft, int word) const
    {
        const Found &found = m_hit[static_cast<size_t>(word)];
        const Place place = draft.span(found.token, found.token + found.length - 1);
        return draft.text.mid(place.offset, place.length).simplified();
    }

    /// The weight of an item's words that is there, as a share of all.
    [[nodiscard]] double degree(const Rubric &rubric, const Rubric::Item &item) const
    {
        double sum = 0;
        double examples = 0;
        int set = 0;
        for (const Rubric::Part &part : item.parts) {
            const double here = strength(part.word) * rubric.words.at(part.word).weight;
            if (part.examples != set) {
                sum += examples;
                examples = 0;
                set = part.examples;
            }
            if (part.examples == 0)
                sum += here;
            else
                examples = std::max(examples, here);
        }
        sum += examples;
        return item.weight > 0 ? sum / item.weight : 0;
    }

private:
    std::vector<double> m_strength;
    struct Found
    {
        qsizetype token = 0;
        qsizetype length = 1;
    };
    std::vector<Found> m_hit;
    QList<int> m_used;
};

struct Best
{
    double degree = 0;
    qsizetype sentence = -1;
    bool withNext = false;
};

State stateOf(double degree)
{
    return degree >= coveredFrom ? State::Covered : degree >= touchedFrom ? State::Touched : State::Missing;
}

/// Where each item matches, the best place first, in one pass over the sentences.
QList<QList<Best>> bestPlaces(const Draft &draft, const Rubric &rubric,
                              const QList<const Rubric::Item *> &items, const std::atomic_bool *cancelled)
{
    QList<QList<Best>> all(items.size());
    Window window(rubric.words.size());
    for (qsizetype i = 0; i < draft.sentences.size(); ++i) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            break;
        for (const bool withNext : {false, true}) {
            if (withNext && i + 1 == draft.sentences.size())
                break;
            window.clear();
            window.add(draft.sentences.at(i), 1);
            if (withNext)
                window.add(draft.sentences.at(i + 1), besideShare);
            for (qsizetype k = 0; k < items.size(); ++k) {
                const double degree = window.degree(rubric, *items.at(k));
                QList<Best> &found = all[k];
                if (degree <= 0)
                    continue;
                // The pair counts only where the second sentence adds something.
                if (withNext && !found.isEmpty() && found.last().sentence == i) {
                    if (degree > found.last().degree + 0.05)
                        found.last() = {degree, i, true};
                } else {
                    found.append({degree, i, withNext});
                }
            }
        }
    }
    for (QList<Best> &found : all)
        std::stable_sort(found.begin(), found.end(),
                         [](const Best &a, const Best &b) { return a.degree > b.degree; });
    return all;
}

/// The words of the draft that match at a place: into the match; how many there are. One that stands for two
/// of the item's is one, and a figure for "measured" is none.
qsizetype noteWords(PointMatch &match, const Draft &draft, const Rubric &rubric, const Rubric::Item &item,
                    const Best &place)
{
    Window window(rubric.words.size());
    window.add(draft.sentences.at(place.sentence), 1);
    if (place.withNext)
        window.add(draft.sentences.at(place.sentence + 1), besideShare);
    match.inList = true;
    match.matched.clear();
    match.absent.clear();
    qsizetype words = 0;
    for (const Rubric::Part &part : item.parts) {
        if (window.strength(part.word) > 0) {
            const Draft::Word &word = draft.words.at(window.token(part.word));
            match.inList = match.inList && word.listed;
            const QString surface = window.surface(draft, part.word);
            if (match.matched.contains(surface, Qt::CaseInsensitive))
                continue;
            match.matched += surface;
            words += word.figure && window.strength(part.word) < besideShare ? 0 : 1;
        } else if (part.examples == 0) {
            match.absent += rubric.words.at(part.word).stem;
        }
    }
    return words;
}

void notePlaces(PointMatch &match, const Draft &draft, const QList<Best> &found)
{
    for (const Best &each : found) {
        if (match.places.size() == mostPlaces || each.degree < 0.8 * found.first().degree)
            break;
        const Place first = draft.tokens.sentences.at(each.sentence).place;
        const Place last = draft.tokens.sentences.at(each.sentence + (each.withNext ? 1 : 0)).place;
        const Place place{first.offset, last.end() - first.offset};
        const bool known =
            std::any_of(match.places.cbegin(), match.places.cend(), [&place](const Place &other) {
                return other.offset < place.end() && place.offset < other.end();
            });
        if (!known)
            match.places.append(place);
    }
}

/// By the words that match. `more` is asked of a draft that speaks of something else.
PointMatch matchOf(const Draft &draft, const Rubric &rubric, const Rubric::Item &item,
                   const QList<Best> &found, double more)
{
    PointMatch match;
    match.text = item.text;
    if (found.isEmpty())
        return match;
    match.degree = std::min(1.0, found.first().degree);
    match.state = stateOf(match.degree);
    if (match.state == State::Covered && match.degree < coveredFrom + more)
        match.state = State::Touched;
    const qsizetype words = noteWords(match, draft, rubric, item, found.first());
    if (match.state == State::Covered && (match.inList || (words < 2 && item.parts.size() > 1)))
        match.state = State::Touched;
    if (match.state != State::Missing)
        notePlaces(match, draft, found);
    return match;
}

/// What a sentence says that speaks for the item in other words.
PointMatch claimedBy(const Draft &draft, const Rubric &rubric, const Rubric::Item &item, PointMatch match,
                     qsizetype sentence, const QList<qsizetype> &alike)
{
    noteWords(match, draft, rubric, item, {0, sentence, false});
    for (const qsizetype token : alike) {
        const QString surface = draft.surface(token).toString();
        if (!match.matched.contains(surface, Qt::CaseInsensitive))
            match.matched += surface;
    }
    match.inList = false;
    match.inOtherWords = true;
    match.state = State::Covered;
    match.degree = std::max(match.degree, coveredFrom);
    const Place place = draft.tokens.sentences.at(sentence).place;
    match.places.removeIf(
        [&place](const Place &other) { return other.offset < place.end() && place.offset < other.end(); });
    match.places.prepend(place);
    return match;
}

QList<const Rubric::Item *> pointersTo(const QList<Rubric::Item> &items)
{
    QList<const Rubric::Item *> pointers;
    for (const Rubric::Item &item : items)
        pointers += &item;
    return pointers;
}

/// `keeps`: the draft to its question.
QList<PointMatch> matchesOf(const Draft &draft, const Rubric &rubric,
                            const QList<const Rubric::Item *> &items, const Likeness &likeness,
                            const Subject &subject, bool keeps, const std::atomic_bool *cancelled)
{
    const QList<QList<Best>> found = bestPlaces(draft, rubric, items, cancelled);
    const double more = subject.topic < offTopicBelow ? offTopicSlope * (offTopicBelow - subject.topic) : 0;
    const Claims claims = claimsOf(draft, likeness, items.size());
    const bool hold = keeps && claims.hold(subject, rubric.topicWeight);
    QList<PointMatch> matches;
    for (qsizetype i = 0; i < items.size(); ++i) {
        PointMatch match = matchOf(draft, rubric, *items.at(i), found.at(i), more);
        if (match.state == State::Covered && (!keeps || subject.field < leastField))
            match.state = State::Touched;
        if (match.state != State::Covered && hold && claims.speaks(i)) {
            const qsizetype sentence = claims.items.at(i).sentence;
            match = claimedBy(draft, rubric, *items.at(i), std::move(match), sentence,
                              likeness.alike(i, sentence));
        }
        matches += match;
    }
    return matches;
}

} // namespace

PointMatch matchItem(const Draft &draft, const Rubric &rubric, const Rubric::Item &item)
{
    return matchOf(draft, rubric, item, bestPlaces(draft, rubric, {&item}, nullptr).first(), 0);
}

Coverage coverageOf(const Draft &draft, const Rubric &rubric, const std::atomic_bool *cancelled)
{
    Coverage coverage;
    coverage.subject = subjectOf(draft, rubric);
    const QList<const Rubric::Item *> points = pointersTo(rubric.keyPoints);
    const QList<const Rubric::Item *> criteria = pointersTo(rubric.criteria);
    const Likeness toPoints(draft, rubric, points, cancelled);
    const Likeness toCriteria(draft, rubric, criteria, cancelled);
    const bool keeps = focusOf(draft, rubric, toPoints, points.size()).keeps(coverage.subject.field);
    coverage.keyPoints = matchesOf(draft, rubric, points, toPoints, coverage.subject, keeps, cancelled);
    coverage.criteria = matchesOf(draft, rubric, criteria, toCriteria, coverage.subject, keeps, cancelled);
    coverage.terms = matchTerms(draft, rubric, cancelled);
    coverage.score = scoreOf(coverage, rubric);
    return coverage;
}

} // namespace starling::feedback
