// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackfixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::feedback;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

Question behavioural()
{
    Question question;
    question.category = Category::Behavioural;
    return question;
}

Feedback of(const QString &text, const Question &question = behavioural())
{
    return *feedbackOn(text, rubricOf(question));
}

const Finding *find(const Feedback &feedback, Finding::Kind kind, std::optional<Part> part = {})
{
    for (const Finding &finding : feedback.findings) {
        if (finding.kind == kind && (!part || finding.part == *part))
            return &finding;
    }
    return nullptr;
}

const Shape::Share &share(const Feedback &feedback, Part part)
{
    return feedback.shape.parts.at(static_cast<int>(part));
}

QString words(int count)
{
    return u"one "_s.repeated(count);
}

} // namespace

/// How a draft is divided, and what is said about it.
class TestShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayToWriteAHeading_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Markdown") << u"## Situation\na b c\n## Result\nd e"_s;
        QTest::newRow("bold") << u"**Situation**\na b c\n**Result**\nd e"_s;
        QTest::newRow("bold, colon") << u"**Situation:** a b c\n**Result:** d e"_s;
        QTest::newRow("colon") << u"Situation: a b c\nResult: d e"_s;
        QTest::newRow("letters") << u"S: a b c\nR: d e"_s;
        QTest::newRow("case") << u"SITUATION\na b c\nRESULT\nd e"_s;
        QTest::newRow("other name") << u"## Background\na b c\n## Outcome\nd e"_s;
    }

    void everyWayToWriteAHeading()
    {
        QFETCH(const QString, text);
        const Feedback feedback = of(text);
        QVERIFY(feedback.shape.marked);
        QCOMPARE(share(feedback, Part::Situation).words, 3);
        QCOMPARE(share(feedback, Part::Result).words, 2);
        QCOMPARE(qRound(share(feedback, Part::Situation).percent), 60);
    }

    void oneMarkdownHeadingIsEnough()
    {
        const Feedback feedback = of(u"## Situation\na b c d"_s);
        QVERIFY(feedback.shape.marked);
        QCOMPARE(share(feedback, Part::Situation).words, 4);
        QVERIFY(!of(u"Situation: a b c d"_s).shape.marked);
    }

    void aWordInASentenceIsNoHeading()
    {
        QVERIFY(!of(u"The result was good. Situation normal.\nMy task was this: wait."_s).shape.marked);
    }

    void thinLongAndEmptyParts()
    {
        const Feedback feedback = of(u"## Situation\n"_s + words(60) + u"\n## Task\n\n## Action\n"_s +
                                     words(35) + u"\n## Result\n"_s + words(5));
        QCOMPARE(find(feedback, Finding::Kind::LongPart, Part::Situation)->count, 60);
        QVERIFY(find(feedback, Finding::Kind::EmptyPart, Part::Task));
        QCOMPARE(find(feedback, Finding::Kind::ThinPart, Part::Action)->count, 35);
        const Finding *thin = find(feedback, Finding::Kind::ThinPart, Part::Result);
        QCOMPARE(thin->count, 5);
        QVERIFY(!thin->places.isEmpty());
        QVERIFY(find(feedback, Finding::Kind::NoLesson));
    }

    void aGoodShapeIsLeftAlone()
    {
        const Feedback feedback =
            of(u"## Situation\n"_s + words(16) + u"\n## Task\n"_s + words(10) + u"\n## Action\n"_s +
               words(50) + u"\n## Result\n"_s + words(18) + u"\n## Lesson\n"_s + words(6));
        for (const Finding::Kind kind :
             {Finding::Kind::LongPart, Finding::Kind::ThinPart, Finding::Kind::EmptyPart,
              Finding::Kind::NoLesson, Finding::Kind::ResultBeforeAction})
            QVERIFY(!find(feedback, kind));
    }

    void aResultMayEndTheSentenceOfTheAction_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::newRow("comma") << u"Our site was slow. I split the lock, and p99 went from 900 to 120 ms."_s
                               << u"and p99 went from 900 to 120 ms"_s;
        QTest::newRow("no comma") << u"Our site was slow. I split the lock and p99 went from 900 to 120 ms."_s
                                  << u"and p99 went from 900 to 120 ms"_s;
        QTest::newRow("none") << u"Our site was slow. I split the lock, and I moved the table."_s
                              << QString();
        QTest::newRow("begins with it")
            << u"I split it. As a result, pages took 2 s less."_s << u"As a result, pages took 2 s less"_s;
    }

    void aResultMayEndTheSentenceOfTheAction()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, result);
        const Feedback feedback = of(text);
        const QList<Place> &places = share(feedback, Part::Result).places;
        QCOMPARE(places.isEmpty() ? QString() : text.mid(places.first().offset, places.first().length),
                 result);
        QCOMPARE(feedback.numbers.quantified, !result.isEmpty());
        QVERIFY(share(feedback, Part::Action).words >= 3);
    }

    void resultBeforeAction()
    {
        const QString early =
            u"## Situation\nWe were slow.\n## Result\nIt got fast.\n## Action\nI split the lock.\n"_s;
        const Finding *finding = find(of(early), Finding::Kind::ResultBeforeAction);
        QVERIFY(finding);
        QCOMPARE(early.mid(finding->places.first().offset, 6), u"It got"_s);
        QVERIFY(!find(of(u"## Action\nI split the lock.\n## Result\nIt got fast.\n"_s),
                      Finding::Kind::ResultBeforeAction));
    }

    void bySoundWithoutHeadings()
    {
        const Feedback feedback = of(u"At the time our team was late with every release. My task was to find "
                                     u"out why. I measured each step "
                                     "of it and then I removed the slow one. As a result the build fell from "
                                     "40 to 9 minutes. Next time I "
                                     "would measure first."_s);
        QVERIFY(!feedback.shape.marked);
        for (const Part part : allParts)
            QVERIFY2(share(feedback, part).words > 0, wordOf(part).data());
        QVERIFY(!find(feedback, Finding::Kind::NoLesson));
    }

    void technicalQuestionsWantNoStory()
    {
        Question question;
        question.category = Category::Technical;
        const Feedback feedback = of(words(80), question);
        QVERIFY(!feedback.story);
        QVERIFY(!find(feedback, Finding::Kind::EmptyPart));
        QVERIFY(!find(feedback, Finding::Kind::NoLesson));
        QVERIFY(of(u"## Situation\na\n## Action\nb"_s, question).story); // the person tells one
    }

    void anythingIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("only a heading") << u"## Result"_s;
        QTest::newRow("only signs") << u"** ## :: \n\n\t"_s;
        QTest::newRow("surrogates") << QString(u"😀 ## Situation 😀"_s);
    }

    void anythingIsRead()
    {
        QFETCH(const QString, text);
        const Feedback feedback = of(text);
        for (const Finding &finding : feedback.findings) {
            for (const Place &place : finding.places)
                QVERIFY(place.offset >= 0 && place.end() <= text.size());
        }
    }
};

QTEST_MAIN(TestShape)
#include "tst_shape.moc"
