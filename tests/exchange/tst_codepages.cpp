// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "exchange/codepages.h"
#include "exchange/coderepair.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace starling::exchange;
using namespace Qt::StringLiterals;
using starling::test::damaged;
using starling::test::damagedByBrowser;

/// The repair over every code page it knows: what was broken comes back the same, what was right stays.
class TestCodePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mendsEveryPage_data();
    void mendsEveryPage();
    void mendsParts_data() { mendsEveryPage_data(); }
    void mendsParts();
    void mendsWhatBrowsersBroke();
    void mendsOnePageAfterAnother();
    void keepsRightText_data();
    void keepsRightText();
    void keepsMixedText();
};

namespace {

/// English as the pages have it, with the signs and the names that break.
const std::array sentences{
    u"It’s “fine” – or — not…"_s,
    u"  • Ask first\n  ✓ Listens\n  ✗ Guesses\n  ✔ Counts\n  ✘ Hopes"_s,
    u"From 21 % → 58 %, €84,000 saved, 0.4 ms ≤ 1 ms"_s,
    u"A naïve résumé from a café in Zürich, for Müller & Søn"_s,
    u"🚀 Launch — then “measure”, don’t guess 🎉"_s,
    u"The team’s “definition of done” isn’t yours…"_s,
    u"Jalapeño, façade, coöperate, Ångström and Dvořák"_s,
    u"Costs: £5, €7, ©2024, 20 °C ± 0.5 °C, ½ of it™"_s,
    u"1️⃣ plan ★ do ☆ check ⚠️ act ✅"_s,
};

/// Some sentences in any order, the same on each run.
QString textOf(quint32 seed)
{
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < 6; ++i)
        text += sentences.at(random.bounded(quint32{sentences.size()})) + u'\n';
    return text;
}

} // namespace

void TestCodePages::mendsEveryPage_data()
{
    QTest::addColumn<QByteArray>("codePage");
    QTest::addColumn<int>("rounds");
    for (const CodePage &page : codePages()) {
        for (const int rounds : {1, 2}) {
            if (rounds == 2 && QLatin1StringView(page.name) == "ISO-8859-8"_L1)
                continue; // has no character for a byte of its own letters: those are lost
            QTest::addRow("%s x %d", page.name, rounds) << QByteArray(page.name) << rounds;
        }
    }
}

void TestCodePages::mendsEveryPage()
{
    QFETCH(const QByteArray, codePage);
    QFETCH(const int, rounds);
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const QString right = textOf(seed);
        const RepairedText repaired = repairText(damaged(right, codePage.constData(), rounds));
        QCOMPARE(repaired.text.split(u'\n'), right.split(u'\n'));
        QCOMPARE(repaired.unmended, 0);
    }
}

void TestCodePages::mendsParts()
{
    QFETCH(const QByteArray, codePage);
    QFETCH(const int, rounds);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const QString before = textOf(seed);
        const QString broken = textOf(seed + 100);
        const QString after = textOf(seed + 200);
        const RepairedText repaired =
            repairText(before + damaged(broken, codePage.constData(), rounds) + after);
        QCOMPARE(repaired.text, before + broken + after);
    }
}

/// Bytes without a character of their own become controls, or some of them do.
void TestCodePages::mendsWhatBrowsersBroke()
{
    for (const CodePage &page : codePages()) {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            for (const int mixed : {1, 2, 3}) {
                const QString right = textOf(seed);
                const RepairedText repaired = repairText(damagedByBrowser(right, page.name, mixed));
                QCOMPARE(repaired.text, right);
                QCOMPARE(repaired.unmended, 0);
            }
        }
    }
}

void TestCodePages::mendsOnePageAfterAnother()
{
    for (const char *page : {"windows-874", "windows-1250", "windows-1251", "Mac Roman"}) {
        const QString right =
            sentences[0] + u'\n' + sentences[1] + u'\n' + sentences[5] + u'\n' + sentences[4];
        const RepairedText repaired = repairText(damaged(damagedByBrowser(right, page), "windows-1252"));
        QCOMPARE(repaired.text, right);
        QCOMPARE(repaired.unmended, 0);
    }
}

