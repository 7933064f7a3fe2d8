// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "exchange/lexicon.h"
#include "exchange/pagereader.h"
#include "exchange/pagetext.h"

#include <QTest>

#include <array>

using namespace starling;
using namespace starling::exchange;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Pages of roles that the lexicon was not made for, with it and without it; and the splits that everybody
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

struct Scores
{
    double terms = 0;
    double points = 0;
};

Scores scoresOf(const Pack &found, const Pack &truth, bool talk)
{
    Scores scores;
    const auto all = static_cast<double>(truth.questions.size());
    for (qsizetype i = 0; i < truth.questions.size() && i < found.questions.size(); ++i) {
        const QStringList got = termsOf(found.questions.at(i));
        const QStringList right = termsOf(truth.questions.at(i));
        scores.terms += f1(got, right) / all;
        scores.points += f1(found.questions.at(i).keyPoints, truth.questions.at(i).keyPoints) / all;
        QStringList wrong;
        for (const QString &term : got) {
            if (!right.contains(term))
                wrong += term;
        }
        if (talk && !wrong.isEmpty())
            qInfo("    cut wrongly: %s", qPrintable(wrong.join(u" | "_s)));
    }
    return scores;
}

} // namespace

void TestNewRoles::pages()
{
    double withTerms = 0;
    double withoutTerms = 0;
    double points = 1;
    double least = 1;
    for (const QString &name : newPages) {
        const Pack truth = pageTruth(name);
        QVERIFY(!truth.questions.isEmpty());
        const QString text = printed(truth, {.titles = true});
        const ImportResult with = readPageText(text.toUtf8());
        Watch watch;
        const ImportResult without = readPage(pageLines(text, watch), Format::PageText, Lexicon(), watch);
        QVERIFY(with && without);
        QCOMPARE(with->pack.questions.size(), truth.questions.size());
        const Scores a = scoresOf(with->pack, truth, true);
        const Scores b = scoresOf(without->pack, truth, false);
        qInfo("%-20s terms %.4f (without lexicon %.4f), key points %.4f (%.4f)", qPrintable(name), a.terms,
              b.terms, a.points, b.points);
        withTerms += a.terms / static_cast<double>(newPages.size());
        withoutTerms += b.terms / static_cast<double>(newPages.size());
        points = std::min(points, a.points);
        least = std::min(least, a.terms);
    }
    qInfo("average: terms %.4f, without lexicon %.4f; least: terms %.4f, key points %.4f", withTerms,
          withoutTerms, least, points);
    QVERIFY(points >= 0.97);
    QVERIFY(withTerms > 0.88); // what was reached on pages that nothing was tuned to; the aim is 0.95
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
