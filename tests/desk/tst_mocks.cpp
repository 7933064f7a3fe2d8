// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/mock/mocks.h"
#include "desk/recall/recallquestions.h"
#include "desk/reviewing/reviews.h"
#include "librarypacks.h"

#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

class TestMocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownDecides();
    void theCourseIsKept();
    void theSameAgain();
    void aForeignItemIsRefused();
    void ratingsAreFedOnce();
    void recordingsAreDeletedWithTheirFiles();
    void removedWithEverything();
    void itemsInTheirOrder();

private:
    static MockPlan planOf(LibraryFixture &library, int questions = 2)
    {
        study::MockWishes wishes;
        wishes.questions = questions;
        wishes.seed = 9;
        return Mocks(*library)
            .plan({.packs = {library.packId}, .categories = {}, .questions = {}}, wishes, library.time.now)
            .value();
    }
    static Mock begun(LibraryFixture &library)
    {
        Mocks mocks(*library);
        return mocks.mock(mocks.begin(planOf(library), {}).value()).value();
    }
};

void TestMocks::whatIsKnownDecides()
{
    LibraryFixture library;
    const QuestionId reviewed = idOf(*library, u"test/1"_s);
    ReviewAnswer answer;
    answer.rating = Rating::Easy;
    QVERIFY(Reviews(*library).rate({reviewed, CardKind::Question, {}}, answer, library.time.now));
    const auto find = [&](const QDateTime &at) {
        const auto all = Mocks(*library).candidates({}, at).value();
        for (const study::MockCandidate &candidate : all) {
            if (candidate.id == reviewed)
                return candidate;
        }
        return study::MockCandidate();
    };
    QCOMPARE(find(library.time.now).name, u"test/q1"_s);
    QVERIFY(find(library.time.now).everAsked);
    QVERIFY(!find(library.time.now).due);
    QVERIFY(find(library.time.now.addDays(400)).due);
    QCOMPARE(planOf(library, 3).questions.size(), 3);
    const auto scope = MockScope{.packs = {}, .categories = {}, .questions = {reviewed}};
    QCOMPARE(Mocks(*library).candidates(scope, library.time.now).value().size(), 1);
}

void TestMocks::theCourseIsKept()
{
    LibraryFixture library;
    Mock mock = begun(library);
    Mocks mocks(*library);
    QCOMPARE(mocks.unfinished().value(), mock.id);
    const MockQuestionId first = mock.questions.at(0).id;
    QVERIFY(mocks.saveAnswer(first, MockStep::Answer, {.text = u"a\u00a0b"_s, .seconds = 30}));
    QVERIFY(mocks.saveAnswer(first, MockStep::Why, {.text = u"because"_s, .seconds = 5}));
    QCOMPARE(mocks.mock(mock.id).value().questions.at(0).state, MockState::Answering);
    QVERIFY(mocks.saveProgress(first, MockState::Judged, 12, 1));
    const RecallQuestion content = recallQuestion(*library, mock.questions.at(0).planned.id).value();
    MockVerdict verdict{.rating = 3, .marked = {}, .comment = u"slower"_s};
    for (const RecallItem &item : content.items) {
        if (item.section == Section::InterviewerCriteria)
            verdict.marked.insert(item.id);
    }
    QVERIFY(mocks.saveVerdict(first, MockJudge::Self, verdict));
    verdict.rating = 4; // a second thought
    QVERIFY(mocks.saveVerdict(first, MockJudge::Self, verdict));
    QVERIFY(mocks.setPartner(mock.id, u"Ada"_s));
    QVERIFY(mocks.finish(mock.id));

    library.close();
    QVERIFY(library.open());
    Mocks again(*library);
    mock = again.mock(mock.id).value();
    QCOMPARE(mock.partner, u"Ada"_s);
    QCOMPARE(mock.position, 1);
    QVERIFY(mock.finishedAt.isValid());
    QCOMPARE(mock.questions.at(0).thoughtSeconds, 12);
    QCOMPARE(mock.questions.at(0).answers.value(MockStep::Answer).text, u"a\u00a0b"_s);
    QCOMPARE(mock.questions.at(0).answers.value(MockStep::Why).seconds, 5);
    QCOMPARE(mock.questions.at(0).verdicts.value(MockJudge::Self), verdict);
    QVERIFY(!again.unfinished().value().isValid());
    const MockRow row = again.rows().value().first();
    QCOMPARE(row.judged, 1);
    QCOMPARE(row.meanRating, 4.0);
    QCOMPARE(row.metShare, 1.0);
    QCOMPARE(row.spokenSeconds, 30);
    QCOMPARE(library->verify(false).value(), QStringList());
}

