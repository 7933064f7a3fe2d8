// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback.h"

#include "core/speakingtime.h"
#include "mistakes.h"
#include "voice.h"

namespace starling::feedback {
namespace {

/// Shorter drafts are only begun; what they lack is no news.
constexpr int fewestWords = 30;
constexpr int fewestInRow = 3;

Finding findingOf(Finding::Kind kind, Part part = Part::Situation, int count = 0, QList<Place> places = {})
{
    Finding finding;
    finding.kind = kind;
    finding.part = part;
    finding.count = count;
    finding.places = std::move(places);
    return finding;
}

/// A story is told where the question wants one, or where the draft has its headings.
bool tellsAStory(const Rubric &rubric, const Shape &shape)
{
    const Category category = rubric.question.category;
    return shape.marked || category == Category::Behavioural || category == Category::Situational ||
           rubric.question.framework.name.contains(QStringLiteral("STAR"));
}

void addShape(Feedback &feedback)
{
    const Shape &shape = feedback.shape;
    if (shape.words < fewestWords && !shape.marked)
        return;
    const bool story = feedback.story;
    for (const Shape::Share &share : shape.parts) {
        if (share.part == Part::Lesson) {
            if (share.words == 0 && story)
                feedback.findings += findingOf(Finding::Kind::NoLesson, Part::Lesson);
            continue;
        }
        if (!story)
            continue;
        const Band band = bandOf(share.part);
        const int percent = qRound(share.percent);
        if (share.words == 0)
            feedback.findings += findingOf(Finding::Kind::EmptyPart, share.part);
        else if (percent < band.least)
            feedback.findings += findingOf(Finding::Kind::ThinPart, share.part, percent, share.places);
        else if (percent > band.most)
            feedback.findings += findingOf(Finding::Kind::LongPart, share.part, percent, share.places);
    }
    if (story && shape.resultFirst && shape.parts.at(static_cast<int>(Part::Action)).words > 0)
        feedback.findings +=
            findingOf(Finding::Kind::ResultBeforeAction, Part::Result, 0, {shape.firstResult});
}

void addNumbers(Feedback &feedback)
{
    if (feedback.words < fewestWords || !feedback.story)
        return;
    if (!feedback.numbers.quantified) {
        QList<Place> places;
        if (feedback.numbers.result.length > 0)
            places += feedback.numbers.result;
        feedback.findings += findingOf(Finding::Kind::ResultNotQuantified, Part::Result, 0, places);
    } else if (!feedback.numbers.beforeAfter) {
        QList<Place> places;
        for (const Number &number : std::as_const(feedback.numbers.all))
            places += number.place;
        feedback.findings += findingOf(Finding::Kind::NoComparison, Part::Result, 0, places);
    }
}

/// Rows of words, or lines of one that make a row; a lone "OK" is none.
void addLists(Feedback &feedback, const Draft &draft)
{
    Finding finding = findingOf(Finding::Kind::WordList);
    QList<Place> row;
    int names = 0;
    for (qsizetype i = 0; i <= draft.sentences.size(); ++i) {
        if (i < draft.sentences.size() && draft.sentences.at(i).list) {
            names += draft.sentences.at(i).names;
            row += draft.tokens.sentences.at(i).place;
            continue;
        }
        if (names >= fewestInRow)
            finding.places += row;
        row.clear();
        names = 0;
    }
    finding.count = static_cast<int>(finding.places.size());
    if (finding.count > 0)
        feedback.findings += finding;
}

/// Mistakes are told by all checks of the voice, also those a person does not want to see.
bool isWanted(Finding::Kind kind, const Voice &voice)
{
    switch (kind) {
    case Finding::Kind::MoreWeThanI:
        return voice.person;
    case Finding::Kind::Hedge:
        return voice.hedges;
    case Finding::Kind::Filler:
        return voice.fillers;
    case Finding::Kind::PassiveOpening:
        return voice.passive;
    case Finding::Kind::Blame:
        return voice.blame;
    default:
        return true;
    }
}

} // namespace

std::optional<Feedback> feedbackOn(const QString &text, const Rubric &rubric, const Voice &voice,
                                   const std::atomic_bool *cancelled)
{
    const auto isCancelled = [cancelled] { return cancelled && cancelled->load(std::memory_order_relaxed); };
    const auto draft = readDraft(text, rubric, cancelled);
    if (!draft)
        return std::nullopt;
    Coverage coverage = coverageOf(*draft, rubric, cancelled);
    if (isCancelled())
        return std::nullopt;
    Feedback feedback;
    feedback.words = lengthOf(text).words;
    feedback.score = coverage.score;
    feedback.keyPoints = std::move(coverage.keyPoints);
    feedback.terms = std::move(coverage.terms);
    feedback.criteria = std::move(coverage.criteria);
    if (draft->words.isEmpty())
        return feedback;
    feedback.shape = shapeOf(*draft);
    feedback.numbers = numbersOf(*draft, feedback.shape);
    feedback.story = tellsAStory(rubric, feedback.shape);
    addShape(feedback);
    addNumbers(feedback);
    addLists(feedback, *draft);
    if (isCancelled())
        return std::nullopt;
    const QList<Finding> all = voiceFindings(*draft, Voice());
    const QList<Finding> mistakes = mistakeFindings(*draft, rubric, feedback, all);
    for (const Finding &finding : all) {
        if (isWanted(finding.kind, voice))
            feedback.findings += finding;
    }
    feedback.findings += mistakes;
    if (isCancelled())
        return std::nullopt;
    return feedback;
}

} // namespace starling::feedback
