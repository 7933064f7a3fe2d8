// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/mockplan.h"
#include "study/seededrandom.h"

#include <QtTest>

#include <algorithm>

using namespace starling;
using namespace starling::study;
using namespace Qt::StringLiterals;

namespace {

/// `count` questions, the categories in turn.
QList<MockCandidate> candidates(int count)
{
    QList<MockCandidate> list;
    for (int i = 0; i < count; ++i)
        list.append({.id = {i + 1},
                     .name = u"pack/q%1"_s.arg(i, 5, 10, QChar(u'0')),
                     .category = static_cast<Category>(i % 4),
                     .mastery = Mastery::New,
                     .everAsked = true,
                     .due = false,
                     .weak = false});
    return list;
}

QList<qint64> idsOf(const MockPlan &plan)
{
    QList<qint64> ids;
    for (const PlannedQuestion &question : plan.questions)
        ids << question.id.value;
    return ids;
}

} // namespace

class TestMockPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersFollowFromTheSeed();
    void weights_data();
    void weights();
    void lengths_data();
    void lengths();
    void theSameSeedGivesTheSamePlan();
    void thePlanDoesNotDependOnTheOrderOrTheRowIds();
    void noQuestionComesTwice();
    void weakOnesComeMoreOften();
    void categoriesInterleave();
    void tooFewMinutesCutTheShortest();
    void nothingToAsk();
};

void TestMockPlan::numbersFollowFromTheSeed()
{
    SeededRandom random(1234567);
    QCOMPARE(random.next(), quint64{6457827717110365317U}); // the published vectors
    QCOMPARE(random.next(), quint64{3203168211198807973U});
    QCOMPARE(random.next(), quint64{9817491932198370423U});
    QList<int> counts(6, 0);
    for (int i = 0; i < 6000; ++i)
        ++counts[static_cast<qsizetype>(random.below(6))];
    for (const int count : counts)
        QVERIFY2(count > 850 && count < 1150, qPrintable(QString::number(count)));
    QCOMPARE(random.below(1), quint64{0});
}

void TestMockPlan::weights_data()
{
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("due");
    QTest::addColumn<bool>("weak");
    QTest::addColumn<Mastery>("mastery");
    QTest::addColumn<int>("weight");
    QTest::newRow("never asked") << false << false << false << Mastery::New << 12;
    QTest::newRow("never asked, learning") << false << false << false << Mastery::Learning << 18;
    QTest::newRow("weak beats due") << true << true << true << Mastery::New << 10;
    QTest::newRow("due") << true << true << false << Mastery::New << 8;
    QTest::newRow("due, mastered") << true << true << false << Mastery::Mastered << 4;
    QTest::newRow("known") << true << false << false << Mastery::New << 2;
    QTest::newRow("mastered") << true << false << false << Mastery::Mastered << 1;
}

void TestMockPlan::weights()
{
    QFETCH(bool, asked);
    QFETCH(bool, due);
    QFETCH(bool, weak);
    QFETCH(Mastery, mastery);
    MockCandidate candidate = candidates(1).first();
    candidate.everAsked = asked;
    candidate.due = due;
    candidate.weak = weak;
    candidate.mastery = mastery;
    QTEST(mockWeight(candidate), "weight");
}

void TestMockPlan::lengths_data()
{
    QTest::addColumn<int>("available");
    QTest::addColumn<MockWishes>("wishes");
    QTest::addColumn<int>("fewest");
    QTest::addColumn<int>("most");
    const auto wish = [](std::optional<int> questions, std::optional<int> minutes) {
        return MockWishes{.questions = questions, .minutes = minutes, .times = usualMockTimes, .seed = 7};
    };
    QTest::newRow("so many") << 40 << wish(8, {}) << 8 << 8;
    QTest::newRow("not more than there are") << 3 << wish(8, {}) << 3 << 3;
    QTest::newRow("neither") << 40 << wish({}, {}) << 5 << 5;
    QTest::newRow("an hour") << 400 << wish({}, 60) << 4 << 24;
    QTest::newRow("both: the number ends it") << 400 << wish(2, 600) << 2 << 2;
    QTest::newRow("both: the minutes end it") << 400 << wish(50, 20) << 2 << 8;
    QTest::newRow("none") << 40 << wish(0, {}) << 0 << 0;
    QTest::newRow("less than none") << 40 << wish(-1, {}) << 0 << 0;
    QTest::newRow("no time") << 40 << wish({}, 0) << 0 << 0;
}

