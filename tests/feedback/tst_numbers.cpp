// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackfixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::feedback;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

Feedback resultOf(const QString &result)
{
    Question question;
    question.category = Category::Behavioural;
    const QString padding =
        u"I asked everyone what they needed and then wrote it down for all. "_s.repeated(3);
    return *feedbackOn(u"## Action\n"_s + padding + u"\n## Result\n"_s + result, rubricOf(question));
}

bool has(const Feedback &feedback, Finding::Kind kind)
{
    return std::any_of(feedback.findings.cbegin(), feedback.findings.cend(),
                       [kind](const Finding &finding) { return finding.kind == kind; });
}

} // namespace

/// Figures with their units, and whether the result has any.
class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void units_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        using Kind = Number::Kind;
        for (const auto &[text, kind] :
             {std::pair(u"40%"_s, Kind::Percent), std::pair(u"40 per cent"_s, Kind::Percent),
              std::pair(u"3.5 percent"_s, Kind::Percent), std::pair(u"$30,000"_s, Kind::Money),
              std::pair(u"€12"_s, Kind::Money), std::pair(u"30 euros"_s, Kind::Money),
              std::pair(u"250 ms"_s, Kind::Time), std::pair(u"250ms"_s, Kind::Time),
              std::pair(u"two weeks"_s, Kind::Time), std::pair(u"10x"_s, Kind::Ratio),
              std::pair(u"three times"_s, Kind::Ratio), std::pair(u"halved"_s, Kind::Ratio),
              std::pair(u"900 requests"_s, Kind::Count), std::pair(u"two hundred customers"_s, Kind::Count),
              std::pair(u"42"_s, Kind::Plain)})
            QTest::newRow(qPrintable(text)) << text << static_cast<int>(kind);
    }

    void units()
    {
        QFETCH(const QString, text);
        QFETCH(const int, kind);
        const Feedback feedback = resultOf(u"It came to "_s + text + u" for all of us."_s);
        QCOMPARE(feedback.numbers.all.size(), 1);
        QCOMPARE(static_cast<int>(feedback.numbers.all.first().kind), kind);
        QCOMPARE(feedback.numbers.quantified, kind != static_cast<int>(Number::Kind::Plain));
    }

    void aResultWithoutFigures()
    {
        QVERIFY(has(resultOf(u"Everyone was happy."_s), Finding::Kind::ResultNotQuantified));
        QVERIFY(has(resultOf(u"The two of us were happy with p99."_s), Finding::Kind::ResultNotQuantified));
        QVERIFY(!has(resultOf(u"Latency came to 40 ms."_s), Finding::Kind::ResultNotQuantified));
    }

    void figuresElsewhereAreNoResult()
    {
        Question question;
        question.category = Category::Behavioural;
        const auto feedback = feedbackOn(
            u"## Situation\nWe had 900 requests a second and a team of 8 people in two countries, and the "
            "page took 4 seconds to load on a good day.\n## Result\nEveryone was happy with what we had "
            "done for them."_s,
            rubricOf(question));
        QVERIFY(!feedback->numbers.quantified);
        QVERIFY(has(*feedback, Finding::Kind::ResultNotQuantified));
    }

    void beforeAndAfter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("compares");
        QTest::newRow("from to") << u"It went from 4 s to 2 s."_s << true;
        QTest::newRow("less than") << u"It took 40% less than before."_s << true;
        QTest::newRow("halved") << u"Costs were halved within 3 weeks."_s << true;
        QTest::newRow("halved without a figure") << u"Costs were halved."_s << true;
        QTest::newRow("instead") << u"It took 15 minutes instead of an hour."_s << true;
        QTest::newRow("alone") << u"It took 40 ms."_s << false;
        QTest::newRow("from one") << u"We had it from 3 customers."_s << false;
    }

    void beforeAndAfter()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, compares);
        const Feedback feedback = resultOf(text);
        QCOMPARE(feedback.numbers.beforeAfter, compares);
        QCOMPARE(has(feedback, Finding::Kind::NoComparison), !compares);
    }
};

QTEST_MAIN(TestNumbers)
#include "tst_numbers.moc"
