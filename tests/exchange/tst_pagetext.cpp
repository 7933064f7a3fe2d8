// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "exchange/pagetext.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace starling;
using namespace starling::exchange;
using namespace starling::test;

/// Reading of whole pages: of our own in every damage, and of the document beside the repository.
class TestPageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOwnPages_data();
    void readsOwnPages();
    void seedDocument();
    void structure_data();
    void structure();
    void readsTheSameAgain();
    void refuses_data();
    void refuses();
    void hostileTextEnds_data();
    void hostileTextEnds();
};

static int countOf(const Import &import, Finding::Kind kind)
{
    return static_cast<int>(std::count_if(import.findings.begin(), import.findings.end(),
                                          [kind](const Finding &finding) { return finding.kind == kind; }));
}

void TestPageText::readsOwnPages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("codePage");
    QTest::addColumn<int>("rounds");
    struct Damage
    {
        const char *codePage = nullptr;
        int rounds = 0;
    };
    static constexpr std::array damages{
        Damage{.codePage = "", .rounds = 0},
        Damage{.codePage = "windows-874", .rounds = 1},
        Damage{.codePage = "windows-1252", .rounds = 1},
        Damage{.codePage = "windows-1252", .rounds = 2},
        Damage{.codePage = "windows-874", .rounds = 2},
        Damage{.codePage = "Mac Roman", .rounds = 1},
        Damage{.codePage = "ISO-8859-15", .rounds = 1},
    };
    for (const QString &name : pageNames()) {
        for (const Damage &damage : damages) {
            QTest::addRow("%s, %s x %d", qPrintable(name), *damage.codePage ? damage.codePage : "sound",
                          damage.rounds)
                << name << QByteArray(damage.codePage) << damage.rounds;
        }
    }
}

void TestPageText::readsOwnPages()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, codePage);
    QFETCH(const int, rounds);
    const Pack truth = pageTruth(name);
    QVERIFY(truth.questions.size() >= 3);
    const PageShape shape{
        .titles = rounds == 1, .resultAsTask = rounds == 2, .lineEnd = QLatin1StringView("\r\n")};
    QString text = printed(truth, shape);
    if (rounds > 0)
        text = damaged(text, codePage.constData(), rounds);
    const ImportResult read = readPageText(text.toUtf8());
    QVERIFY(read.hasValue());
    const Pack &pack = read->pack;
    QCOMPARE(pack.title, truth.title);
    QCOMPARE(pack.subtitle, truth.subtitle);
    QCOMPARE(pack.role, truth.role);
    QCOMPARE(pack.questions.size(), truth.questions.size());
    QCOMPARE(countOf(*read, Finding::Kind::UnrepairedText), 0);
    QCOMPARE(countOf(*read, Finding::Kind::MissingSection), 0);
    QCOMPARE(countOf(*read, Finding::Kind::ProposedTitle),
             shape.titles ? 0 : static_cast<int>(pack.questions.size()));
    double points = 0;
    double terms = 0;
    for (qsizetype i = 0; i < pack.questions.size(); ++i) {
        const Question &found = pack.questions.at(i);
        const Question &right = truth.questions.at(i);
        QCOMPARE(found.number, right.number);
        QCOMPARE(found.framework.text, right.framework.text);
        QCOMPARE(found.star, right.star);
        QCOMPARE(found.howToAnswer, right.howToAnswer);
        QCOMPARE(found.interviewerCriteria, right.interviewerCriteria);
        QCOMPARE(found.mistakes, right.mistakes);
        points += f1(found.keyPoints, right.keyPoints);
        terms += f1(termsOf(found), termsOf(right));
        if (shape.titles)
            QCOMPARE(found.title, right.title);
        QVERIFY(!found.title.isEmpty());
    }
    const auto number = static_cast<double>(pack.questions.size());
    QVERIFY(points / number >= 0.97);
    QVERIFY(terms / number >= 0.93);
}

