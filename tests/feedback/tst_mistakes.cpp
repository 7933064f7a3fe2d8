// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackfixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::feedback;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

const QString padding =
    u"I asked every colleague for an hour of talk and wrote down what each of them wanted from the "
    "new release, then I sorted the wishes by what they would give to the people outside, and "
    "we built the first three of them in a row until they stood. "_s;

QList<Finding> mistakesOf(const QString &text, const QString &mistake)
{
    Question question;
    question.category = Category::Behavioural;
    question.mistakes = {mistake};
    QList<Finding> found;
    const auto feedback = feedbackOn(padding + text, rubricOf(question));
    for (const Finding &finding : feedback->findings) {
        if (finding.kind == Finding::Kind::Mistake)
            found += finding;
    }
    return found;
}

Finding::Why whyOf(const QString &text, const QString &mistake)
{
    const QList<Finding> found = mistakesOf(text, mistake);
    return found.isEmpty() ? Finding::Why::None : found.first().why;
}

} // namespace

/// Which of the question's common mistakes a draft may be making.
class TestMistakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byTopic()
    {
        const QString numbers = u"Failing to quantify the improvement."_s;
        QCOMPARE(whyOf(u"As a result it was good."_s, numbers), Finding::Why::NoNumbers);
        QCOMPARE(whyOf(u"As a result it fell from 4 s to 2 s."_s, numbers), Finding::Why::None);
        const QString blame = u"Blaming another team for the delay."_s;
        QCOMPARE(whyOf(u"It was their fault."_s, blame), Finding::Why::Blame);
        QCOMPARE(whyOf(u"It was nobody's doing."_s, blame), Finding::Why::None);
        const QString lesson = u"Having no lesson at the end."_s;
        QCOMPARE(whyOf(u"It was good."_s, lesson), Finding::Why::NoLesson);
        QCOMPARE(whyOf(u"I learned to ask earlier, and next time I would."_s, lesson), Finding::Why::None);
    }

    void byLeavingOut()
    {
        const QString mistake = u"Leaving out the rollback rehearsal, which is what saves the night."_s;
        const QList<Finding> found = mistakesOf(u"It was good."_s, mistake);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().why, Finding::Why::LeftOut);
        QCOMPARE(found.first().words, (QStringList{u"rollback"_s, u"rehearsal"_s}));
        QCOMPARE(whyOf(u"We had a rehearsal of the rollback the day before."_s, mistake), Finding::Why::None);
    }

    void whatHasACheckOfItsOwnIsNotLookedForInWords()
    {
        const QString mistake = u"Blaming a supplier without taking the rollback rehearsal upon oneself."_s;
        QCOMPARE(whyOf(u"I chose the queue, and I was wrong about its limits."_s, mistake),
                 Finding::Why::None);
        QCOMPARE(whyOf(u"It was their fault."_s, mistake), Finding::Why::Blame);
    }

    void bySayingIt()
    {
        const QString mistake = u"Rewriting the whole parser before measuring the parser."_s;
        const QList<Finding> found =
            mistakesOf(u"I was rewriting the whole parser before measuring anything."_s, mistake);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().why, Finding::Why::SaysSo);
        QVERIFY(!found.first().places.isEmpty());
        QCOMPARE(whyOf(u"I avoided rewriting the whole parser before measuring anything."_s, mistake),
                 Finding::Why::None);
    }

    void aDraftThatIsOnlyBegunMakesNone()
    {
        Question question;
        question.mistakes = {u"Failing to quantify the improvement."_s};
        QVERIFY(feedbackOn(u"It was good."_s, rubricOf(question))->findings.isEmpty());
    }

    /// A draft on another topic that names what it should have known, in a list or in sentences about
    /// nothing.
    void buzzwordsDoNotPass()
    {
        Question question;
        question.category = Category::Technical;
        question.keyPoints = {u"Bound the queue so that a slow consumer cannot exhaust the memory."_s,
                              u"Make the consumer idempotent because messages arrive twice."_s,
                              u"Watch the age of the oldest message rather than the length of the queue."_s};
        question.terminology = {
            {u"Backpressure"_s, {}}, {u"Idempotency"_s, {}}, {u"Dead letter queue"_s, {}}};
        const Rubric rubric = rubricOf(question);
        const auto list = feedbackOn(
            u"Queue, consumer, idempotent, backpressure, dead letter queue, memory, bound."_s, rubric);
        for (const PointMatch &point : list->keyPoints)
            QVERIFY(point.state != State::Covered);
        for (const TermMatch &term : list->terms)
            QVERIFY(term.state != State::Covered);
        const auto sentences = feedbackOn(
            u"My favourite holiday was in Spain, and I like backpressure. We also have a dead "
            "letter queue at home. Idempotency is great. The hotel had a nice view of the sea, and the "
            "food was good."_s,
            rubric);
        for (const PointMatch &point : sentences->keyPoints)
            QVERIFY2(point.state != State::Covered, qPrintable(point.text));
        const auto real =
            feedbackOn(u"I bound the queue, or else a slow consumer exhausts all memory. As messages "
                       "arrive twice, the consumer is idempotent. I watch the age of the oldest "
                       "message, not how long the queue is."_s,
                       rubric);
        for (const PointMatch &point : real->keyPoints)
            QVERIFY2(point.state == State::Covered, qPrintable(point.text));
        QVERIFY(sentences->score < 0.6 * real->score + 0.4); // terms alone are no answer
        QVERIFY(list->score < 0.4 * real->score);
    }
};

QTEST_MAIN(TestMistakes)
#include "tst_mistakes.moc"
