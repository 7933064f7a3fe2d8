// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackfixture.h"

#include <QtTest>

#include <algorithm>

using namespace starling;
using namespace starling::feedback;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

bool has(const Feedback &feedback, Finding::Kind kind)
{
    return std::any_of(feedback.findings.cbegin(), feedback.findings.cend(),
                       [kind](const Finding &finding) { return finding.kind == kind; });
}

const QString story =
    u"## Situation\nOur checkout was slow at the time and customers left.\n"
    "## Task\nI had to make it fast before the sale.\n"
    "## Action\nI profiled it and found that every call waited for a lock. I split the lock, "
    "tested it with real traffic and rolled it out to a tenth of the users first.\n"
    "## Result\nThe page went from 4 s to 900 ms.\n"
    "## Lesson\nI learned to measure first.\n"_s;

Question behavioural()
{
    Question question;
    question.category = Category::Behavioural;
    question.keyPoints = {u"Name the lock that requests waited for."_s, u"Describe the staged rollout."_s,
                          u"Explain the parrot's feeding plan."_s};
    question.mistakes = {u"Failing to quantify the improvement."_s, u"Blaming another team."_s};
    return question;
}

} // namespace

/// The whole value: states, shape, numbers, voice and mistakes.
class TestFeedback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyPoints()
    {
        const auto feedback = feedbackOn(story, rubricOf(behavioural()));
        QCOMPARE(feedback->keyPoints.at(0).state, State::Covered);
        QCOMPARE(feedback->keyPoints.at(2).state, State::Missing);
        const Place place = feedback->keyPoints.at(0).places.first();
        QVERIFY(story.mid(place.offset, place.length).contains(u"waited for a lock"_s));
    }

    void aPhraseIsNamedAsAWhole()
    {
        Question question;
        question.keyPoints = {u"Divide slow requests from fast ones."_s};
        const auto feedback = feedbackOn(
            u"The slow requests had one thing in common, and fast ones did not."_s, rubricOf(question));
        const QStringList &matched = feedback->keyPoints.first().matched;
        QVERIFY2(matched.contains(u"in common"_s), qPrintable(matched.join(u'|')));
        QVERIFY(!matched.contains(u"in"_s));
    }

    void headingsAreNoRowOfWords()
    {
        QVERIFY(!has(*feedbackOn(story, rubricOf(behavioural())), Finding::Kind::WordList));
        QString colons = story;
        colons.replace(u"## "_s, QString()).replace(u"Situation\n"_s, u"Situation:\n"_s);
        QVERIFY(!has(*feedbackOn(colons, rubricOf(behavioural())), Finding::Kind::WordList));
        QVERIFY(!has(*feedbackOn(story + u"OK"_s, rubricOf(behavioural())), Finding::Kind::WordList));
        QVERIFY(has(*feedbackOn(story + u"Kafka\nRedis\nsagas"_s, rubricOf(behavioural())),
                    Finding::Kind::WordList));
        QVERIFY(has(*feedbackOn(story + u"Kafka, Redis, sagas"_s, rubricOf(behavioural())),
                    Finding::Kind::WordList));
    }

    /// Whoever writes a whole sentence as a heading, or "#1", says it.
    void sentencesAreNoHeadings()
    {
        for (const QString &sign : {u"# "_s, u"#"_s}) {
            const QString text = sign + u"I found that each of the calls waited for one lock."_s;
            QCOMPARE(feedbackOn(text, rubricOf(behavioural()))->keyPoints.at(0).state, State::Covered);
        }
        QCOMPARE(feedbackOn(u"# Calls waited for one lock"_s, rubricOf(behavioural()))->keyPoints.at(0).state,
                 State::Missing);
    }

    /// A line that was broken to fit a width is one sentence.
    void wrappedLines()
    {
        const QString wrapped =
            u"I profiled it and found that each of the calls that came in\nwaited for one lock."_s;
        const auto feedback = feedbackOn(wrapped, rubricOf(behavioural()));
        QCOMPARE(feedback->keyPoints.at(0).state, State::Covered);
        const Place place = feedback->keyPoints.at(0).places.first();
        QVERIFY(wrapped.mid(place.offset, place.length).contains(u"profiled"_s));
        QVERIFY(!has(*feedback, Finding::Kind::WordList));
    }

    void wordsAreThoseSpoken()
    {
        QCOMPARE(feedbackOn(u"## Situation\nIt was slow."_s, rubricOf(behavioural()))->words, 3);
    }

    void shapeByHeadings()
    {
        const auto feedback = feedbackOn(story, rubricOf(behavioural()));
        QVERIFY(feedback->shape.marked);
        for (const auto &share : feedback->shape.parts)
            QVERIFY(share.words > 0);
        QVERIFY(!has(*feedback, Finding::Kind::ResultBeforeAction));
        QVERIFY(!has(*feedback, Finding::Kind::NoLesson));
    }

    void otherHeadings()
    {
        const QString bold = u"**Situation**\nA b c.\n**Action**\nD e f g.\nResult: it fell to 3 ms\n"_s;
        const auto feedback = feedbackOn(bold, rubricOf(behavioural()));
        QVERIFY(feedback->shape.marked);
        QCOMPARE(feedback->shape.parts.at(0).words, 3);
        QVERIFY(has(*feedback, Finding::Kind::EmptyPart)); // the task
    }

    void shapeBySound()
    {
        const QString plain =
            u"As a result, latency dropped by half. At the time our team was small. I built a "
            "cache and I tested it with the data of last year, then I moved the traffic over "
            "in steps and I measured each of them again."_s;
        const auto feedback = feedbackOn(plain, rubricOf(behavioural()));
        QVERIFY(!feedback->shape.marked);
        QVERIFY(has(*feedback, Finding::Kind::ResultBeforeAction));
        QVERIFY(has(*feedback, Finding::Kind::NoLesson));
    }

    void numbers()
    {
        const auto feedback = feedbackOn(story, rubricOf(behavioural()));
        QVERIFY(feedback->numbers.quantified);
        QVERIFY(feedback->numbers.beforeAfter);
        QVERIFY(!has(*feedback, Finding::Kind::Mistake));
        QString vague = story;
        vague.replace(u"went from 4 s to 900 ms"_s, u"became a great deal faster"_s);
        const auto without = feedbackOn(vague, rubricOf(behavioural()));
        QVERIFY(has(*without, Finding::Kind::ResultNotQuantified));
        QVERIFY(has(*without, Finding::Kind::Mistake));
    }

    void voiceIsSwitchable()
    {
        const QString text =
            u"It was decided that we stop. We basically waited, and we think maybe their fault."_s;
        const auto all = feedbackOn(text, rubricOf(behavioural()));
        for (const auto kind : {Finding::Kind::MoreWeThanI, Finding::Kind::Hedge, Finding::Kind::Filler,
                                Finding::Kind::PassiveOpening, Finding::Kind::Blame})
            QVERIFY(has(*all, kind));
        const Voice none{false, false, false, false, false};
        const auto off = feedbackOn(text, rubricOf(behavioural()), none);
        QVERIFY(!has(*off, Finding::Kind::Hedge) && !has(*off, Finding::Kind::Blame));
    }

    void emptyAndCancelled()
    {
        const auto empty = feedbackOn({}, rubricOf(behavioural()));
        QCOMPARE(empty->score, 0.0);
        QCOMPARE(empty->keyPoints.size(), 3);
        const std::atomic_bool cancelled = true;
        QVERIFY(!feedbackOn(story, rubricOf(behavioural()), {}, &cancelled));
    }
};

QTEST_GUILESS_MAIN(TestFeedback)
#include "tst_feedback.moc"