/// The truth of the document is kept as offsets and hashes, so that none of its text is in this repository.
void TestPageText::seedDocument()
{
    QFile seed(QStringLiteral(STARLING_SHARED "/seed/backend-interview-questions.txt"));
    if (!seed.open(QIODevice::ReadOnly))
        QSKIP("The document beside the repository is not here.");
    QFile file(QStringLiteral(STARLING_TEST_DATA "/seed-splits.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
    const ImportResult read = readPageText(seed.readAll());
    QVERIFY(read.hasValue());
    const QJsonArray questions = truth.value(QStringLiteral("questions")).toArray();
    QCOMPARE(read->pack.questions.size(), questions.size());
    QCOMPARE(countOf(*read, Finding::Kind::UnrepairedText), 0);
    QCOMPARE(countOf(*read, Finding::Kind::MissingSection), 0);
    const auto starts = [](const QStringList &items) {
        QStringList offsets;
        qsizetype at = 0;
        for (const QString &item : items) {
            offsets += QStringLiteral("%1+%2").arg(at).arg(item.size());
            at += item.size();
        }
        return offsets;
    };
    const auto hash = [](const QString &text) {
        return QString::fromLatin1(
            QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    };
    double terms = 0;
    double points = 0;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QJsonObject right = questions.at(i).toObject();
        const Question &found = read->pack.questions.at(i);
        QCOMPARE(found.number, right.value(QStringLiteral("number")).toInt());
        const auto expected = [&](const char *key) {
            QStringList offsets;
            qsizetype at = 0;
            for (const QJsonValue &length : right.value(QLatin1StringView(key)).toArray()) {
                offsets += QStringLiteral("%1+%2").arg(at).arg(length.toInt());
                at += length.toInt();
            }
            return offsets;
        };
        const auto text = [&](const char *key, const QString &whole) {
            QCOMPARE(hash(whole), right.value(QLatin1StringView(key)).toString());
        };
        text("framework", found.framework.text);
        text("star", QStringList{found.star.situation, found.star.task, found.star.action, found.star.result,
                                 found.star.narrative}
                         .join(u'\n'));
        text("howToAnswer", found.howToAnswer.join(u'\n'));
        text("keyPointLine", found.keyPoints.join(QString()));
        text("termLine", termsOf(found).join(QString()));
        text("criteria", found.interviewerCriteria.join(u'\n'));
        text("mistakes", found.mistakes.join(u'\n'));
        points += f1(starts(found.keyPoints), expected("keyPoints"));
        terms += f1(starts(termsOf(found)), expected("terms"));
    }
    const auto number = static_cast<double>(questions.size());
    qInfo("document: F1 of terms %.4f, of key points %.4f", terms / number, points / number);
    QVERIFY(terms / number >= 0.97);
    QVERIFY(points / number >= 0.97);
}

void TestPageText::structure_data()
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
        Row{.name = "STAR paragraphs",
            .page = "1\n\nSTAR Example\n\nSituation: Dough did not rise.\n\n**Task:** Save it.\n\nAction: "
                    "Warmth.\n\n"
                    "Result: Bread.\n\nMistakes\n\n- Haste\n",
            .expected = {QStringLiteral("1||star,mistakes")}},
    };
    for (const Row &row : rows)
        QTest::newRow(row.name) << QString::fromUtf8(row.page) << row.expected;
}

void TestPageText::structure()
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

void TestPageText::readsTheSameAgain()
{
    const Pack truth = pageTruth(QStringLiteral("sre"));
    const ImportResult plain = readPageText(printed(truth, {.furniture = false}).toUtf8());
    const ImportResult broken = readPageText(damaged(printed(truth, {}), "windows-874").toUtf8());
    QVERIFY(plain && broken);
    QCOMPARE(plain->pack.uid, broken->pack.uid);
    QVERIFY(plain->pack.uid.startsWith(QStringLiteral("page-")));
    QCOMPARE(plain->pack.questions, broken->pack.questions);
    QCOMPARE(countOf(*plain, Finding::Kind::FurnitureLeftOut), 0);
    QCOMPARE(countOf(*broken, Finding::Kind::FurnitureLeftOut), 1);
    QCOMPARE(countOf(*plain, Finding::Kind::RepairedText), 0);
    QCOMPARE(countOf(*broken, Finding::Kind::RepairedText), 1);
}

