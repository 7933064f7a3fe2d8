// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answerblocks.h"

#include <QtTest>

using namespace starling;
using namespace Qt::StringLiterals;

using Kind = AnswerBlock::Kind;

class TestAnswerBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnAnswerApart();
    void listsHaveDepth();
    void aListMayBeginAtZero();
    void tabsAreColumns();
    void leavesTheRestAsText();
};

void TestAnswerBlocks::takesAnAnswerApart()
{
    QCOMPARE(answerBlocks(u"Before.\n\n## Situation\nWe were\n**three**.\n\n\n### Task:\n- one\n- two\n"
                          "  lines\n\nAfter"_s),
             (QList<AnswerBlock>{{Kind::Paragraph, u"Before."_s},
                                 {Kind::Heading, u"Situation"_s},
                                 {Kind::Paragraph, u"We were\n**three**."_s},
                                 {Kind::Heading, u"Task:"_s},
                                 {Kind::Item, u"one"_s},
                                 {Kind::Item, u"two\nlines"_s},
                                 {Kind::Paragraph, u"After"_s}}));
    QVERIFY(answerBlocks({}).isEmpty());
    QVERIFY(answerBlocks(u" \n\t\n"_s).isEmpty());
}

void TestAnswerBlocks::listsHaveDepth()
{
    QCOMPARE(answerBlocks(u"1. a\n   - b\n   - c\n     * d\n2) e\n12. f"_s),
             (QList<AnswerBlock>{{Kind::Item, u"a"_s, 0, 1},
                                 {Kind::Item, u"b"_s, 1, -1},
                                 {Kind::Item, u"c"_s, 1, -1},
                                 {Kind::Item, u"d"_s, 2, -1},
                                 {Kind::Item, u"e"_s, 0, 2},
                                 {Kind::Item, u"f"_s, 0, 12}}));
    QString deep;
    for (int i = 0; i < 100; ++i)
        deep += QString(i * 2, u' ') + u"- x\n"_s;
    QVERIFY(answerBlocks(deep).last().depth < 10);
}

void TestAnswerBlocks::aListMayBeginAtZero()
{
    QCOMPARE(answerBlocks(u"0. Context\n1. a\n- b"_s),
             (QList<AnswerBlock>{
                 {Kind::Item, u"Context"_s, 0, 0}, {Kind::Item, u"a"_s, 0, 1}, {Kind::Item, u"b"_s, 0, -1}}));
}

void TestAnswerBlocks::tabsAreColumns()
{
    // The tab leads to the fourth column, so that the last item stands below the text of the one before.
    const QList<AnswerBlock> blocks = answerBlocks(u"- a\n  \t- b\n      - c"_s);
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks.at(1).depth, 1);
    QCOMPARE(blocks.at(2).depth, 2);
}

void TestAnswerBlocks::leavesTheRestAsText()
{
    for (const QString &text : {u"#hashtag"_s, u"##"_s, u"-5 degrees"_s, u"1990. It was hot."_s,
                                u"*so* it is"_s, u"3.5 times"_s, u"-"_s, u"<b>x</b>"_s})
        QCOMPARE(answerBlocks(text), (QList<AnswerBlock>{{Kind::Paragraph, text}}));
}

QTEST_APPLESS_MAIN(TestAnswerBlocks)
#include "tst_answerblocks.moc"
