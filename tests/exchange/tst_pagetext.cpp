// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "exchange/pagetext.h"

#include <QCryptographicHash>
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
    void readsTheSameAgain();
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
    QVERIFY(terms / number >= leastTermScore);
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

QTEST_GUILESS_MAIN(TestPageText)
#include "tst_pagetext.moc"
