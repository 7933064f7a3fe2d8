// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "pagescores.h"

#include "exchange/pagetext.h"

#include <QTest>

using namespace starling;
using namespace starling::exchange;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Our pages with the lexicon, without their own terms in it, and without it; and the splits that everybody
/// asks about. Prints the figures, and what was cut wrongly.
class TestNewRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages();
    void knownSplits_data();
    void knownSplits();
    void bordersAreTold();
};

namespace {

const QStringList newPages{u"marketing-ops"_s, u"mechanical-embedded"_s, u"bioinformatics"_s, u"hr-partner"_s,
                           u"finance-risk"_s,  u"network-telecom"_s,     u"game-dev"_s};

} // namespace

/// Every page with the lexicon, with a lexicon that lacks the page's own terms, and with none.
void TestNewRoles::pages()
{
    const QStringList shipped = shippedTerms();
    PageScores sum;
    double lacking = 0;
    double without = 0;
    double points = 1;
    double least = 1;
    const QStringList names = pageNames();
    for (const QString &name : names) {
        const Pack truth = pageTruth(name);
        QVERIFY(!truth.questions.isEmpty());
        const PageScores with = scoresWith(shipped, truth);
        const PageScores less = scoresWith(withoutTermsOf(truth, shipped), truth);
        const PageScores none = scoresWith({}, truth);
        qInfo("%-20s terms %.3f (its own left out %.3f, no lexicon %.3f), key points %.3f", qPrintable(name),
              with.terms, less.terms, none.terms, with.points);
        if (!with.wrong.isEmpty())
            qInfo("    cut wrongly: %s", qPrintable(with.wrong.join(u" | "_s)));
        if (!with.wrongPoints.isEmpty())
            qInfo("    key points: %s", qPrintable(with.wrongPoints.join(u" | "_s)));
        if (!less.wrong.isEmpty())
            qInfo("    without its own: %s", qPrintable(less.wrong.join(u" | "_s)));
        sum.terms += with.terms;
        lacking += less.terms;
        without += none.terms;
        points = std::min(points, with.points);
        least = std::min(least, with.terms);
    }
    const auto number = static_cast<double>(names.size());
    qInfo(
        "average: terms %.3f (their own left out %.3f, no lexicon %.3f); least: terms %.3f, key points %.3f",
        sum.terms / number, lacking / number, without / number, least, points);
    QVERIFY(points >= 0.97);
    QVERIFY(least >= leastTermScore);
    QVERIFY(sum.terms / number >= 0.98);
    QVERIFY(lacking / number >= 0.91);
}

void TestNewRoles::knownSplits_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<bool>("points");
    QTest::newRow("1") << u"KubernetesPostgreSQLCassandra"_s
                       << QStringList{u"Kubernetes"_s, u"PostgreSQL"_s, u"Cassandra"_s} << false;
    QTest::newRow("2") << u"CVSSRICE Scoring Model"_s << QStringList{u"CVSS"_s, u"RICE Scoring Model"_s}
                       << false;
    QTest::newRow("3") << u"OLAPCDCIdempotency"_s << QStringList{u"OLAP"_s, u"CDC"_s, u"Idempotency"_s}
                       << false;
    QTest::newRow("4") << u"Dashboardsapdex score"_s << QStringList{u"Dashboards"_s, u"apdex score"_s}
                       << false;
    QTest::newRow("5") << u"GitLab CIgit bisect"_s << QStringList{u"GitLab CI"_s, u"git bisect"_s} << false;
    QTest::newRow("6") << u"RFC 9110ETag"_s << QStringList{u"RFC 9110"_s, u"ETag"_s} << false;
    QTest::newRow("7") << u"Explains design choices.Quantifiable improvements"_s
                       << QStringList{u"Explains design choices."_s, u"Quantifiable improvements"_s} << true;
}

void TestNewRoles::knownSplits()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, items);
    QFETCH(const bool, points);
    const QString page = u"1\n\nAnswer Framework\n\nSay it.\n\n%1\n\n%2\n"_s.arg(
        points ? u"Key Points to Mention"_s : u"Key Terminology"_s, line);
    const ImportResult read = readPageText(page.toUtf8());
    QVERIFY(read.hasValue());
    const Question &question = read->pack.questions.front();
    QCOMPARE(points ? question.keyPoints : termsOf(question), items);
}

/// The preview can rebuild, join and split the items of every line that ran together.
void TestNewRoles::bordersAreTold()
{
    for (const QString &name : newPages) {
        const ImportResult read = readPageText(printed(pageTruth(name), {.titles = true}).toUtf8());
        QVERIFY(read.hasValue() && !read->joinedLines.isEmpty());
        for (const JoinedLine &line : read->joinedLines) {
            const Question &question = read->pack.questions.at(line.question);
            const QStringList items =
                line.section == Section::Terminology ? termsOf(question) : *listOf(question, line.section);
            const QStringList pieces = itemsOf(line);
            QCOMPARE(items.mid(line.firstItem, pieces.size()), pieces);
            JoinedLine other = line;
            JoinedLine::Border &border = other.borders.front();
            border.chosen = !border.chosen;
            QCOMPARE(itemsOf(other).size(), pieces.size() + (border.chosen ? 1 : -1));
            QCOMPARE(itemsOf(other).join(QString()).remove(u' '), QString(line.text).remove(u' '));
        }
    }
}

QTEST_GUILESS_MAIN(TestNewRoles)
#include "tst_newroles.moc"