void TestMocks::theSameAgain()
{
    LibraryFixture library;
    const Mock mock = begun(library);
    Mocks mocks(*library);
    QCOMPARE(mocks.planAgain(mock.id).value(), planOf(library));
    QCOMPARE(mocks.planAgain({77}).error().kind, Error::Kind::NotFound);
}

void TestMocks::aForeignItemIsRefused()
{
    LibraryFixture library;
    const Mock mock = begun(library);
    const RecallQuestion other = recallQuestion(*library, mock.questions.at(1).planned.id).value();
    const MockVerdict verdict{.rating = 2, .marked = {other.items.first().id}, .comment = {}};
    const Outcome done = Mocks(*library).saveVerdict(mock.questions.at(0).id, MockJudge::Self, verdict);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Refused);
    QVERIFY(Mocks(*library).mock(mock.id).value().questions.at(0).verdicts.isEmpty());
    QCOMPARE(Mocks(*library).saveVerdict({99}, MockJudge::Self, {}).error().kind, Error::Kind::NotFound);
}

void TestMocks::ratingsAreFedOnce()
{
    LibraryFixture library;
    const Mock mock = begun(library);
    Mocks mocks(*library);
    for (const MockQuestion &question : mock.questions) {
        QVERIFY(mocks.saveVerdict(question.id, MockJudge::Self, {.rating = 1, .marked = {}, .comment = {}}));
        QVERIFY(
            mocks.saveVerdict(question.id, MockJudge::Partner, {.rating = 4, .marked = {}, .comment = {}}));
    }
    QVERIFY(mocks.saveProgress(mock.questions.at(0).id, MockState::Judged, 0, 0)); // the other is not
    QCOMPARE(mocks.feedRatings(mock.id, library.time.now).value().reviews, 1);
    QVERIFY(mocks.feedRatings(mock.id, library.time.now).value().before);
    const QList<ReviewEntry> log = Reviews(*library).log().value();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.first().rating, std::optional(Rating::Again)); // the person's, not the partner's
}

void TestMocks::recordingsAreDeletedWithTheirFiles()
{
    LibraryFixture library;
    const Mock mock = begun(library);
    Mocks mocks(*library);
    const QDir folder(mocks.recordingFolder());
    QVERIFY(QDir().mkpath(folder.path()));
    QList<RecordingId> ids;
    for (const QString &name : {u"mock-1-a.m4a"_s, u"mock-1-b.m4a"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("sound") == 5);
        const Recording recording{
            .id = {}, .step = MockStep::Why, .file = name, .milliseconds = 1200, .marks = {{300, u"m"_s}}};
        ids << mocks.addRecording(mock.questions.at(0).id, recording).value();
    }
    const QList<Recording> kept = mocks.mock(mock.id).value().questions.at(0).recordings;
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.first().marks, (QList<RecordingMark>{{300, u"m"_s}}));
    QVERIFY(mocks.setRecordingMarks(ids.first(), {}));
    QVERIFY(mocks.deleteRecordings(ids.first()));
    QCOMPARE(folder.entryList(QDir::Files), QStringList{u"mock-1-b.m4a"_s});
    QFile lost(folder.filePath(u"mock-9-killed.m4a"_s));
    QVERIFY(lost.open(QIODevice::WriteOnly));
    lost.close();
    QVERIFY(mocks.deleteRecordings({}));
    QVERIFY(!folder.exists());
    QVERIFY(mocks.mock(mock.id).value().questions.at(0).recordings.isEmpty());
}

void TestMocks::removedWithEverything()
{
    LibraryFixture library;
    const Mock mock = begun(library);
    Mocks mocks(*library);
    QVERIFY(mocks.saveAnswer(mock.questions.at(0).id, MockStep::Answer, {.text = u"x"_s, .seconds = 1}));
    QVERIFY(mocks.saveVerdict(mock.questions.at(0).id, MockJudge::Self,
                              {.rating = 1, .marked = {}, .comment = {}}));
    QVERIFY(mocks.remove(mock.id));
    QVERIFY(mocks.rows().value().isEmpty());
    QCOMPARE(mocks.remove(mock.id).error().kind, Error::Kind::NotFound);
    QCOMPARE(library->verify(false).value(), QStringList());
}

void TestMocks::itemsInTheirOrder()
{
    LibraryFixture library;
    const RecallQuestion recall = recallQuestion(*library, idOf(*library, u"test/1"_s)).value();
    QCOMPARE(recall.items.size(), 2 + 3 + 2 + 2 + 1);
    QCOMPARE(recall.items.first().section, Section::HowToAnswer);
    QCOMPARE(recall.items.last().section, Section::Mistakes);
    QCOMPARE(recall.items.at(5).text, u"B-tree"_s);
    QCOMPARE(recall.items.at(5).definition, u"a balanced tree of pages"_s);
}

QTEST_GUILESS_MAIN(TestMocks)
#include "tst_mocks.moc"
