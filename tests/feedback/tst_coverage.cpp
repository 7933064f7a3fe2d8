// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackfixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::feedback;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

Question outage()
{
    Question question;
    question.title = u"Tell me about an outage of the payment service that you commanded."_s;
    question.keyPoints = {u"Replica health checked before anything else"_s,
                          u"Pacing of the rebuild by bandwidth limits"_s,
                          u"Contact with the vendor of the failed disks"_s};
    question.star.narrative =
        u"The payment service lost disks at night, and the commander of the outage paced "
        "the rebuild of the cluster while customers waited."_s;
    return question;
}

QList<State> statesOf(const QString &text)
{
    const Rubric rubric = rubricOf(outage());
    QList<State> states;
    for (const PointMatch &point : coverageOf(*readDraft(text, rubric, nullptr), rubric).keyPoints)
        states += point.state;
    return states;
}

} // namespace

/// Which key points a draft is taken to cover.
class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesCover()
    {
        const auto states =
            statesOf(u"I checked the health of every replica before I did anything. The rebuild "
                     "was slow since I set its bandwidth limits. Then I rang the vendor about "
                     "the failed disks."_s);
        QCOMPARE(states, (QList<State>{State::Covered, State::Covered, State::Covered}));
    }

    void listsDoNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one row")
            << u"I coach a team. Replica health, pacing, rebuild, bandwidth limits, vendor "
               "contact, failed disks. They won twice."_s;
        QTest::newRow("after an introduction")
            << u"I coach a team and have read a lot about replica health, rebuild pacing, bandwidth limits, "
               "vendor contact, failed disks and more. They won twice."_s;
        QTest::newRow("between sentences")
            << u"Replica health. I coach a team of children. Rebuild pacing, bandwidth limits. They won "
               u"twice "
               "this year. Vendor contact. Failed disks. We are proud of it."_s;
        QTest::newRow("with a phrase among the names")
            << u"I coach a team. Replica health, checked before anything, pacing, bandwidth limits, vendor "
               "contact, disks that failed. They won twice."_s;
        QTest::newRow("with small words")
            << u"Health of replica. I coach a team. Pacing of rebuild. They won "
               "twice. Vendor of disks. We are proud."_s;
    }

    void listsDoNot()
    {
        QFETCH(QString, text);
        for (const State state : statesOf(text))
            QVERIFY(state != State::Covered);
    }

    /// What somebody notes below an answer takes nothing from it, and neither do headings.
    void notesBelowLeaveTheAnswer()
    {
        const QString answer =
            u"I looked at the replicas before I did anything else. We slowed the rebuild down so "
            "that the network had room. I rang the company that had sold us the disks."_s;
        const QList<State> alone = statesOf(answer);
        QVERIFY(alone.count(State::Covered) >= 2);
        QCOMPARE(statesOf(answer + u"\n1. first\n2. second\n- alpha\n- beta\nstray"_s), alone);
        QCOMPARE(statesOf(u"## Situation\n"_s + answer + u"\n## Result\n"_s), alone);
    }

    /// Any figure stands for "measured", but not alone.
    void aFigureIsNoWord()
    {
        Question question;
        question.keyPoints = {u"Measured guest satisfaction before and after"_s};
        const auto stateOf = [&question](const QString &text) {
            const Rubric rubric = rubricOf(question);
            return matchItem(*readDraft(text, rubric, nullptr), rubric, rubric.keyPoints.first()).state;
        };
        QVERIFY(stateOf(u"Each guest of the 14 had a car."_s) != State::Covered);
        QCOMPARE(stateOf(u"The satisfaction of a guest rose to 84."_s), State::Covered);
    }

    /// A row of words within a sentence leaves what the rest of it says.
    void aRowTakesNothingFromTheSentence()
    {
        const auto states =
            statesOf(u"I called the vendor of the failed disks at once, about firmware, batch, age, "
                     "price."_s);
        QCOMPARE(states.at(2), State::Covered);
    }

    /// Nor is a person who does several things a row of names.
    void whoDoesSomethingSaysIt()
    {
        const auto pointIn = [](const QString &text) {
            const Rubric rubric = rubricOf(outage());
            return coverageOf(*readDraft(text, rubric, nullptr), rubric).keyPoints.at(1);
        };
        const PointMatch row = pointIn(u"Alarms, batches, limits on rebuild bandwidth, vendors, spares."_s);
        QVERIFY(row.inList);
        const PointMatch said = pointIn(u"Alarms, batches, I limited rebuild bandwidth, vendors, spares."_s);
        QVERIFY(!said.inList);
        QVERIFY(said.degree > row.degree);
    }

    /// On the topic one word may do, for the point that the sentence matches best; off the topic it does not.
    void onTheTopicLessWillDo()
    {
        const QString said = u"I asked their supplier what was going on."_s;
        const auto on =
            statesOf(u"The payment service lost disks at night and I commanded the outage while the "
                     "customers waited for the cluster. "_s +
                     said.chopped(1) + u" with the vendor."_s);
        QCOMPARE(on.at(2), State::Covered);
        const auto off =
            statesOf(u"We bought cakes for the wedding of my sister and asked the vendor for flowers."_s);
        QVERIFY(off.at(2) != State::Covered);
    }

    /// Words of a point in a draft on something else are there by chance.
    void offTheTopicMoreIsAsked()
    {
        const QString said = u"The disks of our record player failed. "_s;
        const QString other =
            u"For the wedding of my sister we hired a band, baked nine cakes and hung paper stars "
            "over the garden. My uncle sang until the guests drove home by bus. "_s;
        QCOMPARE(statesOf(said).at(2), State::Covered);
        const auto states = statesOf(other + said + other.repeated(5));
        QCOMPARE(states.at(2), State::Touched);
    }

    /// A sentence that says one point is no evidence of another that shares a word with it.
    void aSentenceSpeaksForOnePoint()
    {
        const auto states =
            statesOf(u"The payment service lost disks at night and I commanded the outage. I "
                     "checked the health of every replica before anything else was rebuilt."_s);
        QCOMPARE(states.at(0), State::Covered);
        QVERIFY(states.at(1) != State::Covered);
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
