// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pagetext.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace starling;
using namespace starling::exchange;

/// Questions, sections and STAR blocks in the shapes that pages have, and lines that are neither.
class TestPageStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void structure_data();
    void structure();
    void starBlocks_data();
    void starBlocks();
    void leavesFurnitureOut();
};

static int countOf(const Import &import, Finding::Kind kind)
{
    return static_cast<int>(std::count_if(import.findings.begin(), import.findings.end(),
                                          [kind](const Finding &finding) { return finding.kind == kind; }));
}

void TestPageStructure::structure_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("expected"); // one line a question: number|title|sections that are filled
    struct Row
    {
        const char *name;
        const char *page;
        QStringList expected;
    };
    const std::array rows{
        Row{.name = "a numbered list inside an answer is no question",
            .page = "Interview Questions\n\n1\n\nAnswer Framework\n\n1\nListen\n\n2\nDecide\n\nSTAR "
                    "Example\n\nOnce I "
                    "did.\n\n2\n\nAnswer Framework\n\nThink.\n\nMistakes\n\n- Haste\n",
            .expected = {QStringLiteral("1||framework,star"), QStringLiteral("2||framework,mistakes")}},
        Row{.name = "dotted list",
            .page = "1. How do you start a day?\n\nFramework\n\n1. Coffee beans first\n2. Reading the "
                    "paper\n\nKey "
                    "Points\n\n- Calm\n- Order\n\n2. How do you end a long day?\n\nFramework\n\nRest.\n\nKey "
                    "Terms\n\nSleep\n",
            .expected = {QStringLiteral("1|How do you start a day?|framework,key_points"),
                         QStringLiteral("2|How do you end a long day?|framework,terminology")}},
        Row{.name = "titles and chips",
            .page = "Baker Interview Questions\n\n1\n\nBehavioral\n\nHard\n\nWhy do you bake?\n\nAnswer "
                    "Framework\n\nSay it.\n\nHow to Answer\n\n* Warmly\n\n2\n\nWhat is a poolish?\n\nHow to "
                    "answer:\n\n* Briefly\n\n**Terminology**\n\nPoolish\n",
            .expected = {QStringLiteral("1|Why do you bake?|framework,how_to_answer"),
                         QStringLiteral("2|What is a poolish?|how_to_answer,terminology")}},
        Row{.name = "other order and missing sections",
            .page = "1\n\nKey Terms\n\nYeast\n\nMISTAKES\n\n\u2718 Salt first\n\n2\n\nKey "
                    "Terms\n\nFlour\n\nAnswer "
                    "framework\n\nWeigh.\n\n3\n\nWhat interviewers look for\n\n\u2714 Care\n\nKey "
                    "terms\n\nOven\n",
            .expected = {QStringLiteral("1||terminology,mistakes"),
                         QStringLiteral("2||framework,terminology"),
                         QStringLiteral("3||terminology,interviewer_criteria")}},
        Row{.name = "page numbers",
            .page = "1\n\nFramework\n\nA.\n\n1\n\nKey Points\n\n- B is good\n- C is "
                    "too\n\n2\n\nFramework\n\nD.\n\nPage 2 of "
                    "9\n\nKey Points\n\n- E\n",
            .expected = {QStringLiteral("1||framework,key_points"),
                         QStringLiteral("2||framework,key_points")}},
        Row{.name = "no numbers at all",
            .page = "Questions\n\nWhy bread?\n\nFramework\n\nA.\n\nMistakes\n\n- B\n\nWhy "
                    "cake?\n\nFramework\n\nC."
                    "\n\nMistakes\n\n- D\n",
            .expected = {QStringLiteral("1|Why bread?|framework,mistakes"),
                         QStringLiteral("2|Why cake?|framework,mistakes")}},
        Row{.name = "a numbered list in the last answer",
            .page = "1\n\nFramework\n\nA.\n\nMistakes\n\n- B\n\n2\n\nFramework\n\n1\nOne\n\n2\nTwo\n\n"
                    "3\nThree\n\nSTAR Example\n\nOnce.\n",
            .expected = {QStringLiteral("1||framework,mistakes"), QStringLiteral("2||framework,star")}},
        Row{.name = "STAR paragraphs",
            .page = "1\n\nSTAR Example\n\nSituation: Dough did not rise.\n\n**Task:** Save it.\n\nAction: "
                    "Warmth.\n\n"
                    "Result: Bread.\n\nMistakes\n\n- Haste\n",
            .expected = {QStringLiteral("1||star,mistakes")}},
    };
    for (const Row &row : rows)
        QTest::newRow(row.name) << QString::fromUtf8(row.page) << row.expected;
}

