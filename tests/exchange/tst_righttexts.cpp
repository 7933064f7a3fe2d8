// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "exchange/codepages.h"
#include "exchange/coderepair.h"

#include <QTest>

using namespace starling::exchange;
using namespace Qt::StringLiterals;
using starling::test::damaged;

/// Text that is right stays to the byte, in any language and whatever else of the file is broken.
class TestRightTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stays_data();
    void stays();
    void staysBesideBrokenText_data() { stays_data(); }
    void staysBesideBrokenText();
    void staysOnTheBrokenLine_data() { stays_data(); }
    void staysOnTheBrokenLine();
};

namespace {

/// Lines with what breaks: quotes, dashes, accents and signs.
const QStringList brokenLines{
    u"It’s “fine” – or — not… A naïve résumé, for Müller & Søn in Zürich"_s,
    u"• “Measure”, don’t guess: 21 % → 58 %, €84,000 saved, 0.4 ms ≤ 1 ms 🚀"_s,
};

} // namespace

void TestRightTexts::stays_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("Greek") << QStringList{
        u"Τι είναι το «ΑΒΓ»; Η ΟΜΑΔΑ – ΟΧΙ «ΕΓΩ» – λέει: “Ναι”… 5 € · 20 °C © 2024"_s,
        u"Άλφα’ς, ΑΠ’ ΟΛΑ, Μ’ αρέσει, Σ’ αγαπώ, «Α» και «Ω», Γ’ τάξη, §5 Α΄, ΤΟ 1ο™"_s};
    QTest::newRow("Russian") << QStringList{
        u"Что такое «ТЕСТ»? — Это «Я»… № 5, §3, 20 °C, «О», А—Я, ЭТО™, м² и м³"_s,
        u"“ДА” – “НЕТ”; „ЁЛКА“, ©Иванов, Р°, У», С° — НА «ПЯТЬ»"_s};
    QTest::newRow("Ukrainian") << QStringList{u"Її «ЇЖАК», п’ять, Об’єкт, З’ЇЗД, «І», «Є»; Ґ… №5 — ТАК»"_s,
                                              u"ПІВ’ЯБЛУКА, ім’я, В’ЯЗ, Р’ЯД, “ТАК”, „НІ“, км²"_s};
    QTest::newRow("Turkish") << QStringList{
        u"İstanbul’da “GÜÇ” ÖĞÜT’ü, İŞ’te, Ü’den, “Ş” – “Ğ”, I… ÇÜ» 5 €’luk"_s,
        u"«AĞAÇ» ÜÇ’ÜNCÜ, Ç’ye, IŞIĞI’nı, GÖL°, SÜ² ŞİŞ™"_s};
    QTest::newRow("Hebrew") << QStringList{u"מהו ”מבחן“? — צה״ל, ג׳ירפה, 20 ₪, «א», א’, ב” – ג…"_s,
                                           u"שלום · עולם, מ² ומ³, ©ישראל, ת״א, א׳–ת׳"_s};
    QTest::newRow("Arabic") << QStringList{u"ما هو «الاختبار»؟ — «نعم»… ٪٥، م² و م³، ©٢٠٢٤، “لا”"_s,
                                           u"ا» ب“ ج” د’ — هـ، و°"_s};
    QTest::newRow("Vietnamese") << QStringList{
        u"Đây là “MỘT” câu… “À”, ĐÀ – LẠT, À…, Ở “ĐÂU”? 5 ₫, «ĂN», CÓ™"_s,
        u"TRẢ LỜI: “CÓ”, “Ừ”; ĐÃ” ĐÂ» NHÀ», LÀ…"_s};
    QTest::newRow("Thai") << QStringList{u"คำถาม “ข้อ” – ยก… ฿๕๐, ๒๐ °C, «ก», ข’, ฃ² โค ก็ เก้า™"_s,
                                         u"“ยก” – “เก้า” — โอ” เอ… แอ© ไป° ใจ»"_s};
    QTest::newRow("Polish") << QStringList{u"„ŻÓŁĆ” – „PÓŁ”, „ŁÓDŹ”, «Ó», Ż… Ć” Ś» ŁÓ° Ę™ Ą², (Ł) Ź’A"_s,
                                           u"Zażółć gęślą jaźń — „KOŃ”, „SŁOŃ”, TĘ”, TĄ”, SIĘ…, ŚĆ—ŚĆ"_s};
    QTest::newRow("Czech") << QStringList{u"„ŘÍŽ“ – „KŮŇ“, »ČÍŽ«, Í… Ř“ Ž» Ň° Ť™ Ě², Ý’, „Ó“ §5"_s,
                                          u"PŘÍLIŠ „ŽLUŤOUČKÝ“ KŮŇ… Á–Ž, ĎÁBEL’S, „NE“ — „ANÓ“"_s};
    QTest::newRow("Hungarian") << QStringList{u"„ŐZ” – „TŰ”, »Ó«, É… Ű” Ő» Á° Í™ Ö², „JÓ”, „NŐ”, „FŰ”"_s,
                                              u"ÁRVÍZTŰRŐ „TÜKÖRFÚRÓ”… – ŰR, A–Ű, IGEN’É, m², 5 €"_s};
    QTest::newRow("Romanian") << QStringList{u"„ŞTIINŢĂ” – «ŢARĂ», Ă… Â” Î» Ş° Ţ™ Ș², „DĂ”, „ŞI”, ÎŢI"_s,
                                             u"Pășune „MÂŢĂ” FĂRĂ”, FATĂ», CĂ…, Țară – ȘI, ÎN „VIAŢĂ”"_s};
    QTest::newRow("German") << QStringList{
        u"„GRÖSSE“ – »ÄRGER«, Ä… Ü“ Ö» ß° Ä™ Å² Ä³, „Ü“, §5 20 €, MENÜ“, TABÚ“"_s,
        u"„SPÄ“, »KNÄ«, GRÖẞE, MENÜ®, Ü©, Straße – „JÄ“: 5 µm ± 1 µm, „É“; „CAFÉ“"_s};
    QTest::newRow("French") << QStringList{
        u"« ÉTÉ » — « ÊTRE »… «ÉTAT» «À LA» «ÉLÈVE» «État», É… À» Ç° È™ É², Œ’ À’"_s,
        u"« CAFÉ », «CAFÉ», “CAFÉ”, l’«été», VOILÀ…, DÉJÀ», l’ÉTÉ—ÉTÉ, café », é » è… à°"_s,
        u"«Âge» «Îlot» «Œuf» …Était …Ça …À “État” “Île” ‘Être’ —État –Ça"_s};
    QTest::newRow("Portuguese") << QStringList{
        u"«NÃO» – «ÁGUA», “IRMÃ”, Ã… Ã» É° Ç™ Ã² À©, “AVÓ”, “AVÔ”, «É», à»"_s,
        u"MAÇÃ”, MAÇÃ», MAÇÃ™, MAÇÃ… IRMÃ®, 1.º, 2.ª, NÃO—NÃO, São, «Água» «Órgão»"_s};
    QTest::newRow("Spanish") << QStringList{
        u"¿QUÉ? ¡OLÉ! «AÑO», “SÍ”, Ñ… É” Ó» Á° Í™ Ú², 1.º, «Él», ¿Él? ¡Éste! ¡Ánimo!"_s,
        u"—¿Él? —Ésa; «¿Árbol?», PAPÁ», MAMÁ”, CAFÉ…, ¡¿Ésa?! N.º 5"_s};
    QTest::newRow("Nordic") << QStringList{
        u"»ÅR« – ”ÖL”, ”Å”, Å… Ä” Ö» Ø° Æ™ Å², Å³, SJÖ”, RÅ”, FRÅ’, BÅ», ÞÁ“, SKÆ”"_s,
        u"»Å« og »Æ«, «Å» «Ø» «Æ», «Åse» »Øl« „ÞÚ“, „Ð“, GRÅ®, PÅ©, HEI–ÅSE"_s};
    QTest::newRow("CJK") << QStringList{u"「はい」、面接の質問。～テスト… “測試”—『答』　５％ ㎡ ①②③"_s,
                                        u"“中文”‘引号’——省略……《书名》·间隔，한국어 “질문” – 「답」"_s};
    QTest::newRow("maths") << QStringList{
        u"Δ² and Σ², Å³, Ω·m, Γ’s, π² ≈ 9.87, μ±σ, Δ–Σ, α→β, Θ(n²), Σ…, «Δ», Φ™, Λ°"_s,
        u"x² + y³ = z¹, Δ²Σ², (Δ²), ΔT², Ω² Π» Ξ” χ², λ², Ψ©, ½Δ, ∂²/∂x², ‖Δ‖², √Σ², ∑Δ²"_s};
    QTest::newRow("signs") << QStringList{
        u"§ 5, §5, ¶3, © 2024, ®, ™, 20 °C, 5 µm, ±1, ½, ×2, ÷3, £5, €7, ¥9, 3 €, « x », a…"_s,
        u"Ø 3, Ø², Å, Æ, (Ñ), Ü, 5 × 3², 1 – 2 — 3, ‘x’, “y”, ‹z›, •  • , · , † ‡ ‰ ¿ ¡"_s};
}

