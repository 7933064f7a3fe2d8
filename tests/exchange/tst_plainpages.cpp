// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include <QTest>

#include <algorithm>

using namespace starling;
using namespace starling::exchange;
using namespace Qt::StringLiterals;

/// Plain texts without sections: questions and answers behind their letters, lists of requests and of topics;
/// and texts that are neither.
class TestPlainPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQuestionsAndAnswers_data();
    void readsQuestionsAndAnswers();
    void keepsTitlesTopicsAndCode();
    void readsLists_data();
    void readsLists();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
};

namespace {

QStringList titlesOf(const Import &import)
{
    QStringList titles;
    for (const Question &question : import.pack.questions)
        titles += question.title;
    return titles;
}

} // namespace

void TestPlainPages::readsQuestionsAndAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray first = "What is an index?";
    const QByteArray second = "Explain a B-tree";
    QTest::newRow("plain") << "Q: " + first + "\nA: A sorted copy\nthat costs writes.\n\nQ: " + second +
                                  "\nA: - Balanced\n- Wide\n";
    QTest::newRow("bold") << "**Q: " + first + "**\n\nA: A sorted copy that costs writes.\n\n**Q: " + second +
                                 "**\n\nA:\n- Balanced\n- Wide\n";
    QTest::newRow("bold letters") << "**Q:** " + first +
                                         "\r\n**A:** A sorted copy that costs writes.\r\n\r\n**Q:** " +
                                         second + "\r\n**A:**\r\n\r\n* Balanced\r\n* Wide\r\n";
    QTest::newRow("numbers") << "Q1. " + first + "\nA1. A sorted copy that costs writes.\nQ2. " + second +
                                    "\nA2.\n1. Balanced\n2. Wide\n";
    QTest::newRow("no letter before the answer") << "Q1. " + first +
                                                        "\nA sorted copy\nthat costs writes.\n\nQ2. " +
                                                        second + "\n\n- Balanced\n- Wide\n";
    QTest::newRow("words") << "Question 1: " + first +
                                  "\nAnswer: A sorted copy that costs writes.\n---\nQuestion 2: " + second +
                                  "\nAnswer:\n• Balanced\n• Wide\n";
    QTest::newRow("a wrapped question")
        << "Q: What is\nan index?\nA: A sorted copy that costs writes.\n\nQ: " + second +
               "\nA:\n✓ Balanced\n✓ Wide\n";
}

void TestPlainPages::readsQuestionsAndAnswers()
{
    QFETCH(const QByteArray, bytes);
    const ImportResult read = readImport(bytes);
    QVERIFY(read.hasValue());
    QCOMPARE(read->format, Format::QuestionList);
    QCOMPARE(titlesOf(*read), (QStringList{u"What is an index?"_s, u"Explain a B-tree"_s}));
    QCOMPARE(read->pack.questions.at(0).howToAnswer, QStringList{u"A sorted copy that costs writes."_s});
    QCOMPARE(read->pack.questions.at(1).howToAnswer, (QStringList{u"Balanced"_s, u"Wide"_s}));
    QCOMPARE(readImport(bytes)->pack.uid, read->pack.uid);
}

void TestPlainPages::keepsTitlesTopicsAndCode()
{
    const ImportResult read =
        readImport("Databases\n\nQ: What is SQL?\nA: A language.\n\n```\nselect 1;\n\nA: x\n```\n\n"
                   "## Storage\n\nQ: What is a page?\nA: **A block.**\n\nHome | Login\n");
    QVERIFY(read.hasValue());
    QCOMPARE(read->pack.title, u"Databases"_s);
    QCOMPARE(titlesOf(*read), (QStringList{u"What is SQL?"_s, u"What is a page?"_s}));
    QCOMPARE(read->pack.questions.at(1).tags, QStringList{u"Storage"_s});
    QVERIFY(read->pack.questions.at(0).howToAnswer.at(1).startsWith("```\nselect 1;"_L1));
}

