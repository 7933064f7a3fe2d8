// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "pagescores.h"

#include "exchange/splitter.h"

#include <QTest>

#include <array>

using namespace starling;
using namespace starling::exchange;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Lists whose items begin with small letters, and how they are told from others.
class TestSmallItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void terms_data();
    void terms();
    void styleIsFound();
    void capitalsKeepTheirStyle();
    void pointsWithAnArticle();
    void smallPages();
    void farPages();

private:
    Lexicon m_lexicon;
};

/// The terms of each page reach `least`, those of all `average`.
static void measure(PageSet set, double least, double average)
{
    const QStringList shipped = shippedTerms();
    const QStringList names = pageNames(set);
    QVERIFY(names.size() >= 5);
    double sum = 0;
    for (const QString &name : names) {
        const Pack truth = pageTruth(name, set);
        const PageScores with = scoresWith(shipped, truth);
        qInfo("%-20s terms %.3f, key points %.3f", qPrintable(name), with.terms, with.points);
        sum += with.terms;
        QVERIFY(with.points >= 0.97);
        QVERIFY(with.terms >= least);
    }
    QVERIFY(sum / static_cast<double>(names.size()) >= average);
}

void TestSmallItems::initTestCase()
{
    m_lexicon = shippedLexicon();
    m_lexicon.finish();
}

void TestSmallItems::terms_data()
{
    QTest::addColumn<QString>("expected"); // with a bar where the border is
    static constexpr std::array rows{
        "rules of thumb|second opinion|morning handover",
        "lessons learned|hot standby|freeze window", // not "lessons learned hots|tandby"
        "unpaid invoices|hot desk|paper trail",      // the plural keeps its s
        "cost of delay (COD)|stop list|open ledger",
        "walking skeleton|APIs|prompt book|stage fright",
        "quiet period|p-value|margin of error",
        "version drift|3-2-1 rule|cold store",
        "second opinion|skills wall|stage fright",
        "type 2|paper trail|open ledger",
        "paper trail|103 rooms|hot desk",
        "uncanny valley|Orchard|paper trail",
        "stage fright|useQuietPeriod|hot desk",
        "open ledger|quietAccountName|hot desk",
        "hot switch|stage fright|entry hall",
        "paper batches|stop list|stage UI|Bench mark",
        "design effect|nQuery|paper trail", // a small letter or two before a capital begin a name
        "Type B|quiet period|hot desk",
        "CAB-N|open ledger|paper trail",
        "open ledger (OL)|Orchard|hot desk",
        "uptime 99.5%|ONEs|stage fright",
        "entry hall|unpaid water bill and rent",
        "shallow grave|second opinion", // not "graves|econd"
        "hot desk|intermodulation|paper trail",
        "burn rate|sand box",             // no item begins with "and"
        "hot desk|lampbank|stage fright", // two short words in one
    };
    for (const char *row : rows)
        QTest::newRow(row) << QString::fromUtf8(row);
}

void TestSmallItems::terms()
{
    QFETCH(const QString, expected);
    const QString line = QString(expected).remove(u'|');
    QCOMPARE(splitItems(m_lexicon, line, {ItemKind::Terms, true}).items, expected.split(u'|'));
}

void TestSmallItems::styleIsFound()
{
    const QStringList small{u"rules of thumbsecond opinionmorning handover"_s,
                            u"quiet periodmargin of errorpaper trail"_s};
    const QStringList large{u"Rules of ThumbSecond OpinionMorning Handover"_s,
                            u"Quiet periodMargin of errorPaper trail"_s};
    QVERIFY(styleOf(m_lexicon, small, ItemKind::Terms).small);
    QVERIFY(styleOf(m_lexicon, small, ItemKind::Terms).smallShare > 0.8);
    QVERIFY(styleOf(m_lexicon, small, ItemKind::Points).small);
    QVERIFY(!styleOf(m_lexicon, large, ItemKind::Terms).small);
    QVERIFY(!styleOf(m_lexicon, large, ItemKind::Points).small);
    QVERIFY(!styleOf(m_lexicon, {}, ItemKind::Terms).small);
}

/// A tool that stays small among them changes nothing; several do.
void TestSmallItems::capitalsKeepTheirStyle()
{
    const QStringList lines{u"KubernetesGitLab CIDashboardsError budgetRunbook"_s,
                            u"Root cause analysisHelmkubectlBlast radius"_s};
    QVERIFY(!styleOf(m_lexicon, lines, ItemKind::Terms).small);
    const QStringList mixed{u"KubernetesGitLab CIgit bisectDashboardsapdex score"_s,
                            u"Root cause analysisHelmkubectlerror budget"_s};
    QVERIFY(styleOf(m_lexicon, mixed, ItemKind::Terms).small);
    QVERIFY(styleOf(m_lexicon, mixed, ItemKind::Terms).smallShare < 0.7);
    QCOMPARE(splitItems(m_lexicon, mixed.front(), {ItemKind::Terms, true}).items,
             splitItems(m_lexicon, mixed.front(), {ItemKind::Terms, false}).items);
}

void TestSmallItems::pointsWithAnArticle()
{
    const QString line = u"Work described before the personA sample of real workI asked for a reason"_s;
    const QStringList items{u"Work described before the person"_s, u"A sample of real work"_s,
                            u"I asked for a reason"_s};
    QCOMPARE(splitItems(m_lexicon, line, {ItemKind::Points, false}).items, items);
}

/// Pages of roles whose lists are mostly in small letters, or full of names of code.
void TestSmallItems::smallPages()
{
    measure(PageSet::Small, 0.915, 0.945);
}

/// Pages of roles far from software, from the actuary to the hospital pharmacist.
void TestSmallItems::farPages()
{
    measure(PageSet::Far, 0.80, 0.90);
}

QTEST_GUILESS_MAIN(TestSmallItems)
#include "tst_smallitems.moc"
