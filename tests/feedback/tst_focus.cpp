// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/coverage.h"
#include "feedback/focus.h"

#include "feedbackfixture.h"

#include <QtTest>

#include <algorithm>

using namespace starling;
using namespace starling::feedback;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

Question lighthouse()
{
    Question question;
    question.title = u"How did you keep the lighthouse lit through the winter storm?"_s;
    question.keyPoints = {u"Lamp oil counted before the storm"_s, u"Spare lens carried up the stairs"_s,
                          u"Watch shared between two keepers"_s, u"Fog signal tested every hour"_s};
    question.star.narrative =
        u"The storm cut the lighthouse off for nine days. The keepers counted the oil, carried a spare lens "
        u"up "
        "and shared the watch; they tested the fog signal hourly, and no ship ran aground."_s;
    question.howToAnswer = {u"Begin with the weather report and the supplies on the island."_s,
                            u"Say who kept watch when, and what the logbook shows."_s};
    return question;
}

const Rubric &rubric()
{
    static const Rubric read = rubricOf(lighthouse());
    return read;
}

Focus focusIn(const QString &text)
{
    const Draft draft = *readDraft(text, rubric(), nullptr);
    const Likeness likeness(draft, rubric(), pointsOf(rubric()), nullptr);
    return focusOf(draft, rubric(), likeness, rubric().keyPoints.size());
}

int coveredIn(const QString &text)
{
    const Coverage coverage = coverageOf(*readDraft(text, rubric(), nullptr), rubric());
    return static_cast<int>(
        std::count_if(coverage.keyPoints.cbegin(), coverage.keyPoints.cend(),
                      [](const PointMatch &point) { return point.state == State::Covered; }));
}

const QString answer =
    u"Before the storm came I counted the lamp oil, and there was enough for ten nights. I carried the spare "
    u"lens up "
    "the stairs myself. My colleague and I shared the watch, four hours each, and every hour one of us "
    "tested the "
    "fog signal. No ship ran aground, and the logbook shows a light on each of the nine nights."_s;

const QString talk = u"My sister and I opened a small ice cream parlour in the summer holidays. She chose "
                     u"the flavours, and I painted "
                     "the walls yellow on a hot Sunday with music from the radio. Lamp oil counted before "
                     "the storm. Children came by "
                     "bicycle after school and asked for strawberry or vanilla. Spare lens carried up the "
                     "stairs. In August we hired "
                     "a student who juggled the scoops and made everybody laugh. My sister now wants to sell "
                     "cake as well, and our "
                     "mother already looks for recipes in her old cookbooks."_s;

} // namespace

/// Whether a draft speaks of the question at all.
class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerKeepsToTheQuestion()
    {
        const Focus focus = focusIn(answer);
        QVERIFY(focus.besides < 0.3);
        QCOMPARE(focus.listed, 0.0);
        QVERIFY(focus.keeps(0.4));
        QCOMPARE(coveredIn(answer), 4);
    }

    void aTalkAboutSomethingElseDoesNot()
    {
        const Focus focus = focusIn(talk);
        QVERIFY2(focus.besides > 0.6, qPrintable(QString::number(focus.besides)));
        QVERIFY(!focus.keeps(0.4));
        QCOMPARE(coveredIn(talk), 0); // though two points stand there word for word
    }

    /// Who keeps key words below an answer has answered.
    void rowsOfWordsTakeNothing()
    {
        const QString rows =
            answer +
            u"\n\nKey words: lamp, oil, storm, lens, stairs, watch, keepers, fog signal, lighthouse."_s;
        QVERIFY(focusIn(rows).keeps(0.4));
        QCOMPARE(coveredIn(rows), 4);
    }

    void rowsAreNoAnswer()
    {
        const QString rows =
            u"My aunt likes to dance on Fridays with her friends from the choir. Lamp, oil, storm, lens, "
            u"stairs, "
            "watch, keepers, fog signal, winter, lighthouse. She wears a red hat with her lamp."_s;
        QVERIFY(focusIn(rows).listed > 0.55);
        QVERIFY(!focusIn(rows).keeps(0.6));
    }

    /// Of the same field, but a point is only dropped in.
    void aStoryBesideTheQuestionDoesNot()
    {
        const QString story =
            u"The trawlers left the harbour at dawn, and the skipper hauled the nets on board before noon. "
            u"Lamp oil "
            "counted before the storm. The crew sailed home along the coast and sold the catch of herring at "
            "the "
            "quay. In the evening the sailors mended ropes, and the captain repaired the engine of the boat."_s;
        QVERIFY(!focusIn(story).keeps(0.6));
        QCOMPARE(coveredIn(story), 0);
    }

    void anythingIsSaidOfAQuestionOfFewWords()
    {
        Question question;
        question.keyPoints = {u"Lamp oil counted"_s};
        const Rubric few = rubricOf(question);
        const Draft draft = *readDraft(talk, few, nullptr);
        const Likeness likeness(draft, few, pointsOf(few), nullptr);
        QVERIFY(focusOf(draft, few, likeness, 1).keeps(0.4));
    }

    void nothingIsFull()
    {
        const Focus focus = focusIn(QString());
        QCOMPARE(focus.listed, 0.0);
        QCOMPARE(focus.besides, 0.0);
        QVERIFY(focus.keeps(0));
        QVERIFY(!Focus({.besides = 0.7}).keeps(1));
        QVERIFY(!Focus({.listed = 0.6, .others = 0.2}).keeps(1));
        QVERIFY(Focus({.listed = 0.6, .others = 0.3}).keeps(1));
        QVERIFY(!Focus({.least = 0.05}).keeps(0.4));
        QVERIFY(!Focus({.besides = 0.3, .others = 0.1}).keeps(0.4));
        QVERIFY(!Focus({.spread = 0.3, .others = 0.2}).keeps(0.4));
        QVERIFY(Focus({.spread = 0.3, .others = 0.3}).keeps(0.4));
        QVERIFY(Focus({.besides = 0.05, .others = 0.1}).keeps(0.4));
    }
};

QTEST_GUILESS_MAIN(TestFocus)
#include "tst_focus.moc"