void TestPageStructure::structure()
{
    QFETCH(const QString, page);
    QFETCH(const QStringList, expected);
    const ImportResult read = readPageText(page.toUtf8());
    QVERIFY(read.hasValue());
    QStringList found;
    for (qsizetype i = 0; i < read->pack.questions.size(); ++i) {
        const Question &question = read->pack.questions.at(i);
        const bool proposed =
            std::any_of(read->findings.begin(), read->findings.end(), [i](const Finding &finding) {
                return finding.kind == Finding::Kind::ProposedTitle && finding.question == i;
            });
        QStringList sections;
        for (const Section section : allSections) {
            if (!isSectionEmpty(question, section))
                sections += wordOf(section).toString();
        }
        found += QStringLiteral("%1|%2|%3")
                     .arg(QString::number(question.number), proposed ? QString() : question.title,
                          sections.join(u','));
    }
    QCOMPARE(found, expected);
}

void TestPageStructure::starBlocks_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QString>("parts"); // which text went to situation, task, action and result
    QTest::addColumn<int>("relabelled");
    const QString s = QStringLiteral("Situation");
    const QString t = QStringLiteral("Task");
    const QString a = QStringLiteral("Action");
    const QString r = QStringLiteral("Result");
    QTest::newRow("right") << QStringList{s, t, a, r} << QStringLiteral("0|1|2|3") << 0;
    QTest::newRow("result as task") << QStringList{s, t, a, t} << QStringLiteral("0|1|2|3") << 1;
    QTest::newRow("result as task, no action") << QStringList{s, t, t} << QStringLiteral("0|1||2") << 1;
    QTest::newRow("action as task") << QStringList{s, t, t, r} << QStringLiteral("0|1|2|3") << 1;
    QTest::newRow("other order") << QStringList{t, s, r, a} << QStringLiteral("1|0|3|2") << 0;
    QTest::newRow("two parts") << QStringList{a, r} << QStringLiteral("||0|1") << 0;
}

void TestPageStructure::starBlocks()
{
    QFETCH(const QStringList, labels);
    QFETCH(const QString, parts);
    QFETCH(const int, relabelled);
    QString page = QStringLiteral("1\n\nSTAR Example\n\n");
    for (qsizetype i = 0; i < labels.size(); ++i)
        page += labels.at(i).left(1) + QStringLiteral("\n\n") + labels.at(i) +
                QStringLiteral("\n\nNo. %1\n\n").arg(i);
    const ImportResult read = readPageText((page + QStringLiteral("Mistakes\n\n- Haste\n")).toUtf8());
    QVERIFY(read.hasValue());
    const StarExample &star = read->pack.questions.front().star;
    QCOMPARE((QStringList{star.situation, star.task, star.action, star.result}.join(u'|'))
                 .remove(QStringLiteral("No. ")),
             parts);
    QVERIFY(star.narrative.isEmpty());
    QCOMPARE(countOf(*read, Finding::Kind::RelabelledResult), relabelled);
}

/// Lines that no list of phrases knows are told by their place, the others by how they speak.
void TestPageStructure::leavesFurnitureOut()
{
    const ImportResult read =
        readPageText("Home\nBaker Interview Questions\n\nMenu\n\n1\n\nFramework\n\nA.\n\n"
                     "We use cookies to improve your visit.\n\nMistakes\n\n- B\n  goes on\n\n"
                     "Our ovens are warm on Sundays\n\n2\n\nFramework\n\nC.\n\nMistakes\n\n- D\n\n"
                     "Meet the millers\n\nTours every day.\n");
    QVERIFY(read.hasValue());
    QCOMPARE(read->pack.title, QStringLiteral("Baker Interview Questions"));
    QCOMPARE(read->pack.role, QStringLiteral("Baker"));
    QCOMPARE(read->pack.questions.size(), 2);
    QCOMPARE(read->pack.questions.at(0).framework.text, QStringLiteral("A."));
    QCOMPARE(read->pack.questions.at(0).mistakes, QStringList{QStringLiteral("B goes on")});
    QCOMPARE(read->pack.questions.at(1).mistakes, QStringList{QStringLiteral("D")});
    for (const Finding &finding : read->findings) {
        if (finding.kind == Finding::Kind::FurnitureLeftOut)
            QCOMPARE(finding.count, 5 + 1);
    }
}

QTEST_GUILESS_MAIN(TestPageStructure)
#include "tst_pagestructure.moc"
