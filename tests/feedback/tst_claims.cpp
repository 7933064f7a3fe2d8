// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/claims.h"

#include "feedbackfixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::feedback;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

Question bakery()
{
    Question question;
    question.title = u"How did you take over the night shift of a large bakery?"_s;
    question.keyPoints = {u"Ovens inspected on the first evening"_s,
                          u"Wages explained to the staff in the open"_s,
                          u"Flour ordered from a second supplier"_s};
    question.star.narrative =
        u"The bakery lost bread each night. The manager inspected ovens, spoke with the staff about their "
        "wages and found another mill for the flour."_s;
    return question;
}

Coverage coverageIn(const QString &text)
{
    const Rubric rubric = rubricOf(bakery());
    return coverageOf(*readDraft(text, rubric, nullptr), rubric);
}

Claims claimsIn(const Draft &draft, const Rubric &rubric)
{
    return claimsOf(draft, Likeness(draft, rubric, pointsOf(rubric), nullptr), rubric.keyPoints.size());
}

QString placeOf(const QString &text, const PointMatch &match)
{
    return match.places.isEmpty() ? QString()
                                  : text.mid(match.places.first().offset, match.places.first().length);
}

} // namespace

/// Which sentence speaks for which key point, and when that counts.
class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSentenceSpeaksForTheNearestPoint();
    void aDraftMustBeNearAsAWhole();
    void manySentencesMustBeClearer();
    void fewSentencesMustBeClearer();
    void aClaimMustBeLikeItsPoint();
    void otherWordsCover();
    void quiteOtherThingsDoNot();
    void aRowOfWordsSpeaksForNothing();
    void aDraftKnowsWhatItIsAbout();
    void aSentenceOfTwoWordsSpeaksForNothing();
    void noDraftAndNoPoints();
};

static const QString reworded =
    u"When I became manager of the bakery I checked each oven that same night. I told the workers "
    "frankly what everybody is paid. And we bought grain from another mill."_s;

void TestClaims::eachSentenceSpeaksForTheNearestPoint()
{
    const Rubric rubric = rubricOf(bakery());
    const Draft draft = *readDraft(reworded, rubric, nullptr);
    const Claims claims = claimsIn(draft, rubric);
    QCOMPARE(claims.sentences, 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(claims.items.at(i).sentence, i);
        QVERIFY(claims.items.at(i).lead > 0);
    }
    QVERIFY(claims.nearness > 0.1);
}

void TestClaims::aDraftMustBeNearAsAWhole()
{
    const Claims claims{.items = {{0, 0.3, 0.3}}, .nearness = 0.3, .sentences = 5};
    QVERIFY(claims.hold({0.4, 0.4, 0.5}, 30));
    QVERIFY(!claims.hold({0.4, 0.1, 0.5}, 30)); // its other words are of another field
    QVERIFY(!claims.hold({0.0, 0.4, 0.5}, 30));
    QVERIFY(
        !claims.hold({0.15, 0.4, 0.5}, 300)); // the more a question speaks of, the more is alike by chance
    QVERIFY(claims.hold({0.15, 0.4, 0.5}, 20));
    QVERIFY(!claims.hold({0.4, 0.4, 0.3}, 30)); // rows of words
    const Claims far{.items = {{0, 0.3, 0.3}}, .nearness = 0.02, .sentences = 5};
    QVERIFY(!far.hold({0.2, 0.4, 0.5}, 30));
    const Claims longer{.items = {{0, 0.3, 0.3}}, .nearness = 0.3, .sentences = 60};
    QVERIFY(!longer.hold({0.15, 0.4, 0.5}, 30));
}

void TestClaims::manySentencesMustBeClearer()
{
    Claims claims{.items = {{0, 0.06, 0.3}, {}}, .nearness = 0.3, .sentences = 2};
    QVERIFY(claims.speaks(0));
    QVERIFY(!claims.speaks(1));
    claims.sentences = 20;
    QVERIFY(!claims.speaks(0));
    claims.items[0].lead = 0.2;
    QVERIFY(claims.speaks(0));
}