void TestMockPlan::lengths()
{
    QFETCH(int, available);
    QFETCH(MockWishes, wishes);
    QFETCH(int, fewest);
    QFETCH(int, most);
    for (quint64 seed = 0; seed < 50; ++seed) {
        wishes.seed = seed;
        const MockPlan plan = planMock(candidates(available), wishes);
        QVERIFY(plan.questions.size() >= fewest);
        QVERIFY(plan.questions.size() <= most);
        if (wishes.minutes)
            QVERIFY(plan.seconds() <= *wishes.minutes * 60);
        for (const PlannedQuestion &question : plan.questions)
            QCOMPARE(question.times, usualMockTimes.at(static_cast<size_t>(question.category)));
    }
}

void TestMockPlan::theSameSeedGivesTheSamePlan()
{
    const MockWishes wishes{.questions = 6, .minutes = {}, .times = usualMockTimes, .seed = 42};
    const MockPlan plan = planMock(candidates(100), wishes);
    QCOMPARE(planMock(candidates(100), wishes), plan);
    QCOMPARE(plan.seed, quint64{42});
    MockWishes other = wishes;
    other.seed = 43;
    QVERIFY(idsOf(planMock(candidates(100), other)) != idsOf(plan));
    // Written down, so that another platform or a later version would be caught.
    QCOMPARE(idsOf(plan), (QList<qint64>{94, 92, 93, 14, 7, 4}));
}

void TestMockPlan::thePlanDoesNotDependOnTheOrderOrTheRowIds()
{
    const MockWishes wishes{.questions = 10, .minutes = {}, .times = usualMockTimes, .seed = 5};
    QList<MockCandidate> turned = candidates(50);
    const MockPlan plan = planMock(turned, wishes);
    std::reverse(turned.begin(), turned.end());
    turned.append(turned.first()); // found twice
    QCOMPARE(planMock(turned, wishes), plan);
    for (MockCandidate &candidate : turned)
        candidate.id.value += 1000;
    QList<qint64> moved = idsOf(planMock(turned, wishes));
    for (qint64 &id : moved)
        id -= 1000;
    QCOMPARE(moved, idsOf(plan));
}

void TestMockPlan::noQuestionComesTwice()
{
    const MockPlan plan =
        planMock(candidates(500), {.questions = 500, .minutes = {}, .times = usualMockTimes, .seed = 3});
    QList<qint64> ids = idsOf(plan);
    QCOMPARE(ids.size(), 500);
    std::sort(ids.begin(), ids.end());
    QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
}

void TestMockPlan::weakOnesComeMoreOften()
{
    QList<MockCandidate> list = candidates(40);
    for (qsizetype i = 0; i < 10; ++i)
        list[i].weak = true;
    int weak = 0;
    constexpr int rounds = 600;
    for (quint64 seed = 0; seed < rounds; ++seed)
        weak += planMock(list, {.questions = 1, .minutes = {}, .times = usualMockTimes, .seed = seed})
                    .questions.first()
                    .reason == MockReason::Weak;
    // Ten weigh 10, thirty weigh 2: five in eight.
    QVERIFY2(weak > rounds * 0.56 && weak < rounds * 0.69, qPrintable(QString::number(weak)));
}

void TestMockPlan::categoriesInterleave()
{
    for (quint64 seed = 0; seed < 40; ++seed) {
        const MockPlan plan = planMock(
            candidates(400), {.questions = 12, .minutes = {}, .times = usualMockTimes, .seed = seed});
        std::array<int, 4> counts{};
        int repeats = 0;
        for (qsizetype i = 0; i < plan.questions.size(); ++i) {
            ++counts.at(static_cast<size_t>(plan.questions.at(i).category));
            repeats += i > 0 && plan.questions.at(i).category == plan.questions.at(i - 1).category;
        }
        const int biggest = *std::max_element(counts.begin(), counts.end());
        QCOMPARE(repeats, std::max(0, 2 * biggest - 13)); // no more than must be
    }
}

void TestMockPlan::tooFewMinutesCutTheShortest()
{
    const MockPlan plan =
        planMock(candidates(40), {.questions = {}, .minutes = 1, .times = usualMockTimes, .seed = 1});
    QCOMPARE(plan.questions.size(), 1);
    QCOMPARE(plan.questions.first().category, Category::Behavioural);
    QCOMPARE(plan.questions.first().times, (MockTimes{12, 48}));
}

void TestMockPlan::nothingToAsk()
{
    QVERIFY(planMock({}, {.questions = 5, .minutes = 30, .times = usualMockTimes, .seed = 1})
                .questions.isEmpty());
}

QTEST_APPLESS_MAIN(TestMockPlan)
#include "tst_mockplan.moc"
