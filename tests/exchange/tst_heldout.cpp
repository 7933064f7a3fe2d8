// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "pagescores.h"

#include <QTest>

#include <algorithm>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Pages of roles that nothing was tuned to: with the lexicon, with a lexicon that lacks each page's own
/// terms, and with none. What was cut wrongly is not printed, so that nobody is led to mend it here.
///
/// F1 of terms, first measured when the pages were written, then after the lexicon was doubled and runs of
/// capitals got a model, then after it was doubled again with terms of some eighty roles that were written
/// without these pages: average 0.932, 0.976, 0.981; worst page 0.872, 0.895, 0.895 (clinical-research, below
/// the aim of 0.93, where all others are above it); own terms left out 0.906, 0.938, 0.960; no lexicon 0.901,
/// 0.930, 0.933. Key points: one page at 0.857 until phrases might end with "on", which was found in lists of
/// the other pages; 1.0 on all since. Five more pages by another hand, two of them in small letters
/// throughout: 0.631 and 0.482 of their terms at first (and 0.809 of the key points of a third), 0.815 and
/// 0.770 since such lists have a style of their own; the first and the third are for tuning since, the other
/// stays here. All thirteen before and after words were weighed by their use in terms, lists that are partly
/// small got that style, and 2,500 terms were added: average 0.964, 0.974; own terms left out 0.935, 0.958;
/// clinical-research 0.895, 0.909; the page in small letters 0.770, 0.814. Then ordinary words were told by
/// how frequent they are, and 190,000 rarer ones added: average 0.977, own terms left out 0.966, two pages at
/// 0.904 and 0.909 below the aim. Eighteen far pages by three more hands (roles that no list of terms knows,
/// lists in small letters, special roles of software), measured before and after that, never tuned to:
/// average 0.866, 0.918; ten of them below 0.93. Twelve pages by another hand, asked for terms as such a page
/// has them, neither easy nor hard, measured before anything was changed for them: average 0.993, least
/// 0.961. Then 11,000 terms of 134 more roles were added, written without any page: near 0.984, far 0.925,
/// these 0.995.
class TestHeldOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
};

namespace {

/// The figures of a set of pages.
struct Figures
{
    double terms = 0;   ///< average
    double lacking = 0; ///< the same where the page's own terms are left out of the lexicon
    double least = 1;
    double leastPoints = 1;
};

Figures measured(PageSet set)
{
    const QStringList shipped = shippedTerms();
    const QStringList names = pageNames(set);
    const auto number = static_cast<double>(names.size());
    Figures figures;
    double without = 0;
    for (const QString &name : names) {
        const Pack truth = pageTruth(name, set);
        QStringList own;
        for (const Question &question : truth.questions)
            own += termsOf(question);
        const auto known = std::count_if(own.begin(), own.end(),
                                         [&shipped](const QString &term) { return shipped.contains(term); });
        const PageScores with = scoresWith(shipped, truth);
        const PageScores less = scoresWith(withoutTermsOf(truth, shipped), truth);
        const PageScores none = scoresWith({}, truth);
        qInfo("%-20s terms %.3f (its own left out %.3f, no lexicon %.3f), key points %.3f; known %d of %d",
              qPrintable(name), with.terms, less.terms, none.terms, with.points, static_cast<int>(known),
              static_cast<int>(own.size()));
        figures.terms += with.terms / number;
        figures.lacking += less.terms / number;
        without += none.terms / number;
        figures.least = std::min(figures.least, with.terms);
        figures.leastPoints = std::min(figures.leastPoints, with.points);
    }
    qInfo("average: terms %.3f (their own left out %.3f, no lexicon %.3f); least: terms %.3f, points %.3f",
          figures.terms, figures.lacking, without, figures.least, figures.leastPoints);
    return figures;
}

} // namespace

void TestHeldOut::pages_data()
{
    QTest::addColumn<PageSet>("set");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("terms");
    QTest::addColumn<double>("lacking");
    QTest::addColumn<double>("least");
    QTest::newRow("near") << PageSet::HeldOut << 13 << 0.97 << 0.95 << 0.89;
    QTest::newRow("far") << PageSet::FarHeldOut << 18 << 0.91 << 0.85 << 0.78;
    QTest::newRow("natural") << PageSet::Natural << 12 << 0.98 << 0.94 << leastTermScore;
}

void TestHeldOut::pages()
{
    QFETCH(const PageSet, set);
    QFETCH(const int, count);
    QFETCH(const double, terms);
    QFETCH(const double, lacking);
    QFETCH(const double, least);
    QVERIFY(pageNames(set).size() >= count);
    const Figures figures = measured(set);
    QVERIFY(figures.terms >= terms);
    QVERIFY(figures.lacking >= lacking);
    QVERIFY(figures.least >= least);
    QVERIFY(figures.leastPoints >= 0.97);
}

QTEST_GUILESS_MAIN(TestHeldOut)
#include "tst_heldout.moc"