void TestPlainPages::readsLists_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("titles");
    const QStringList topics{u"Idempotency"_s, u"Sharding"_s, u"Eventual consistency"_s, u"CAP theorem"_s};
    QTest::newRow("topics") << topics.join(u'\n').toUtf8() << topics;
    QTest::newRow("topics with dots")
        << QByteArray("• Idempotency\n• Sharding\n• Eventual consistency\n• CAP theorem\n") << topics;
    QTest::newRow("topics in small letters")
        << QByteArray("- idempotency\n- sharding\n- cap theorem\n")
        << QStringList{u"idempotency"_s, u"sharding"_s, u"cap theorem"_s};
    QTest::newRow("topics with numbers")
        << QByteArray("1. Idempotency\n2. Sharding\n3. Eventual consistency\n4. CAP theorem\n") << topics;
    QTest::newRow("a title above")
        << QByteArray("System design\n\n* Idempotency\n* Sharding\n* Eventual consistency\n* CAP theorem\n")
        << topics;
    QTest::newRow("topics with digits")
        << QByteArray("HTTP 2\nRFC 9110\nOAuth 2.0\nCI/CD\nC++ & Go\n")
        << QStringList{u"HTTP 2"_s, u"RFC 9110"_s, u"OAuth 2.0"_s, u"CI/CD"_s, u"C++ & Go"_s};
    QTest::newRow("a title above topics without signs")
        << QByteArray("System design\n\n") + topics.join(u'\n').toUtf8() << topics;
    QTest::newRow("requests and topics")
        << QByteArray("Tell me about your last project\nTell me about a conflict\nYour biggest weakness\n"
                      "Leadership\nSystem design of a chat\n")
        << QStringList{u"Tell me about your last project"_s, u"Tell me about a conflict"_s,
                       u"Your biggest weakness"_s, u"Leadership"_s, u"System design of a chat"_s};
    QTest::newRow("requests") << QByteArray("Tell me about your last project.\nDescribe a conflict.\n")
                              << QStringList{u"Tell me about your last project."_s,
                                             u"Describe a conflict."_s};
}

void TestPlainPages::readsLists()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, titles);
    const ImportResult read = readImport(bytes);
    QVERIFY(read.hasValue());
    QCOMPARE(read->format, Format::QuestionList);
    QCOMPARE(titlesOf(*read), titles);
    QVERIFY(std::any_of(read->findings.begin(), read->findings.end(), [](const Finding &finding) {
        return finding.kind == Finding::Kind::EmptyQuestions;
    }));
    if (bytes.startsWith("System design\n"))
        QCOMPARE(read->pack.title, u"System design"_s);
}

void TestPlainPages::refusesOtherTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("essay") << QByteArray(
        "It was a dark night. The wind blew, and nobody came.\nShe went home; it rained.\n"
        "\nThe next day was better, she thought, and had tea.\n");
    QTest::newRow("letter") << QByteArray("Dear Sir or Madam,\n\nno questions here.\n\nYours,\nA. Nobody\n");
    QTest::newRow("poem") << QByteArray(
        "The old man\nwent to the sea\nand found a fish\nthat spoke to him\n");
    QTest::newRow("poem in capitals") << QByteArray(
        "Tyger Tyger, burning bright,\nIn the forests of the night;\nWhat immortal hand or eye,\n"
        "Could frame thy fearful symmetry?\n");
    QTest::newRow("code") << QByteArray("Int Main() {\n  Return 0;\n}\nVoid Other() {\n}\n");
    QTest::newRow("settings") << QByteArray("Host: example.org\nPort: 80\nUser: me\n");
    QTest::newRow("log") << QByteArray("12:00:01 Started\n12:00:02 Stopped\n12:00:03 Started\n");
    QTest::newRow("addresses") << QByteArray(
        "https://a.example/x\nhttps://b.example/y\nhttps://c.example/z\n");
    QTest::newRow("a line") << QByteArray("Hello there\n");
    QTest::newRow("minutes") << QByteArray(
        "- We met on Monday, and the budget was discussed at length by everyone.\n"
        "- John will send the figures to Mary, who will check them by Friday.\n"
        "- The next meeting is in two weeks; nobody brought any cake this time.\n");
    QTest::newRow("numbers") << QByteArray("1\n2\n3\n4\n");
    QTest::newRow("lettered items") << QByteArray(
        "The answer is one of these, they say.\nA. The first one, it seems.\n"
        "B. The second one, it seems.\n");
}

void TestPlainPages::refusesOtherTexts()
{
    QFETCH(const QByteArray, bytes);
    const ImportResult read = readImport(bytes);
    QVERIFY(!read.hasValue());
    QCOMPARE(read.error().faults.size(), 1);
}

QTEST_GUILESS_MAIN(TestPlainPages)
#include "tst_plainpages.moc"