void TestRightTexts::stays()
{
    QFETCH(const QStringList, lines);
    const QString text = lines.join(u'\n');
    QCOMPARE(repairText(text).text, text);
    for (const QString &line : lines) {
        QCOMPARE(repairText(line).text, line);
        for (const QString &word : line.split(u' '))
            QCOMPARE(repairText(word).text, word);
    }
}

void TestRightTexts::staysBesideBrokenText()
{
    QFETCH(const QStringList, lines);
    const QString broken = brokenLines.join(u'\n');
    QStringList wrong;
    for (const CodePage &page : codePages()) {
        QStringList found;
        QStringList wanted;
        for (const QString &line : lines) {
            wanted << line << broken << line;
            found << line << damaged(broken, page.name) << line;
        }
        const QStringList repaired = repairText(found.join(u'\n')).text.split(u'\n');
        wanted = wanted.join(u'\n').split(u'\n');
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (repaired.value(i) != wanted.at(i))
                wrong += QLatin1StringView(page.name) + u": "_s + repaired.value(i);
        }
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// The worst case: the right words stand between the broken ones.
void TestRightTexts::staysOnTheBrokenLine()
{
    QFETCH(const QStringList, lines);
    QStringList wrong;
    for (const CodePage &page : codePages()) {
        for (const QString &line : lines) {
            const QString right = line + u" | "_s + brokenLines.front();
            const QString found = line + u" | "_s + damaged(brokenLines.front(), page.name);
            const QString repaired = repairText(found).text;
            if (repaired != right)
                wrong += QLatin1StringView(page.name) + u": "_s + repaired;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRightTexts)
#include "tst_righttexts.moc"
