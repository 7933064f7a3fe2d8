// SPDX-License-Identifier: GPL-3.0-or-later
#include "mistakes.h"

#include "phrases.h"

#include <algorithm>

namespace starling::feedback {
namespace {

using namespace Qt::StringLiterals;

constexpr double saidFrom = 0.6;    ///< a draft that matches so much of a mistake may say it
constexpr double absentBelow = 0.2; ///< what is left out matches less than this
constexpr int fewestWords = 40;     ///< a shorter draft leaves out everything

class Checker
{
public:
    Checker(const Draft &draft, const Rubric &rubric, const Feedback &feedback, const QList<Finding> &voice)
        : m_draft(draft)
        , m_rubric(rubric)
        , m_feedback(feedback)
        , m_voice(voice)
        , m_negations(draft.lexicon->lists().negations)
        , m_omissions(rubric.lexicon->lists().omissions)
    {
        const auto &topics = rubric.lexicon->lists().mistakeTopics;
        for (auto topic = topics.cbegin(); topic != topics.cend(); ++topic)
            m_topics.insert(topic.key(), Phrases(topic.value()));
    }

    QList<Finding> check()
    {
        QList<Finding> findings;
        if (m_feedback.words < fewestWords)
            return findings;
        for (const Rubric::Item &item : m_rubric.mistakes) {
            Finding finding;
            finding.kind = Finding::Kind::Mistake;
            finding.detail = item.text;
            if (byTopic(item, finding) || byOmission(item, finding) || bySaying(item, finding))
                findings += finding;
        }
        return findings;
    }

private:
    [[nodiscard]] bool speaksOf(const Draft &mistake, const QString &topic) const
    {
        const auto phrases = m_topics.constFind(topic);
        if (phrases == m_topics.cend())
            return false;
        for (qsizetype i = 0; i < mistake.words.size(); ++i) {
            if (phrases->lengthAt(mistake, i, mistake.words.size()) > 0)
                return true;
        }
        return false;
    }

    [[nodiscard]] const Finding *found(const QList<Finding> &findings, Finding::Kind kind) const
    {
        const auto at = std::find_if(findings.cbegin(), findings.cend(),
                                     [kind](const Finding &finding) { return finding.kind == kind; });
        return at == findings.cend() ? nullptr : &*at;
    }

    bool byTopic(const Rubric::Item &item, Finding &finding) const
    {
        using Kind = Finding::Kind;
        using Why = Finding::Why;
        const auto mistake = readDraft(item.text, m_rubric, nullptr);
        const Shape::Share &situation = m_feedback.shape.parts.at(static_cast<int>(Part::Situation));
        const Finding *blame = found(m_voice, Kind::Blame);
        const Finding *we = found(m_voice, Kind::MoreWeThanI);
        const Finding *list = found(m_feedback.findings, Kind::WordList);
        if (!m_feedback.numbers.quantified && speaksOf(*mistake, u"numbers"_s))
            finding.why = Why::NoNumbers;
        else if (blame && speaksOf(*mistake, u"blame"_s))
            finding.why = Why::Blame;
        else if (found(m_feedback.findings, Kind::NoLesson) && speaksOf(*mistake, u"lesson"_s))
            finding.why = Why::NoLesson;
        else if (we && speaksOf(*mistake, u"ownership"_s))
            finding.why = Why::MoreWeThanI;
        else if (list && speaksOf(*mistake, u"list"_s))
            finding.why = Why::WordList;
        else if (m_feedback.shape.parts.at(static_cast<int>(Part::Result)).words == 0 &&
                 speaksOf(*mistake, u"result"_s))
            finding.why = Why::NoResult;
        else if (situation.percent > 40 && speaksOf(*mistake, u"background"_s))
            finding.why = Why::LongBackground;
        else if (m_feedback.numbers.all.isEmpty() && speaksOf(*mistake, u"vague"_s))
            finding.why = Why::Vague;
        if (finding.why == Why::Blame)
            finding.places = blame->places;
        else if (finding.why == Why::MoreWeThanI)
            finding.places = we->places;
        else if (finding.why == Why::WordList)
            finding.places = list->places;
        else if (finding.why == Why::LongBackground)
            finding.places = situation.places;
        return finding.why != Why::None;
    }

    /// What a check of its own finds or does not: "without taking ownership" is said in no such words.
    [[nodiscard]] bool isChecked(const Draft &mistake) const
    {
        return speaksOf(mistake, u"numbers"_s) || speaksOf(mistake, u"blame"_s) ||
               speaksOf(mistake, u"lesson"_s) || speaksOf(mistake, u"ownership"_s);
    }

    /// "Leaving out the customer repair": nothing in the draft matches what follows.
    bool byOmission(const Rubric::Item &item, Finding &finding) const
    {
        const auto mistake = readDraft(item.text, m_rubric, nullptr);
        if (isChecked(*mistake))
            return false;
        qsizetype from = -1;
        for (qsizetype i = 0; i < mistake->words.size() && from < 0; ++i) {
            const qsizetype length = m_omissions.lengthAt(*mistake, i, mistake->words.size());
            if (length > 0)
                from = i + length;
        }
        if (from < 0)
            return false;
        Rubric::Item rest;
        for (qsizetype i = from; i < mistake->words.size(); ++i) {
            if (i > from && mistake->tokens.tokens.at(i).pause)
                break; // what comes behind the comma is why it matters
            for (const Rubric::Part &part : item.parts) {
                const auto id = m_rubric.ids.value(m_rubric.words.at(part.word).stem, -2);
                if (id == mistake->words.at(i).id) {
                    rest.parts.append({part.word, 0});
                    rest.weight += m_rubric.words.at(part.word).weight;
                    finding.words += mistake->surface(i).toString();
                }
            }
        }
        if (rest.parts.size() < 2 || matchItem(m_draft, m_rubric, rest).degree >= absentBelow)
            return false;
        finding.why = Finding::Why::LeftOut;
        return true;
    }

    /// A sentence that says nearly what the mistake says, without a "not".
    bool bySaying(const Rubric::Item &item, Finding &finding) const
    {
        const PointMatch match = matchItem(m_draft, m_rubric, item);
        if (match.degree < saidFrom || match.matched.size() < 3 || match.places.isEmpty())
            return false;
        const Place place = match.places.first();
        for (qsizetype i = 0; i < m_draft.words.size(); ++i) {
            const Place word = m_draft.tokens.tokens.at(i).place;
            if (word.offset >= place.offset && word.end() <= place.end() &&
                m_negations.lengthAt(m_draft, i, m_draft.words.size()) > 0)
                return false;
        }
        finding.why = Finding::Why::SaysSo;
        finding.places = {place};
        finding.words = match.matched;
        return true;
    }

    const Draft &m_draft;
    const Rubric &m_rubric;
    const Feedback &m_feedback;
    const QList<Finding> &m_voice;
    Phrases m_negations;
    Phrases m_omissions;
    QHash<QString, Phrases> m_topics;
};

} // namespace

QList<Finding> mistakeFindings(const Draft &draft, const Rubric &rubric, const Feedback &feedback,
                               const QList<Finding> &allVoice)
{
    return Checker(draft, rubric, feedback, allVoice).check();
}

} // namespace starling::feedback
