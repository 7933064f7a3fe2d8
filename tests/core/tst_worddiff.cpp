// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worddiff.h"

#include <QtTest>

#include <random>

using namespace starling;
using namespace Qt::StringLiterals;
using Kind = DiffRun::Kind;

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWords();
    void bothSidesComeBack();
    void isShortest();
    void isBounded();

private:
    static QString side(const QList<DiffRun> &runs, Kind without)
    {
        QString text;
        for (const DiffRun &run : runs) {
            if (run.kind != without)
                text += run.text;
        }
        return text;
    }
};

void TestWordDiff::showsWords()
{
    QCOMPARE(wordDiff({}, {}), QList<DiffRun>());
    QCOMPARE(wordDiff(u"a b"_s, u"a b"_s), (QList<DiffRun>{{Kind::Same, u"a b"_s}}));
    QCOMPARE(wordDiff(u"I led the team."_s, u"I led a team."_s), (QList<DiffRun>{{Kind::Same, u"I led "_s},
                                                                                 {Kind::Removed, u"the"_s},
                                                                                 {Kind::Added, u"a"_s},
                                                                                 {Kind::Same, u" team."_s}}));
    QCOMPARE(wordDiff({}, u"new"_s), (QList<DiffRun>{{Kind::Added, u"new"_s}}));
    QCOMPARE(wordDiff(u"old"_s, {}), (QList<DiffRun>{{Kind::Removed, u"old"_s}}));
    QCOMPARE(wordDiff(u"don't"_s, u"do"_s).size(), 2); // a word is not cut
}

void TestWordDiff::bothSidesComeBack()
{
    std::mt19937 random(4);
    const QStringList words{u"a"_s, u"b"_s, u"c"_s, u"\n"_s, u", "_s, u" "_s, u"\U0001F600"_s, u"e\u0301"_s};
    for (int round = 0; round < 2000; ++round) {
        const auto text = [&] {
            QString made;
            for (int count = static_cast<int>(random() % 30); count > 0; --count)
                made += words.at(static_cast<qsizetype>(random() % 8));
            return made;
        };
        const QString before = text();
        const QString after = text();
        const QList<DiffRun> runs = wordDiff(before, after);
        QCOMPARE(side(runs, Kind::Added), before);
        QCOMPARE(side(runs, Kind::Removed), after);
        for (qsizetype i = 1; i < runs.size(); ++i)
            QVERIFY(runs.at(i).kind != runs.at(i - 1).kind);
    }
}

void TestWordDiff::isShortest()
{
    const QList<DiffRun> runs = wordDiff(u"a b c a b b a"_s, u"c b a b a c"_s);
    QString same = side(runs, Kind::Added);
    qsizetype kept = 0;
    for (const DiffRun &run : runs)
        kept += run.kind == Kind::Same ? run.text.size() : 0;
    QCOMPARE(same, u"a b c a b b a"_s);
    QVERIFY(kept >= 7); // four letters and the spaces between them
}

void TestWordDiff::isBounded()
{
    QString before;
    QString after;
    for (int i = 0; i < 20'000; ++i) {
        before += u"old%1 "_s.arg(i);
        after += u"new%1 "_s.arg(i);
    }
    const QList<DiffRun> runs = wordDiff(u"same "_s + before + u"end"_s, u"same "_s + after + u"end"_s);
    QCOMPARE(side(runs, Kind::Added), u"same "_s + before + u"end"_s);
    QCOMPARE(side(runs, Kind::Removed), u"same "_s + after + u"end"_s);
    QCOMPARE(runs.first(), (DiffRun{Kind::Same, u"same "_s}));
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
