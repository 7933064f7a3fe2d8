// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyfit.h"

#include "rarity.h"
#include "tokens.h"

#include <algorithm>
#include <cmath>

namespace starling::feedback {
namespace {

using namespace Qt::StringLiterals;

constexpr double synonymShare = 0.5; ///< of what a word of the same meaning says
constexpr double draftShare = 0.33;
constexpr double competencyShare = 2; ///< what the person says the story is about counts twice
constexpr qsizetype mostWords = 6;

/// Words of a text by stem, each as heavy as it is rare, and its meanings by "=" and the synonym group.
class Vector
{
public:
    Vector(const Rubric &rubric, Words &words) : m_rubric(rubric), m_words(words) {}

    void add(const QString &text, double share)
    {
        const Tokens tokens = tokenise(text);
        for (const Token &token : tokens.tokens) {
            const QString surface = text.mid(token.place.offset, token.place.length);
            if (m_rubric.lexicon->isStop(plainWord(surface)))
                continue;
            const QString stem = m_words.stem(surface);
            const double weight =
                share * (m_rubric.rarity ? m_rubric.rarity->of(stem, *m_rubric.lexicon) : 1.0);
            raise(stem, weight, surface);
            for (const int group : m_rubric.lexicon->groupsOf(stem))
                raise(u'=' + QString::number(group), weight * synonymShare, surface);
        }
    }

    [[nodiscard]] double length() const
    {
        double sum = 0;
        for (const Weight &weight : m_weights)
            sum += weight.weight * weight.weight;
        return std::sqrt(sum);
    }

    /// The cosine of two; `matched` gets this one's words, the heaviest first.
    double likeness(const Vector &other, QStringList &matched) const
    {
        double sum = 0;
        QList<std::pair<double, QString>> words;
        for (auto mine = m_weights.cbegin(); mine != m_weights.cend(); ++mine) {
            const auto found = other.m_weights.constFind(mine.key());
            if (found == other.m_weights.cend())
                continue;
            sum += mine->weight * found->weight;
            words.append({mine->weight * found->weight, mine->surface});
        }
        std::sort(words.begin(), words.end(), [](const auto &a, const auto &b) {
            return a.first > b.first || (a.first == b.first && a.second < b.second);
        });
        for (const auto &[weight, word] : std::as_const(words)) {
            if (matched.size() < mostWords && !matched.contains(word, Qt::CaseInsensitive))
                matched += word;
        }
        const double lengths = length() * other.length();
        return lengths > 0 ? sum / lengths : 0;
    }

private:
    struct Weight
    {
        double weight = 0;
        QString surface;
    };

    void raise(const QString &key, double weight, const QString &surface)
    {
        Weight &known = m_weights[key];
        if (weight > known.weight)
            known = {weight, surface};
    }

    const Rubric &m_rubric;
    Words &m_words;
    QHash<QString, Weight> m_weights;
};

} // namespace

QList<StoryFit> storyFits(const QList<Story> &stories, const Rubric &rubric, const QString &draft)
{
    Words words = rubric.lexicon->words();
    const Question &question = rubric.question;
    Vector asked(rubric, words);
    asked.add(question.title, 1);
    asked.add(question.tags.join(u' '), 1);
    asked.add(question.keyPoints.join(u'\n'), 0.7);
    asked.add(question.interviewerCriteria.join(u'\n'), 0.5);
    for (const Term &term : question.terminology)
        asked.add(term.term, 0.5);
    Vector written(rubric, words);
    written.add(draft, 1);

    QList<StoryFit> fits;
    for (const Story &story : stories) {
        Vector told(rubric, words);
        told.add(storyText(story), 1);
        told.add(story.competencies.join(u' '), competencyShare);
        StoryFit fit;
        fit.story = story.id;
        fit.fit = told.likeness(asked, fit.matched);
        if (!draft.isEmpty()) {
            QStringList ignored;
            fit.fit = (1 - draftShare) * fit.fit + draftShare * told.likeness(written, ignored);
        }
        if (fit.fit > 0.01)
            fits += fit;
    }
    std::stable_sort(fits.begin(), fits.end(),
                     [](const StoryFit &a, const StoryFit &b) { return a.fit > b.fit; });
    return fits;
}

} // namespace starling::feedback
