// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "exchange/lexicon.h"
#include "exchange/pagereader.h"
#include "exchange/pagetext.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace starling;
using namespace starling::exchange;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Pages of roles that nothing was tuned to: with the lexicon, with a lexicon that lacks each page's own
/// terms, and with none. What was cut wrongly is not printed, so that nobody is led to mend it here.
class TestHeldOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages();
};

namespace {

struct Scores
{
    double terms = 0;
    double points = 0;
};

Scores scoresOf(const Pack &found, const Pack &truth)
{
    Scores scores;
    const auto all = static_cast<double>(truth.questions.size());
    for (qsizetype i = 0; i < truth.questions.size() && i < found.questions.size(); ++i) {
        const Question &got = found.questions.at(i);
        const Question &right = truth.questions.at(i);
        scores.terms += f1(termsOf(got), termsOf(right)) / all;
        scores.points += f1(got.keyPoints, right.keyPoints) / all;
    }
    return scores;
}

QStringList shippedTerms()
{
    QFile file(u":/starling/lexicon/terms.txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

/// The scores of the page when it is read with these terms.
Scores readWith(const Pack &truth, const QStringList &terms)
{
    Watch watch;
    const ImportResult read = readPage(pageLines(printed(truth, {.titles = true}), watch), Format::PageText,
                                       Lexicon(terms.join(u'\n')), watch);
    return read ? scoresOf(read->pack, truth) : Scores();
}

} // namespace

void TestHeldOut::pages()
{
    const QStringList shipped = shippedTerms();
    QVERIFY(shipped.size() > 2500);
    const QStringList names = pageNames(PageSet::HeldOut);
    QVERIFY(names.size() >= 8);
    Scores sum;
    Scores least{.terms = 1, .points = 1};
    double lacking = 0;
    double without = 0;
    for (const QString &name : names) {
        const Pack truth = pageTruth(name, PageSet::HeldOut);
        QVERIFY(!truth.questions.isEmpty());
        QStringList own;
        for (const Question &question : truth.questions)
            own += termsOf(question);
        QStringList others;
        std::copy_if(shipped.begin(), shipped.end(), std::back_inserter(others),
                     [&own](const QString &term) { return !own.contains(term, Qt::CaseInsensitive); });
        const auto known = std::count_if(own.begin(), own.end(),
                                         [&shipped](const QString &term) { return shipped.contains(term); });
        const Scores with = readWith(truth, shipped);
        const Scores less = readWith(truth, others);
        const Scores none = readWith(truth, {});
        qInfo("%-20s terms %.3f (its own left out %.3f, no lexicon %.3f), key points %.3f; known %d of %d",
              qPrintable(name), with.terms, less.terms, none.terms, with.points, static_cast<int>(known),
              static_cast<int>(own.size()));
        sum.terms += with.terms;
        least.terms = std::min(least.terms, with.terms);
        least.points = std::min(least.points, with.points);
        lacking += less.terms;
        without += none.terms;
    }
    const auto number = static_cast<double>(names.size());
    qInfo("average: terms %.3f (their own left out %.3f, no lexicon %.3f); least: terms %.3f, points %.3f",
          sum.terms / number, lacking / number, without / number, least.terms, least.points);
    QVERIFY(sum.terms / number > 0.5); // to be set to what is reached
}

QTEST_GUILESS_MAIN(TestHeldOut)
#include "tst_heldout.moc"
