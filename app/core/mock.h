// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "vocabulary.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

namespace starling {

using MockId = Id<struct MockTag>;
using MockQuestionId = Id<struct MockQuestionTag>;
using RecordingId = Id<struct RecordingTag>;

/// How long a person thinks before, and speaks in, one answer.
struct MockTimes
{
    int thinkingSeconds = 0;
    int answerSeconds = 0;
    friend bool operator==(const MockTimes &, const MockTimes &) = default;
};

/// Why a question was taken into an interview; the stronger reason counts.
enum class MockReason { NeverAsked, Weak, Due, Known };
inline constexpr std::array allMockReasons{MockReason::NeverAsked, MockReason::Weak, MockReason::Due,
                                           MockReason::Known};

struct PlannedQuestion
{
    QuestionId id;
    Category category = Category::Technical;
    MockReason reason = MockReason::Known;
    MockTimes times;
    friend bool operator==(const PlannedQuestion &, const PlannedQuestion &) = default;
};

struct MockPlan
{
    quint64 seed = 0;
    QList<PlannedQuestion> questions;
    [[nodiscard]] int seconds() const; ///< thinking and answering of all
    friend bool operator==(const MockPlan &, const MockPlan &) = default;
};

/// What is asked: the question itself, then the ladder of follow-ups.
enum class MockStep { Answer, Why, Measured, Alternatives, Change };
inline constexpr std::array allMockSteps{MockStep::Answer, MockStep::Why, MockStep::Measured,
                                         MockStep::Alternatives, MockStep::Change};

/// How far a question of an interview is. Only what is judged counts in the figures of the report.
enum class MockState { Planned, Answering, Answered, Judged };
inline constexpr std::array allMockStates{MockState::Planned, MockState::Answering, MockState::Answered,
                                          MockState::Judged};

/// Who judges: the person, or a friend who interviews.
enum class MockJudge { Self, Partner };
inline constexpr std::array allMockJudges{MockJudge::Self, MockJudge::Partner};

QLatin1StringView wordOf(MockReason reason);
QLatin1StringView wordOf(MockStep step);
QLatin1StringView wordOf(MockState state);
QLatin1StringView wordOf(MockJudge judge);

/// The value of `all` that is spelled like this; the first where none is.
template <class Enum, size_t count>
Enum spelledLike(const std::array<Enum, count> &all, QStringView word)
{
    for (const Enum value : all) {
        if (word == wordOf(value))
            return value;
    }
    return all.front();
}

/// What the person chose before the interview began.
struct MockOptions
{
    bool judgeAtEnd = false; ///< else after each answer
    bool followUps = true;
    bool readAloud = false;
    friend bool operator==(const MockOptions &, const MockOptions &) = default;
};

/// What was said to one step.
struct MockAnswer
{
    QString text;
    int seconds = 0; ///< from the step's first moment to its end, thinking not counted
    friend bool operator==(const MockAnswer &, const MockAnswer &) = default;
};

struct RecordingMark
{
    int atMs = 0;
    QString text;
    friend bool operator==(const RecordingMark &, const RecordingMark &) = default;
};

struct Recording
{
    RecordingId id;
    MockStep step = MockStep::Answer;
    QString file; ///< its name in the folder of recordings
    int milliseconds = 0;
    QList<RecordingMark> marks;
    friend bool operator==(const Recording &, const Recording &) = default;
};

/// One judge's opinion of an answer.
struct MockVerdict
{
    int rating = 0;      ///< 1 to 4, again to easy; 0 where none was given
    QSet<ItemId> marked; ///< key points, criteria and terms that were met; mistakes that were made
    QString comment;
    friend bool operator==(const MockVerdict &, const MockVerdict &) = default;
};

struct MockQuestion
{
    MockQuestionId id;
    PlannedQuestion planned;
    QString title;
    MockState state = MockState::Planned;
    int thoughtSeconds = 0;
    QHash<MockStep, MockAnswer> answers;
    QHash<MockJudge, MockVerdict> verdicts;
    QList<Recording> recordings;
};

/// One line of the list of interviews.
struct MockRow
{
    MockId id;
    quint64 seed = 0;
    QDateTime startedAt;
    QDateTime finishedAt; ///< invalid: broken off, can be resumed
    int questions = 0;
    int judged = 0;
    double meanRating = 0; ///< of the person's own ratings; 0 where there is none
    double metShare = 0;   ///< of the criteria of judged questions, 0 to 1
    int spokenSeconds = 0; ///< of the judged answers, without follow-ups
    int targetSeconds = 0;
    bool ratingsFed = false; ///< its ratings went into the review schedule
};

struct Mock
{
    MockId id;
    quint64 seed = 0;
    MockOptions options;
    QDateTime startedAt;
    QDateTime finishedAt;
    int position = 0; ///< of the question in hand, from 0
    bool ratingsFed = false;
    QString partner; ///< the name of the friend; empty where none took part
    QList<MockQuestion> questions;
};

} // namespace starling
