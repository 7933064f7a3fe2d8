// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"
#include "exchange/markdownshape.h"

#include <QTest>

using namespace starling;
using namespace starling::exchange;
using namespace Qt::StringLiterals;

/// Markdown that does not keep to the layout: titles that are underlined, answers right below the questions,
/// questions below topics; and what is no list of questions.
class TestMarkdownShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUnderlinedTitles();
    void keepsRules();
    void readsAnswersBelowQuestions();
    void readsQuestionsBelowTopics();
    void readsQuestionsOfTheFirstLevel();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
};

namespace {

Import read(const QByteArray &bytes)
{
    ImportResult result = readImport(bytes);
    return result && result->format == Format::Markdown ? *result : Import();
}

} // namespace

void TestMarkdownShape::readsUnderlinedTitles()
{
    const Import import = read("Baking\r\n======\r\n\r\nRole: Baker\r\n\r\nWhy bread?\r\n----------\r\n\r\n"
                               "### Key points\r\n\r\n- flour\r\n- water\r\n\r\n2. Why cake?\r\n---\r\n\r\n"
                               "### Framework\r\n\r\nThink.\r\n\r\n~~~\r\n\r\nno title\r\n---\r\n~~~\r\n");
    QCOMPARE(import.pack.title, u"Baking"_s);
    QCOMPARE(import.pack.role, u"Baker"_s);
    QCOMPARE(import.pack.questions.size(), 2);
    QCOMPARE(import.pack.questions.at(0).title, u"Why bread?"_s);
    QCOMPARE(import.pack.questions.at(0).keyPoints, (QStringList{u"flour"_s, u"water"_s}));
    QCOMPARE(import.pack.questions.at(1).number, 2);
    QCOMPARE(import.pack.questions.at(1).framework.text, u"Think.\n\n~~~\n\nno title\n---\n~~~"_s);
}

/// A row of - below a line is a rule where the headings have #.
void TestMarkdownShape::keepsRules()
{
    for (const QByteArray &title : {QByteArray("# Baking\n"), QByteArray("Baking\n===\n")}) {
        const Import import = read(title + "\n## Why bread?\n\n### Framework\n\nThink.\n\nThen bake.\n---\n\n"
                                           "## Why cake?\n\n### Framework\n\nTea.\n");
        QCOMPARE(import.pack.title, u"Baking"_s);
        QCOMPARE(import.pack.questions.size(), 2);
        QCOMPARE(import.pack.questions.at(0).framework.text, u"Think.\n\nThen bake.\n---"_s);
    }
}

void TestMarkdownShape::readsAnswersBelowQuestions()
{
    const Import import = read(
        "# Databases\n\n## 1. What is an index?\n\nTags: storage\n\nA sorted copy,\nwhich costs writes.\n\n"
        "It helps:\n- reads\n- *some* sorts\n\n```sql\nCREATE INDEX x;\n\n# y\n```\n\n"
        "## Explain a B-tree\n\nNote: balanced.\n\n## What is a page?\n");
    const Pack &pack = import.pack;
    QCOMPARE(pack.title, u"Databases"_s);
    QCOMPARE(pack.questions.size(), 3);
    QCOMPARE(pack.questions.at(0).title, u"What is an index?"_s);
    QCOMPARE(pack.questions.at(0).tags, QStringList{u"storage"_s});
    QCOMPARE(pack.questions.at(0).howToAnswer,
             (QStringList{u"A sorted copy, which costs writes."_s, u"It helps:"_s, u"reads"_s,
                          u"*some* sorts"_s, u"```sql\nCREATE INDEX x;\n\n# y\n```"_s}));
    QCOMPARE(pack.questions.at(1).howToAnswer, QStringList{u"Note: balanced."_s});
    QVERIFY(pack.questions.at(2).howToAnswer.isEmpty());
}

void TestMarkdownShape::readsQuestionsBelowTopics()
{
    const Import import =
        read("# Interview\n\nAll of it.\n\n## Storage\n\nAbout disks.\n\n### What is an index?\n\n"
             "A copy.\n\n### What is a page?\n\nA block.\n\n## People\n\n"
             "### Tell me about a conflict\n\nSay how it ended.\n");
    QCOMPARE(import.pack.title, u"Interview"_s);
    QCOMPARE(import.pack.questions.size(), 3);
    QCOMPARE(import.pack.questions.at(1).tags, QStringList{u"Storage"_s});
    QCOMPARE(import.pack.questions.at(1).howToAnswer, QStringList{u"A block."_s});
    QCOMPARE(import.pack.questions.at(2).tags, QStringList{u"People"_s});
}

void TestMarkdownShape::readsQuestionsOfTheFirstLevel()
{
    const Import import = read("# What is an index?\n\nA copy.\n\n# What is a page?\n\nA block.\n");
    QCOMPARE(import.pack.questions.size(), 2);
    QCOMPARE(import.pack.questions.at(1).title, u"What is a page?"_s);
    QCOMPARE(import.pack.questions.at(1).howToAnswer, QStringList{u"A block."_s});
}

void TestMarkdownShape::refusesOtherTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("manual") << QByteArray(
        "# Tool\n\nIt helps.\n\n## Installation\n\nmake\n\n## Usage\n\nRun it.\n\n"
        "## Why another one?\n\nNone did.\n\n## Licence\n\nGPL\n");
    QTest::newRow("essay") << QByteArray(
        "On bread\n========\n\nBread is old. It was baked in Egypt, they say.\n\n"
        "The oven\n--------\n\nIt was hot; the baker was tired.\n");
    QTest::newRow("one question as the title") << QByteArray("# Why bread?\n\nBread is old, they say.\n");
}

void TestMarkdownShape::refusesOtherTexts()
{
    QFETCH(const QByteArray, bytes);
    const ImportResult result = readImport(bytes);
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().faults.front().kind, Fault::Kind::NotAPage);
}

QTEST_GUILESS_MAIN(TestMarkdownShape)
#include "tst_markdownshape.moc"