void TestPageText::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault::Kind>("kind");
    QTest::newRow("empty") << QByteArray() << Fault::Kind::Empty;
    QTest::newRow("white space") << QByteArray(" \r\n\t\n") << Fault::Kind::Empty;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\1",
                                          7)
                            << Fault::Kind::NotText;
    QTest::newRow("control characters") << QByteArray(64, '\x01') << Fault::Kind::NotText;
    QTest::newRow("prose") << QByteArray("Once upon a time there was a baker.\n\n1\n\nHe baked.\n")
                           << Fault::Kind::NotAPage;
    QTest::newRow("one section") << QByteArray("1\n\nAnswer Framework\n\nThink.\n") << Fault::Kind::NotAPage;
    QTest::newRow("headings only") << QByteArray("1\n\nFramework\n\nMistakes\n") << Fault::Kind::NotAPage;
    QTest::newRow("too large") << QByteArray(maximumImportSize + 1, 'a') << Fault::Kind::TooLarge;
}

void TestPageText::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Fault::Kind, kind);
    const ImportResult read = readPageText(bytes);
    QVERIFY(!read.hasValue());
    QCOMPARE(read.error().faults.size(), 1);
    QCOMPARE(read.error().faults.front().kind, kind);
}

/// All questions of our pages again and again, as one page of some megabytes.
static Pack longPage()
{
    Pack page;
    page.title = QStringLiteral("Interview Questions");
    for (int round = 0; round < 75; ++round) {
        for (const QString &name : pageNames())
            page.questions += pageTruth(name).questions;
    }
    for (qsizetype i = 0; i < page.questions.size(); ++i)
        page.questions[i].number = static_cast<int>(i) + 1;
    return page;
}

void TestPageText::hostileTextEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray page("1\n\nFramework\n\nA.\n\nKey Terminology\n\n");
    constexpr int many = 200'000;
    QTest::newRow("one endless word") << page + QByteArray(5 * 1024 * 1024, 'a');
    QTest::newRow("borders everywhere") << page + QByteArray("aB").repeated(many);
    QTest::newRow("capitals") << page + QByteArray(2 * many, 'A');
    QTest::newRow("open brackets") << page + QByteArray("(Aa").repeated(many);
    QTest::newRow("closed brackets") << page + QByteArray("(Aa)Bb").repeated(many);
    QTest::newRow("bold") << page + QByteArray("**a").repeated(many);
    QTest::newRow("numbers") << page + QByteArray("1\n").repeated(many);
    QTest::newRow("headings") << page + QByteArray("Framework\n").repeated(many);
    QTest::newRow("questions") << printed(longPage(), {}).toUtf8();
    QTest::newRow("questions, broken") << damaged(printed(longPage(), {}), "windows-874").toUtf8();
    QTest::newRow("broken characters")
        << page + QByteArray("\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2").repeated(many);
    QTest::newRow("stray bytes") << page + QByteArray(5 * 1024 * 1024, '\xE2');
    QTest::newRow("list signs") << page + QByteArray("\xE2\x80\xA2 ").repeated(many);
}

void TestPageText::hostileTextEnds()
{
    QFETCH(const QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const ImportResult read = readPageText(bytes);
    qInfo("%lld bytes in %lld ms, %s", static_cast<long long>(bytes.size()),
          static_cast<long long>(timer.elapsed()), read ? "read" : "refused");
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(TestPageText)
#include "tst_pagetext.moc"
