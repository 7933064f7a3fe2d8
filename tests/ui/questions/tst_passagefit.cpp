// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/passagefit.h"

#include <QFontMetrics>
#include <QtTest>

using namespace starling;
using namespace starling::ui;
using namespace Qt::StringLiterals;

namespace {

const QString leadingText = u"… several words that stand well before the latency and a word behind"_s;

Passage passage()
{
    return {.text = leadingText,
            .hits = {{leadingText.indexOf("latency"_L1), 7}, {leadingText.indexOf("behind"_L1), 6}}};
}

} // namespace

/// The first hit of a passage is in sight however narrow the list is.
class TestPassageFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asItIsWhereItFits();
    void wordsBeforeTheHitGoFirst();
    void theHitItselfStays();
    void withoutHits();
    void aHitOfALongTitleIsWorthTwoLines();
    void aPackIsNamedWhereAWordOfItFits();
};

void TestPassageFit::asItIsWhereItFits()
{
    const QFontMetrics metrics{QFont()};
    QCOMPARE(passageFitting(passage(), metrics, metrics.horizontalAdvance(leadingText) * 2), passage());
}

void TestPassageFit::wordsBeforeTheHitGoFirst()
{
    const QFontMetrics metrics{QFont()};
    const int width = metrics.horizontalAdvance(u"… well before the latency … "_s);
    const Passage fitting = passageFitting(passage(), metrics, width);
    QVERIFY(fitting.text.startsWith(u"… "_s));
    QVERIFY(fitting.text.endsWith(u"latency and a word behind"_s));
    QCOMPARE(fitting.hits.size(), 2);
    QCOMPARE(fitting.text.sliced(fitting.hits.at(0).start, fitting.hits.at(0).length), u"latency"_s);
    QCOMPARE(fitting.text.sliced(fitting.hits.at(1).start, fitting.hits.at(1).length), u"behind"_s);
    const QString seen = fitting.text.left(fitting.hits.at(0).start + fitting.hits.at(0).length);
    QVERIFY(metrics.horizontalAdvance(seen) <= width);
    QVERIFY(seen.contains(u"the latency"_s)); // no more was left out than had to be
}

void TestPassageFit::theHitItselfStays()
{
    const Passage fitting = passageFitting(passage(), QFontMetrics(QFont()), 5);
    QCOMPARE(fitting.text, u"… latency and a word behind"_s);
    QCOMPARE(fitting.hits.at(0).start, 2);
}

void TestPassageFit::withoutHits()
{
    const Passage none{.text = leadingText, .hits = {}};
    QCOMPARE(passageFitting(none, QFontMetrics(QFont()), 5), none);
}

void TestPassageFit::aHitOfALongTitleIsWorthTwoLines()
{
    const QFontMetrics metrics{QFont()};
    const int whole = metrics.horizontalAdvance(u"12. "_s + leadingText);
    QVERIFY(!hitNeedsTwoLines(u"12. "_s, passage(), metrics, whole)); // it has room in one
    QVERIFY(hitNeedsTwoLines(u"12. "_s, passage(), metrics, whole - 1));
    QVERIFY(!hitNeedsTwoLines(u"12. "_s, {.text = leadingText, .hits = {}}, metrics, whole - 1));
}

void TestPassageFit::aPackIsNamedWhereAWordOfItFits()
{
    const QFontMetrics metrics{QFont()};
    const auto widthOf = [&metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    const QString line = u"Technical · Hard"_s;
    const QString pack = u"Senior Backend Engineer"_s;
    const int least = widthOf(u"Technical · Hard · Senior…"_s);
    QCOMPARE(withPackFitting(line, pack, metrics, 1000), line + u" · "_s + pack);
    QCOMPARE(withPackFitting(line, pack, metrics, least), line + u" · "_s + pack); // cut where it is drawn
    QCOMPARE(withPackFitting(line, pack, metrics, least - 1), line);
    QCOMPARE(withPackFitting(line, u"Mine"_s, metrics, widthOf(u"Technical · Hard · Mine"_s)),
             u"Technical · Hard · Mine"_s);
    QCOMPARE(withPackFitting(line, {}, metrics, 1000), line);
}

QTEST_MAIN(TestPassageFit)
#include "tst_passagefit.moc"
