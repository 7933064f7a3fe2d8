// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "exchange/codepages.h"
#include "exchange/coderepair.h"
#include "exchange/pagetext.h"

#include <QTest>

#include <algorithm>

using namespace starling;
using namespace starling::exchange;
using namespace starling::test;

/// Every page of ours in every damage that UTF-8 takes from a wrong code page, and with its sections in
/// another order: what is read is what the clean page says.
class TestBrokenPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mendsExactly_data();
    void mendsExactly();
    void readsTheSame_data();
    void readsTheSame();
    void sectionsInAnyOrder_data();
    void sectionsInAnyOrder();
};

namespace {

enum class Extent { All, Twice, Parts, PartsTwice };

/// Whether the damage left each character different, so that it can be told what it was.
bool keepsAll(const CodePage &page)
{
    return std::find(page.high.begin(), page.high.end(), u'\uFFFD') == page.high.end();
}

QString brokenText(const QString &text, const char *page, Extent extent)
{
    const int rounds = extent == Extent::Twice || extent == Extent::PartsTwice ? 2 : 1;
    if (extent == Extent::All || extent == Extent::Twice)
        return damaged(text, page, rounds);
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); i += 3)
        lines[i] = damaged(lines.at(i), page, rounds);
    return lines.join(u'\n');
}

void addPages()
{
    QTest::addColumn<Pack>("truth");
    for (const PageSet set : {PageSet::Tuning, PageSet::HeldOut}) {
        for (const QString &name : pageNames(set))
            QTest::newRow(qPrintable(name)) << pageTruth(name, set);
    }
}

} // namespace

void TestBrokenPages::mendsExactly_data()
{
    addPages();
}

void TestBrokenPages::mendsExactly()
{
    QFETCH(const Pack, truth);
    const QString clean = printed(truth, {.titles = true});
    int damages = 0;
    QStringList missed;
    for (const CodePage &page : codePages()) {
        if (!keepsAll(page))
            continue;
        for (const Extent extent : {Extent::All, Extent::Twice, Extent::Parts, Extent::PartsTwice}) {
            const QString broken = brokenText(clean, page.name, extent);
            QVERIFY(broken != clean);
            const RepairedText repaired = repairText(broken);
            ++damages;
            if (repaired.text != clean || repaired.unmended > 0)
                missed +=
                    QStringLiteral("%1 %2").arg(QLatin1StringView(page.name)).arg(static_cast<int>(extent));
        }
    }
    QVERIFY(damages >= 40);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(", "))));
}

void TestBrokenPages::readsTheSame_data()
{
    addPages();
}

void TestBrokenPages::readsTheSame()
{
    QFETCH(const Pack, truth);
    const QString clean = printed(truth, {.titles = true});
    const ImportResult right = readPageText(clean.toUtf8());
    QVERIFY(right.hasValue());
    QCOMPARE(right->pack.questions.size(), truth.questions.size());
    struct Damage
    {
        const char *page;
        Extent extent;
    };
    for (const Damage &damage :
         {Damage{"windows-1252", Extent::Twice}, Damage{"windows-874", Extent::Parts},
          Damage{"Mac Roman", Extent::All}, Damage{"ISO-8859-1", Extent::PartsTwice}}) {
        const ImportResult read =
            readPageText(brokenText(clean, damage.page, damage.extent)
                             .replace(QLatin1StringView("\n"), QLatin1StringView("\r\n"))
                             .toUtf8());
        QVERIFY2(read.hasValue(), damage.page);
        QCOMPARE(read->pack.title, right->pack.title);
        QCOMPARE(read->pack.uid, right->pack.uid);
        QCOMPARE(read->pack.questions, right->pack.questions);
    }
}

void TestBrokenPages::sectionsInAnyOrder_data()
{
    addPages();
}

void TestBrokenPages::sectionsInAnyOrder()
{
    QFETCH(const Pack, truth);
    const ImportResult right = readPageText(printed(truth, {.titles = true}).toUtf8());
    const ImportResult read = readPageText(printed(truth, {.titles = true, .reordered = true}).toUtf8());
    QVERIFY(right.hasValue() && read.hasValue());
    QCOMPARE(read->pack.title, right->pack.title);
    QCOMPARE(read->pack.questions, right->pack.questions);
}

QTEST_GUILESS_MAIN(TestBrokenPages)
#include "tst_brokenpages.moc"
