// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackfixture.h"

#include "feedback/storyfit.h"

#include <QtTest>

using namespace starling;
using namespace starling::feedback;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

Story story(qint64 id, const QString &title, const QString &action, const QStringList &competencies = {})
{
    Story story;
    story.id = StoryId{id};
    story.title = title;
    story.action = action;
    story.competencies = competencies;
    return story;
}

const QList<Story> bank{
    story(1, u"The birthday cake"_s, u"I baked a cake with my sister and decorated it with cherries."_s),
    story(2, u"Checkout outage"_s,
          u"I found the deadlock in the payment database and split the transaction."_s),
    story(3, u"The quarrel about the framework"_s, u"Two engineers disagreed and I let them build a trial."_s,
          {u"conflict"_s}),
};

Question asked(const QString &title)
{
    Question question;
    question.title = title;
    return question;
}

QList<qint64> order(const Question &question, const QString &draft = {})
{
    QList<qint64> ids;
    for (const StoryFit &fit : storyFits(bank, rubricOf(question), draft))
        ids += fit.story.value;
    return ids;
}

} // namespace

/// Stories by the likeness of their words to a question and a draft.
class TestStoryFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestFirst()
    {
        QCOMPARE(order(asked(u"Tell me about a payment database that failed."_s)).first(), 2);
        QCOMPARE(order(asked(u"Describe a conflict between two colleagues."_s)).first(),
                 3); // by its competency
    }

    void byWordsThatMeanTheSame()
    {
        QCOMPARE(order(asked(u"Tell me about an incident and its downtime."_s)).first(), 2); // an outage
    }

    void theDraftCounts()
    {
        const Question question = asked(u"Tell me about yourself."_s);
        QVERIFY(!order(question).contains(2));
        QCOMPARE(order(question, u"There was a deadlock in our database."_s).first(), 2);
    }

    void saysWhy()
    {
        const auto fits = storyFits(bank, rubricOf(asked(u"A deadlock in a payment database"_s)), {});
        QVERIFY(fits.first().fit > 0 && fits.first().fit <= 1);
        QVERIFY(fits.first().matched.contains(u"deadlock"_s));
        QVERIFY(fits.first().matched.size() <= 6);
    }

    void nothingForNothing()
    {
        QVERIFY(storyFits({}, rubricOf(asked(u"A deadlock"_s)), {}).isEmpty());
        QVERIFY(order(asked({})).isEmpty());
        QVERIFY(order(asked(u"Zebra"_s)).isEmpty());
    }
};

QTEST_MAIN(TestStoryFit)
#include "tst_storyfit.moc"
