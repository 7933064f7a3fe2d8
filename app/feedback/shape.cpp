// SPDX-License-Identifier: GPL-3.0-or-later
#include "shape.h"

#include "phrases.h"

#include <algorithm>
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
            m_heads.append(m_lists.heads.value(wordOf(part)));
            m_shape.parts.append({part, 0, 0, {}, false});
        }
    }

    Shape read()
    {
        const qsizetype count = m_draft.sentences.size();
        QList<std::optional<Part>> headings(count);
        for (qsizetype i = 0; i < count; ++i) {
            headings[i] = headingAt(i);
            if (headings.at(i))
                m_shape.parts[static_cast<int>(*headings.at(i))].headed = true;
        }
        m_shape.marked = std::count_if(m_shape.parts.cbegin(), m_shape.parts.cend(),
                                       [](const Shape::Share &share) { return share.headed; }) >= 2;
        Part now = Part::Situation;
        for (qsizetype i = 0; i < count; ++i) {
            if (m_shape.marked)
                now = headings.at(i).value_or(now);
            else
                now = soundOf(i, now);
            add(i, now, m_shape.marked && headings.at(i));
        }
        for (Shape::Share &share : m_shape.parts)
            share.percent = m_shape.words > 0 ? 100.0 * share.words / m_shape.words : 0;
        return std::move(m_shape);
    }

private:
    /// The part whose name stands at the start of a line, alone or before a colon.
    [[nodiscard]] std::optional<Part> headingAt(qsizetype index) const
    {
        const Sentence &sentence = m_draft.tokens.sentences.at(index);
        const QStringView text = m_draft.text;
        // Only as far back as the sentence before: a text may be one long line.
        const qsizetype from = index > 0 ? m_draft.tokens.sentences.at(index - 1).place.end() : 0;
        const QStringView gap = text.mid(from, sentence.place.offset - from);
        const qsizetype lineBreak = gap.lastIndexOf(u'\n');
        if (index > 0 && lineBreak < 0)
            return std::nullopt;
        const QStringView before = gap.mid(lineBreak + 1);
        const bool onlySigns =
            std::none_of(before.cbegin(), before.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        if (!onlySigns)
            return std::nullopt;
        qsizetype lineEnd = text.indexOf(u'\n', sentence.place.offset);
        if (lineEnd < 0)
            lineEnd = text.size();
        const QStringView line = text.mid(sentence.place.offset, lineEnd - sentence.place.offset);
        const bool markdown = before.contains(u'#') || before.contains(u'*') || before.contains(u'_');
        for (const Part part : allParts) {
            for (const QString &head : m_heads.at(static_cast<int>(part))) {
                if (!line.startsWith(head, Qt::CaseInsensitive))
                    continue;
                QStringView rest = line.mid(head.size());
                while (!rest.isEmpty() &&
                       (rest.front() == u'*' || rest.front() == u'_' || rest.front() == u' '))
                    rest = rest.mid(1);
                const bool alone = rest.isEmpty() && (markdown || head.size() > 3);
                if (alone || rest.startsWith(u':') || (markdown && line.mid(head.size()).startsWith(u"**")))
                    return part;
            }
        }
        return std::nullopt;
    }

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

    void add(qsizetype index, Part part, bool heading)
    {
        const Sentence &sentence = m_draft.tokens.sentences.at(index);
        Shape::Share &share = m_shape.parts[static_cast<int>(part)];
        m_shape.partOfSentence += part;
        qsizetype words = sentence.end - sentence.first;
        if (heading) // "Result: it fell by half" has its name in front
            words = words > 1 ? words - 1 : 0;
        share.words += static_cast<int>(words);
        m_shape.words += static_cast<int>(words);
        if (words == 0)
            return;
        if (!share.places.isEmpty() && index > 0 && m_shape.partOfSentence.at(index - 1) == part)
            share.places.last().length = sentence.place.end() - share.places.last().offset;
        else
            share.places += sentence.place;
        if (part == Part::Result && m_shape.parts.at(static_cast<int>(Part::Action)).words == 0 &&
            !m_shape.resultFirst) {
            m_shape.resultFirst = true;
            m_shape.firstResult = sentence.place;
        }
    }

    const Draft &m_draft;
    const WordLists &m_lists;
    QList<Phrases> m_cues;
    QList<QStringList> m_heads;
    Shape m_shape;
};

} // namespace

QLatin1StringView wordOf(Part part)
{
    static constexpr std::array words{"situation"_L1, "task"_L1, "action"_L1, "result"_L1, "lesson"_L1};
    return words.at(static_cast<size_t>(part));
}

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
