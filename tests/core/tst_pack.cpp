// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ids.h"
#include "core/pack.h"
#include "core/result.h"

#include <QTest>

using namespace starling;
using namespace Qt::StringLiterals;

class PackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLists();
    void knowsEmptySections();
    void compares();
    void keepsIdsApart();
    void holdsResults();
};

void PackTest::findsLists()
{
    Question question;
    for (const Section section : allSections) {
        if (QStringList *list = listOf(question, section))
            *list += wordOf(section);
    }
    QCOMPARE(question.howToAnswer, QStringList{u"how_to_answer"_s});
    QCOMPARE(question.keyPoints, QStringList{u"key_points"_s});
    QCOMPARE(question.interviewerCriteria, QStringList{u"interviewer_criteria"_s});
    QCOMPARE(question.mistakes, QStringList{u"mistakes"_s});
    for (const Section section : {Section::Framework, Section::StarExample, Section::Terminology})
        QCOMPARE(listOf(std::as_const(question), section), nullptr);
}

void PackTest::knowsEmptySections()
{
    const auto filled = [](Section section) {
        Question question;
        if (QStringList *list = listOf(question, section))
            *list += u"x"_s;
        else if (section == Section::Framework)
            question.framework.text = u"x"_s;
        else if (section == Section::StarExample)
            question.star.narrative = u"x"_s;
        else
            question.terminology.append(Term{u"x"_s, {}});
        return question;
    };
    for (const Section section : allSections) {
        const Question question = filled(section);
        for (const Section other : allSections)
            QCOMPARE(isSectionEmpty(question, other), other != section);
    }
    Question question;
    question.framework.name = u"x"_s;
    QVERIFY(!isSectionEmpty(question, Section::Framework));
    QVERIFY(StarExample{}.isEmpty());
    for (QString StarExample::*part : {&StarExample::situation, &StarExample::task, &StarExample::action,
                                       &StarExample::result, &StarExample::narrative}) {
        StarExample star;
        star.*part = u"x"_s;
        QVERIFY(!star.isEmpty());
    }
}

void PackTest::compares()
{
    Pack pack;
    pack.questions.append(Question{});
    Pack other = pack;
    QCOMPARE(other, pack);
    other.questions[0].terminology.append(Term{u"a"_s, {}});
    QVERIFY(!(other == pack));
}

void PackTest::keepsIdsApart()
{
    static_assert(!std::is_convertible_v<PackId, QuestionId>);
    QVERIFY(!PackId{}.isValid());
    QVERIFY(!PackId{-1}.isValid());
    QVERIFY(PackId{1}.isValid());
    QVERIFY(PackId{1} < PackId{2});
    QCOMPARE(QSet<PackId>({{1}, {2}, {1}}).size(), 2);
}

void PackTest::holdsResults()
{
    const Result<int> good = 3;
    QVERIFY(good && good.hasValue());
    QCOMPARE(*good, 3);
    const Result<int> bad = Error{Error::Kind::NotFound, u"q1"_s, {}};
    QVERIFY(!bad);
    QCOMPARE(bad.error().what, u"q1"_s);
    QVERIFY(Outcome().hasValue());
    QCOMPARE(Outcome(Error{Error::Kind::InUse, {}, {}}).error().kind, Error::Kind::InUse);
    Result<QString> moved = u"text"_s;
    QCOMPARE(std::move(moved).value(), u"text"_s);
}

QTEST_GUILESS_MAIN(PackTest)
#include "tst_pack.moc"