/// One sentence hardly says four points.
void TestClaims::fewSentencesMustBeClearer()
{
    Claims claims{.items = {{0, 0.1, 0.3}, {}, {}, {}}, .nearness = 0.3, .sentences = 4};
    QVERIFY(claims.speaks(0));
    claims.sentences = 1;
    QVERIFY(!claims.speaks(0));
    claims.items[0].lead = 0.3;
    QVERIFY(claims.speaks(0));
}

/// A sentence that is only less unlike a point than the others are says nothing of it.
void TestClaims::aClaimMustBeLikeItsPoint()
{
    Claims claims{.items = {{0, 0.2, 0.05}}, .nearness = 0.3, .sentences = 1};
    QVERIFY(!claims.speaks(0));
    claims.items[0].likeness = 0.25;
    QVERIFY(claims.speaks(0));
}

void TestClaims::otherWordsCover()
{
    const Coverage coverage = coverageIn(reworded);
    for (const PointMatch &point : coverage.keyPoints)
        QVERIFY2(point.state == State::Covered, qPrintable(point.text));
    const PointMatch &flour = coverage.keyPoints.at(2);
    QVERIFY(flour.inOtherWords);
    QCOMPARE(placeOf(reworded, flour), u"And we bought grain from another mill"_s);
    QVERIFY(flour.degree >= 0.36);
}

/// The right words in a talk about something else.
void TestClaims::quiteOtherThingsDoNot()
{
    const Coverage coverage = coverageIn(
        u"Our football club sings a song about ovens before the match. The goalkeeper dropped the ball when "
        u"a "
        "fan shouted wages from the terrace. In the second half the striker scored twice, and the referee, "
        "whose nickname is flour, showed a yellow card to the captain of the guests."_s);
    for (const PointMatch &point : coverage.keyPoints)
        QVERIFY2(point.state != State::Covered, qPrintable(point.text));
}

void TestClaims::aRowOfWordsSpeaksForNothing()
{
    const Coverage coverage =
        coverageIn(u"Ovens, inspection, first evening. Wages, staff, open talk. Flour, second supplier."_s);
    for (const PointMatch &point : coverage.keyPoints)
        QVERIFY2(point.state != State::Covered, qPrintable(point.text));
}

void TestClaims::aDraftKnowsWhatItIsAbout()
{
    const Rubric rubric = rubricOf(bakery());
    const auto subject = [&rubric](const QString &text) {
        return subjectOf(*readDraft(text, rubric, nullptr), rubric);
    };
    const Subject own = subject(reworded);
    // The bakery's words, and those of another subject around them.
    const Subject woven = subject(
        u"The staff of our orchestra played each night, and the manager of the opera sang about ovens, bread "
        "and flour while the violin and the trumpet began the overture."_s);
    const Subject row = subject(u"Bakery ovens, staff wages, flour supplier, night shift bread."_s);
    QVERIFY(woven.topic > 0);
    QVERIFY(own.field > woven.field);
    QVERIFY(own.prose > 0.44);
    QVERIFY(row.prose < 0.3);
    QCOMPARE(subject(QString()).prose, 0.0);
}

void TestClaims::aSentenceOfTwoWordsSpeaksForNothing()
{
    const Rubric rubric = rubricOf(bakery());
    const Draft draft =
        *readDraft(u"I checked each oven that same night. We paid workers."_s, rubric, nullptr);
    const Claims claims = claimsIn(draft, rubric);
    for (const Claim &claim : claims.items)
        QVERIFY(claim.sentence != 1);
}

void TestClaims::noDraftAndNoPoints()
{
    const Coverage empty = coverageIn(QString());
    for (const PointMatch &point : empty.keyPoints)
        QCOMPARE(point.state, State::Missing);
    Question bare;
    bare.title = u"How did you take over the bakery?"_s;
    const Rubric rubric = rubricOf(bare);
    QVERIFY(coverageOf(*readDraft(reworded, rubric, nullptr), rubric).keyPoints.isEmpty());
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
