// SPDX-License-Identifier: GPL-3.0-or-later
#include "shape.h"

#include "phrases.h"

#include <algorithm>
#include <array>
#include <optional>

namespace starling::feedback {
namespace {

using namespace Qt::StringLiterals;

class Shaper
{
public:
    explicit Shaper(const Draft &draft) : m_draft(draft), m_lists(draft.lexicon->lists())
    {
        for (const Part part : allParts) {
            m_cues.append(Phrases(m_lists.cues.value(wordOf(part))));
            m_shape.parts.append({part, 0, 0, {}, false});
        }
        m_joins = Phrases(m_lists.cues.value(u"join"_s));
    }

    Shape read()
    {
        const qsizetype count = m_draft.sentences.size();
        int named = 0;
        for (const Draft::SentenceHits &sentence : m_draft.sentences) {
            if (!sentence.heading.part)
                continue;
            m_shape.parts[static_cast<int>(*sentence.heading.part)].headed = true;
            m_shape.marked = m_shape.marked || sentence.heading.markdown;
        }
        for (const Shape::Share &share : std::as_const(m_shape.parts))
            named += share.headed ? 1 : 0;
        m_shape.marked = m_shape.marked || named >= 2;
        Part now = Part::Situation;
        for (qsizetype i = 0; i < count; ++i) {
            const Heading &heading = m_draft.sentences.at(i).heading;
            if (m_shape.marked)
                now = heading.part.value_or(now);
            else
                now = soundOf(i, now);
            const Sentence &sentence = m_draft.tokens.sentences.at(i);
            const qsizetype tail = m_shape.marked ? sentence.end : resultWithin(sentence, now);
            m_shape.partOfSentence += now;
            add({sentence.first, tail, placeOf(sentence, sentence.first, tail)}, now, heading);
            if (tail < sentence.end) {
                now = Part::Result;
                add({tail, sentence.end, placeOf(sentence, tail, sentence.end)}, now, {});
            }
        }
        for (Shape::Share &share : m_shape.parts)
            share.percent = m_shape.words > 0 ? 100.0 * share.words / m_shape.words : 0;
        return std::move(m_shape);
    }

private:
    /// By the cues in it; without one, a sentence goes on with the part before.
    [[nodiscard]] Part soundOf(qsizetype index, Part before) const
    {
        const Sentence &sentence = m_draft.tokens.sentences.at(index);
        std::array<double, allParts.size()> score{};
        for (qsizetype i = sentence.first; i < sentence.end; ++i) {
            for (const Part part : allParts) {
                const auto at = static_cast<size_t>(part);
                if (m_cues.at(static_cast<int>(part)).lengthAt(m_draft, i, sentence.end) > 0)
                    score[at] += i < sentence.first + 3 ? 1.5 : 1;
            }
        }
        // A story goes forward: the end of a draft is more likely its result or lesson.
        const double along = static_cast<double>(index) / static_cast<double>(m_draft.sentences.size());
        if (along < 0.3)
            score[static_cast<size_t>(Part::Situation)] *= 1.5;
        if (along > 0.6) {
            score[static_cast<size_t>(Part::Result)] *= 1.3;
            score[static_cast<size_t>(Part::Lesson)] *= 1.3;
        }
        const auto best = std::max_element(score.begin(), score.end());
        if (*best <= 0)
            return before == Part::Task ? Part::Action : before;
        return static_cast<Part>(best - score.begin());
    }

    /// Where a sentence that tells what was done begins to tell what came of it: "I split the lock, and a
    /// page went from 4 s to 2 s". Its end where it does not.
    [[nodiscard]] qsizetype resultWithin(const Sentence &sentence, Part part) const
    {
        if (part == Part::Result || part == Part::Lesson)
            return sentence.end;
        qsizetype clause = sentence.first;
        for (qsizetype i = sentence.first + 1; i < sentence.end; ++i) {
            if (m_draft.tokens.tokens.at(i).pause || m_joins.lengthAt(m_draft, i, sentence.end) > 0)
                clause = i;
            if (clause > sentence.first &&
                m_cues.at(static_cast<int>(Part::Result)).lengthAt(m_draft, i, sentence.end) > 0)
                return clause;
        }
        return sentence.end;
    }

    [[nodiscard]] Place placeOf(const Sentence &sentence, qsizetype first, qsizetype end) const
    {
        return first == sentence.first && end == sentence.end ? sentence.place : m_draft.span(first, end - 1);
    }

    void add(const Sentence &sentence, Part part, const Heading &heading)
    {
        Shape::Share &share = m_shape.parts[static_cast<int>(part)];
        qsizetype words = heading.alone ? 0 : sentence.end - sentence.first;
        if (words > 0 && heading.part && m_shape.marked) // "Result: it fell by half" has its name in front
            --words;
        share.words += static_cast<int>(words);
        m_shape.words += static_cast<int>(words);
        if (words == 0)
            return;
        if (!share.places.isEmpty() && m_last == part)
            share.places.last().length = sentence.place.end() - share.places.last().offset;
        else
            share.places += sentence.place;
        m_last = part;
        if (part == Part::Result && m_shape.parts.at(static_cast<int>(Part::Action)).words == 0 &&
            !m_shape.resultFirst) {
            m_shape.resultFirst = true;
            m_shape.firstResult = sentence.place;
        }
    }

    const Draft &m_draft;
    const WordLists &m_lists;
    QList<Phrases> m_cues;
    Phrases m_joins{{}};
    std::optional<Part> m_last; ///< that got words
    Shape m_shape;
};

} // namespace

Band bandOf(Part part)
{
    static constexpr std::array<Band, allParts.size()> bands{
        {{10, 25}, {5, 20}, {40, 65}, {10, 30}, {3, 15}}};
    return bands.at(static_cast<size_t>(part));
}

Shape shapeOf(const Draft &draft)
{
    return Shaper(draft).read();
}

} // namespace starling::feedback
