// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage.h"

#include "termmatch.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace starling::feedback {
namespace {

/// From these degrees on an item is covered or touched.
constexpr double coveredFrom = 0.33;
constexpr double touchedFrom = 0.2;
constexpr double besideShare = 0.9; ///< of what only the next sentence says
constexpr double listShare = 0.3;   ///< of what a row of words says
constexpr qsizetype mostPlaces = 3;
constexpr double topicShare = 0.06; ///< of the score
constexpr double topicFull = 2.5;   ///< a draft of one's own hardly shares more than this part of the topic
constexpr double usualWeight = 0.5; ///< of a word that the question does not have

/// The strongest hit for each word of a rubric, in a sentence or two.
class Window
{
public:
    explicit Window(qsizetype words)
        : m_strength(static_cast<size_t>(words)), m_token(static_cast<size_t>(words))
    {
    }

    void add(const Draft::SentenceHits &sentence, double share)
    {
        for (const Draft::Hit &hit : sentence.hits) {
            const auto at = static_cast<size_t>(hit.word);
            const double strength = hit.strength * share * (sentence.list ? listShare : 1.0);
            if (strength > m_strength[at]) {
                if (m_strength[at] == 0.0)
                    m_used.append(hit.word);
                m_strength[at] = strength;
                m_token[at] = hit.token;
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
    [[nodiscard]] qsizetype token(int word) const { return m_token[static_cast<size_t>(word)]; }

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
    std::vector<qsizetype> m_token;
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

/// All items of a rubric's section in one pass over the sentences.
QList<QList<Best>> bestPlaces(const Draft &draft, const Rubric &rubric,
                              const QList<const Rubric::Item *> &items, const std::atomic_bool *cancelled)
{
    QList<QList<Best>> best(items.size());
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
                QList<Best> &found = best[k];
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
    for (QList<Best> &found : best)
        std::stable_sort(found.begin(), found.end(),
                         [](const Best &a, const Best &b) { return a.degree > b.degree; });
    return best;
}

PointMatch matchOf(const Draft &draft, const Rubric &rubric, const Rubric::Item &item,
                   const QList<Best> &found)
{
    PointMatch match;
    match.text = item.text;
    if (!found.isEmpty()) {
        const Best &best = found.first();
        match.degree = std::min(1.0, best.degree);
        match.state = stateOf(match.degree);
        Window window(rubric.words.size());
        window.add(draft.sentences.at(best.sentence), 1);
        if (best.withNext)
            window.add(draft.sentences.at(best.sentence + 1), besideShare);
        match.inList = draft.sentences.at(best.sentence).list;
        int words = 0;
        for (const Rubric::Part &part : item.parts) {
            if (window.strength(part.word) > 0) {
                ++words;
                const QString surface = draft.surface(window.token(part.word)).toString();
                if (!match.matched.contains(surface, Qt::CaseInsensitive))
                    match.matched += surface;
            } else if (part.examples == 0) {
                match.absent += rubric.words.at(part.word).stem;
            }
        }
        if (match.state == State::Covered && ((match.inList) || (words < 2 && item.parts.size() > 1)))
            match.state = State::Touched;
        if (match.state != State::Missing) {
            for (const Best &each : found) {
                if (match.places.size() == mostPlaces || each.degree < 0.8 * best.degree)
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
    }
    return match;
}

/// How much a degree counts: little below what any text has by chance, nearly all from "covered" upwards.
double credit(double degree)
{
    const double x = std::clamp((degree - 0.08) / 0.52, 0.0, 1.0);
    return 0.1 * degree + 0.9 * x * x * (3 - 2 * x);
}

double scoreOf(const Coverage &coverage, const Rubric &rubric)
{
    double points = 0;
    double pointWeight = 0;
    for (qsizetype i = 0; i < coverage.keyPoints.size(); ++i) {
        const double weight = std::sqrt(rubric.keyPoints.at(i).weight);
        points +=
            weight * credit(coverage.keyPoints.at(i).degree) * (coverage.keyPoints.at(i).inList ? 0.5 : 1.0);
        pointWeight += weight;
    }
    double terms = 0;
    double termWeight = 0;
    for (qsizetype i = 0; i < coverage.terms.size(); ++i) {
        const double weight = std::max(0.05, rubric.terms.at(i).rarity);
        terms += weight * coverage.terms.at(i).degree * (coverage.terms.at(i).inList ? 0.5 : 1.0);
        termWeight += weight;
    }
    if (pointWeight <= 0 || termWeight <= 0)
        return pointWeight > 0 ? points / pointWeight : termWeight > 0 ? terms / termWeight : 0;
    return 0.5 * points / pointWeight + 0.5 * terms / termWeight;
}

/// The likeness of the draft's words to the topic of the question (a cosine, Salton 1975): of two drafts that
/// match no more, the one on the topic is nearer.
double topicOf(const Draft &draft, const Rubric &rubric)
{
    QSet<int> seen;
    double shared = 0;
    int others = 0;
    for (qsizetype s = 0; s < draft.sentences.size(); ++s) {
        const Sentence &sentence = draft.tokens.sentences.at(s);
        for (qsizetype i = sentence.first; i < sentence.end && !draft.sentences.at(s).list; ++i) {
            const Draft::Word &word = draft.words.at(i);
            if (word.stop)
                continue;
            const auto weight = rubric.topic.constFind(word.id);
            if (weight == rubric.topic.cend()) {
                ++others;
            } else if (!seen.contains(word.id)) {
                seen.insert(word.id);
                shared += *weight;
            }
        }
    }
    const double own = shared + usualWeight * others;
    return shared > 0 ? shared / std::sqrt(rubric.topicWeight * own) : 0;
}

QList<const Rubric::Item *> pointersTo(const QList<Rubric::Item> &items)
{
    QList<const Rubric::Item *> pointers;
    for (const Rubric::Item &item : items)
        pointers += &item;
    return pointers;
}

QList<PointMatch> matchesOf(const Draft &draft, const Rubric &rubric, const QList<Rubric::Item> &items,
                            const std::atomic_bool *cancelled)
{
    const QList<QList<Best>> best = bestPlaces(draft, rubric, pointersTo(items), cancelled);
    QList<PointMatch> matches;
    for (qsizetype i = 0; i < items.size(); ++i)
        matches += matchOf(draft, rubric, items.at(i), best.at(i));
    return matches;
}

} // namespace

PointMatch matchItem(const Draft &draft, const Rubric &rubric, const Rubric::Item &item)
{
    return matchOf(draft, rubric, item, bestPlaces(draft, rubric, {&item}, nullptr).first());
}

Coverage coverageOf(const Draft &draft, const Rubric &rubric, const std::atomic_bool *cancelled)
{
    Coverage coverage;
    coverage.keyPoints = matchesOf(draft, rubric, rubric.keyPoints, cancelled);
    coverage.criteria = matchesOf(draft, rubric, rubric.criteria, cancelled);
    coverage.terms = matchTerms(draft, rubric, cancelled);
    coverage.score = std::clamp((1 - topicShare) * scoreOf(coverage, rubric) +
                                    topicShare * std::min(1.0, topicFull * topicOf(draft, rubric)),
                                0.0, 1.0);
    return coverage;
}

} // namespace starling::feedback
