// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mock.h"
#include "core/result.h"
#include "study/mockplan.h"

#include <QDateTime>

namespace starling {
class Library;

/// Which questions an interview may ask; what is empty leaves nothing out.
struct MockScope
{
    QList<PackId> packs;
    QSet<Category> categories;
    QList<QuestionId> questions; ///< those of a search or of the list shown
};

/// What feeding the ratings of an interview into the review schedule did.
struct MockFed
{
    int reviews = 0;
    bool before = false; ///< it had been done before, and was not done again
};

/// The use cases of mock interviews, for the thread of the library (the window asks through Desk::ask). Every
/// writing call is one transaction.
class Mocks
{
public:
    explicit Mocks(Library &library) : m_library(library) {}

    /// The questions of the scope with what is known of them; `at` says which day it is, and so what is due.
    Result<QList<study::MockCandidate>> candidates(const MockScope &scope, const QDateTime &at);
    Result<MockPlan> plan(const MockScope &scope, const study::MockWishes &wishes, const QDateTime &at);
    /// The same questions in the same order with the same times as that interview. Error: NotFound.
    Result<MockPlan> planAgain(MockId id);

    Result<MockId> begin(const MockPlan &plan, const MockOptions &options);
    Result<QList<MockRow>> rows();
    Result<Mock> mock(MockId id);
    Result<MockId> unfinished(); ///< invalid where none was broken off
    Outcome saveAnswer(MockQuestionId id, MockStep step, const MockAnswer &answer);
    Outcome saveProgress(MockQuestionId id, MockState state, int thoughtSeconds, int position);
    Outcome saveVerdict(MockQuestionId id, MockJudge judge, const MockVerdict &verdict);
    Outcome setPartner(MockId id, const QString &name);
    Outcome finish(MockId id);
    /// With its recordings.
    Outcome remove(MockId id);
    /// Rates the cards of its judged questions as the person did, once.
    Result<MockFed> feedRatings(MockId id, const QDateTime &at);

    /// The folder beside the store that holds the recordings; it need not exist.
    [[nodiscard]] QString recordingFolder() const;
    Result<RecordingId> addRecording(MockQuestionId id, const Recording &recording);
    Outcome setRecordingMarks(RecordingId id, const QList<RecordingMark> &marks);
    /// Deletes the sound too. Without an id: all of them, and whatever else lies in the folder from
    /// interviews that were killed.
    Outcome deleteRecordings(std::optional<RecordingId> id);

private:
    Library &m_library;
};

} // namespace starling
