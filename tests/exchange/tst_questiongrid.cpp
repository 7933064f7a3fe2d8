// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "exchange/pagelines.h"
#include "exchange/pagestructure.h"

#include <QTest>

#include <array>

using namespace starling;
using namespace starling::exchange;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Every question is found, whichever section a question lacks and wherever a numbered list stands inside it.
class TestQuestionGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuestion_data();
    void everyQuestion();
};

namespace {

/// The questions that are out of the ordinary.
struct Some
{
    const char *name;
    bool (*holds)(qsizetype number, qsizetype all);
};

constexpr std::array some{
    Some{"no question", [](qsizetype, qsizetype) { return false; }},
    Some{"the first", [](qsizetype number, qsizetype) { return number == 1; }},
    Some{"the last", [](qsizetype number, qsizetype all) { return number == all; }},
    Some{"all but the first", [](qsizetype number, qsizetype) { return number > 1; }},
    Some{"every question", [](qsizetype, qsizetype) { return true; }},
};

QStringList questionsOf(const QString &page)
{
    Watch watch;
    QStringList found;
    for (const PageQuestion &question : structureOf(pageLines(page, watch), watch).questions)
        found += u"%1 %2"_s.arg(QString::number(question.number), question.title);
    return found;
}

} // namespace

void TestQuestionGrid::everyQuestion_data()
{
    QTest::addColumn<bool>("titles");
    QTest::addColumn<int>("style");
    QTest::addColumn<bool>("reordered");
    QTest::addColumn<QString>("list");
    const auto add = [](const char *name, bool titles, NumberStyle style, bool reordered) {
        QTest::addRow("%s, no list", name) << titles << static_cast<int>(style) << reordered << QString();
        QTest::addRow("%s, list", name) << titles << static_cast<int>(style) << reordered
                                        << u"1. Measure it first.\n2. Decide.\n3. Only then change it."_s;
        QTest::addRow("%s, other list", name)
            << titles << static_cast<int>(style) << reordered << u"1) Look\n2) Ask somebody else"_s;
        QTest::addRow("%s, numbers alone", name) << titles << static_cast<int>(style) << reordered
                                                 << u"1\nMeasure it first.\n2\nDecide what to do."_s;
    };
    for (const bool reordered : {false, true}) {
        const char *order = reordered ? "reordered" : "in order";
        add(qPrintable(u"titles, %1"_s.arg(QLatin1StringView(order))), true, NumberStyle::Alone, reordered);
        add(qPrintable(u"no titles, %1"_s.arg(QLatin1StringView(order))), false, NumberStyle::Alone,
            reordered);
        add(qPrintable(u"numbered titles, %1"_s.arg(QLatin1StringView(order))), true, NumberStyle::Before,
            reordered);
    }
    add("titles without numbers", true, NumberStyle::None, false);
}

void TestQuestionGrid::everyQuestion()
{
    QFETCH(const bool, titles);
    QFETCH(const int, style);
    QFETCH(const bool, reordered);
    QFETCH(const QString, list);
    const Pack pack = pageTruth(u"finance-risk"_s);
    const qsizetype all = pack.questions.size();
    QVERIFY(all > 2);
    QStringList expected;
    for (const Question &question : pack.questions)
        expected += u"%1 %2"_s.arg(QString::number(question.number), titles ? question.title : QString());
    QStringList failures;
    int pages = 0;
    const auto everywhere = [&all](const Some &these, auto visit) {
        for (const Section section : allSections) {
            visit(section);
            if (!these.holds(all, all) && !these.holds(1, all))
                return; // in no question: the section does not matter
        }
    };
    const auto tryPage = [&](const Some &lacking, Section missing, const Some &listing, Section place) {
        PageShape shape{.titles = titles, .reordered = reordered, .numbers = static_cast<NumberStyle>(style)};
        shape.leavesOut = [&](const Question &question, Section section) {
            return section == missing && lacking.holds(question.number, all);
        };
        shape.inner = [&](const Question &question, Section section) {
            return section == place && listing.holds(question.number, all) ? list : QString();
        };
        ++pages;
        const QStringList found = questionsOf(printed(pack, shape));
        if (found != expected)
            failures += u"%1 lacks %2, %3 has a list in %4: %5"_s.arg(
                QLatin1StringView(lacking.name), wordOf(missing), QLatin1StringView(listing.name),
                wordOf(place), found.join(u'|'));
    };
    for (const Some &lacking : some) {
        everywhere(lacking, [&](Section missing) {
            for (const Some &listing : some) {
                everywhere(listing, [&](Section place) { tryPage(lacking, missing, listing, place); });
                if (list.isEmpty())
                    break; // wherever it is not, the page is the same
            }
        });
    }
    QVERIFY2(failures.isEmpty(), qPrintable(u"%1 of %2 pages, such as %3"_s.arg(
                                     QString::number(failures.size()), QString::number(pages),
                                     failures.mid(0, 6).join(u"\n"_s))));
}

QTEST_GUILESS_MAIN(TestQuestionGrid)
#include "tst_questiongrid.moc"
