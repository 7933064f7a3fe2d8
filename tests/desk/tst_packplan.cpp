// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/packplan.h"
#include "librarypacks.h"

#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

class TestPackPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPackAddsEverything();
    void theSameAgainHasNoSteps();
    void aNewFirstQuestionOnlyMovesTheOthers();
    void droppedQuestions();
    void theDigestSeesEveryField_data();
    void theDigestSeesEveryField();

private:
    static QList<store::StoredQuestion> stored(const Pack &pack);
};

/// The pack as the store holds it after its import.
QList<store::StoredQuestion> TestPackPlan::stored(const Pack &pack)
{
    QList<store::StoredQuestion> questions;
    for (const QuestionStep &step : planPack({}, {}, pack).steps) {
        const Question &question = pack.questions.at(step.index);
        questions.append({{questions.size() + 1}, question.uid, question.number, step.digest, step.placing});
    }
    return questions;
}

void TestPackPlan::aNewPackAddsEverything()
{
    Pack content = pack(u"p"_s, 3);
    content.questions[0].number = 9;
    const PackPlan plan = planPack({}, {}, content);
    QCOMPARE(plan.effect.added, 3);
    QCOMPARE(plan.steps.size(), 3);
    QCOMPARE(plan.steps.at(0).placing, (store::Placing{0, 2, false})); // listed by number
    QCOMPARE(plan.steps.at(1).placing, (store::Placing{1, 0, false}));
}

void TestPackPlan::theSameAgainHasNoSteps()
{
    const Pack content = pack(u"p"_s, 3);
    const PackPlan plan = planPack(stored(content), {}, content);
    QVERIFY(plan.steps.isEmpty());
    QCOMPARE(plan.effect.unchanged, 3);
}

void TestPackPlan::aNewFirstQuestionOnlyMovesTheOthers()
{
    const Pack older = pack(u"p"_s, 2);
    Pack newer = older;
    newer.questions.prepend(question(u"q0"_s, 0));
    const PackPlan plan = planPack(stored(older), {}, newer);
    QCOMPARE(plan.effect.added, 1);
    QCOMPARE(plan.effect.unchanged, 2);
    QCOMPARE(plan.steps.size(), 3);
    QCOMPARE(plan.steps.at(1).kind, QuestionStep::Kind::Move);
    QCOMPARE(plan.steps.at(1).placing, (store::Placing{1, 1, false}));
}

void TestPackPlan::droppedQuestions()
{
    const Pack older = pack(u"p"_s, 3);
    const Pack newer = pack(u"p"_s, 1);
    const PackPlan plan = planPack(stored(older), {QuestionId{3}}, newer);
    QCOMPARE(plan.effect.retired, 2);
    QCOMPARE(plan.steps.size(), 2);
    QCOMPARE(plan.steps.at(0).placing, (store::Placing{1, std::nullopt, true}));
    QCOMPARE(plan.steps.at(1).placing, (store::Placing{2, 1, true}));
}

void TestPackPlan::theDigestSeesEveryField_data()
{
    QTest::addColumn<int>("field");
    for (int field = 0; field < 17; ++field)
        QTest::addRow("field %d", field) << field;
}

void TestPackPlan::theDigestSeesEveryField()
{
    QFETCH(const int, field);
    const Question before = question(u"q"_s, 1);
    Question after = before;
    QString *const texts[] = {&after.uid,
                              &after.title,
                              &after.framework.name,
                              &after.framework.text,
                              &after.star.situation,
                              &after.star.task,
                              &after.star.action,
                              &after.star.result,
                              &after.star.narrative};
    QStringList *const lists[] = {&after.tags, &after.howToAnswer, &after.keyPoints,
                                  &after.interviewerCriteria, &after.mistakes};
    if (field < 9)
        *texts[field] += u'x';
    else if (field < 14)
        lists[field - 9]->append(QString());
    else if (field == 14)
        after.number = 2;
    else if (field == 15)
        after.category = Category::Behavioural;
    else
        after.terminology[1].definition = u"x"_s;
    QVERIFY(digestOf(before) != digestOf(after));
    QCOMPARE(digestOf(before), digestOf(question(u"q"_s, 1)));
}

QTEST_GUILESS_MAIN(TestPackPlan)
#include "tst_packplan.moc"