void TestCodePages::keepsRightText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << sentences[0] + sentences[1] + sentences[2] + sentences[3] + sentences[7];
    QTest::newRow("German")
        << u"Die „große Übung“ – für Ärzte, Öfen & Maß: „Können Sie’s?“ GRÖSSE, ÄÖÜ, §5, 20 €; "
           "Straße, ÜBERMUT, „ÄRGER“, MÜLL…"_s;
    QTest::newRow("French")
        << u"« Où êtes-vous ? » — « À l’hôtel, près de l’œuvre… » ÉTÉ, ÇA, NOËL, « ÊTRE », Œuf, "
           "L’ÉTÀ, 5 €"_s;
    QTest::newRow("Thai") << u"สวัสดีครับ ผมชื่อ “สมชาย” – อายุ ๓๐ ปี… ราคา ฿๕๐ ยก โค ก็ เก้า"_s;
    QTest::newRow("Polish") << u"Zażółć gęślą jaźń. ZAŻÓŁĆ GĘŚLĄ JAŹŃ. „Cześć” – PÓŁ, ŁÓDŹ, ÓŚ, Ąż, ŚĆ"_s;
    QTest::newRow("Czech")
        << u"Příliš žluťoučký kůň úpěl ďábelské ódy. PŘÍLIŠ ŽLUŤOUČKÝ KŮŇ „Číž“ ŘÍŽ ČŠ ÍŽ"_s;
    QTest::newRow("Romanian") << u"Pășune, PĂŞUNE, ÎŞI, ăştia, Țară, ŞTIINŢĂ, ÂŞA „şi”"_s;
    QTest::newRow("Hungarian") << u"Árvíztűrő tükörfúrógép, ÁRVÍZTŰRŐ TÜKÖRFÚRÓGÉP, ÍZ „őz”"_s;
    QTest::newRow("Turkish") << u"İstanbul’da şöyle: ÇOK GÜZEL, IŞIK, ÜŞÜ, ÖĞRETMEN “evet”"_s;
    QTest::newRow("Greek") << u"Ένα «τεστ» – Ποιος; ΤΑ ΠΑΙΔΙΑ, ΤΟ ΈΡΓΟ, Άλφα, ότι… ΗΡΩΑΣ ΒΑ ΓΑ ΔΟ"_s;
    QTest::newRow("Russian") << u"Это «тест» – ТА, ТО, ТУТ, ФАКТ, СТО, ТАК; ёлка… № 5, УЖ, ХА, ЦЕЛЬ"_s;
    QTest::newRow("Russian, two words") << u"ТА ТО"_s;
    QTest::newRow("Ukrainian") << u"Її ґанок, Зі мною, Ні, Ті, МІЙ, ЇЖАК «так»"_s;
    QTest::newRow("Serbian") << u"КУЉА, РЉА, љубав, Њега, ТЉ, Ђак"_s;
    QTest::newRow("Hebrew") << u"שלום ”עולם“ – בדיקה, צה״ל"_s;
    QTest::newRow("Arabic") << u"مرحبا «بالعالم»، هذا اختبار؟"_s;
    QTest::newRow("Vietnamese") << u"Tiếng Việt rất đẹp, ĐÂY LÀ “MỘT” CÂU, ÀƠ"_s;
    QTest::newRow("Icelandic") << u"Þú ert hér, ÞÆR, „ást“, ÐÖ"_s;
    QTest::newRow("Spanish") << u"¿Qué? ¡Olé! «Año», NIÑO, ÁÉÍ, “SÍ”, MAÑANA…"_s;
    QTest::newRow("Japanese") << u"「はい」、面接の質問。～テスト"_s;
    QTest::newRow("signs") << u"a→b ≤ c ≠ d, €5, £6, ¥7, ½, ™, ©, ®, 5 µm, Ø 3, Â±"_s;
}

void TestCodePages::keepsRightText()
{
    QFETCH(const QString, text);
    for (const QString &each : {text, text + u'\n' + text, u"x "_s + text}) {
        const RepairedText repaired = repairText(each);
        QCOMPARE(repaired.text, each);
        QCOMPARE(repaired.mended, 0);
    }
    // Each word by itself, where nothing around it helps.
    for (const QString &word : text.split(u' ')) {
        if (word != u"Â±"_s)
            QCOMPARE(repairText(word).text, word);
    }
}

/// Right words of many languages beside an English text that is broken: only that is mended.
void TestCodePages::keepsMixedText()
{
    const QString right = u"Zürich, Łódź, naïve, “œuvre” – ÉTÉ, 5 €\n"_s;
    for (const CodePage &page : codePages()) {
        const RepairedText repaired = repairText(right + damaged(textOf(7), page.name) + right);
        QCOMPARE(repaired.text, right + textOf(7) + right);
    }
}

QTEST_GUILESS_MAIN(TestCodePages)
#include "tst_codepages.moc"
