// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/anki/cloze.h"
#include "exchange/anki/fieldtext.h"

#include <QtTest>

using namespace starling::exchange;
using namespace Qt::StringLiterals;

/// HTML of fields and gaps become our text, whatever stands in them.
class TestAnkiFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFields_data();
    void readsFields();
    void dropsEmphasisForTitles();
    void countsMedia();
    void opensGaps_data();
    void opensGaps();
    void hostileFieldsAreRead_data();
    void hostileFieldsAreRead();
};

void TestAnkiFields::readsFields_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("plain") << u"An index costs writes."_s << QStringList{u"An index costs writes."_s};
    QTest::newRow("breaks") << u"one<br>two<BR/>three"_s << QStringList{u"one"_s, u"two"_s, u"three"_s};
    QTest::newRow("list") << u"Steps:<ul><li>first</li>\n<li>second</li></ul>"_s
                          << QStringList{u"Steps:"_s, u"first"_s, u"second"_s};
    QTest::newRow("paragraphs and spaces")
        << u"<div>a   b\n c</div><div><br></div><p>d&nbsp;</p>"_s << QStringList{u"a b c"_s, u"d"_s};
    QTest::newRow("emphasis") << u"a <b>bold </b><i>word</i> and <code>x&lt;y</code>"_s
                              << QStringList{u"a **bold** *word* and `x<y`"_s};
    QTest::newRow("emphasis over lines") << u"<b>one<br>two</b>"_s << QStringList{u"**one**"_s, u"**two**"_s};
    QTest::newRow("entities") << u"&Auml;&#8364;&#x2192;&unknown; &amp;lt; a &lt; b &"_s
                              << QStringList{u"Ä€→&unknown; &lt; a < b &"_s};
    QTest::newRow("signs") << u"a < b > c <3"_s << QStringList{u"a < b > c <3"_s};
    QTest::newRow("script") << u"x<script>alert('<b>')</script>y<style>p{}</style><!-- <b> -->z"_s
                            << QStringList{u"xyz"_s};
    QTest::newRow("attribute with >")
        << u"<a href='x>y' onclick=\"a()\">link</a>"_s << QStringList{u"link"_s};
    QTest::newRow("bullets of text") << u"• one<br>– two"_s << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("table") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s
                           << QStringList{u"a b"_s, u"c"_s};
    QTest::newRow("preformatted") << u"<pre>if x:\n  y</pre>"_s << QStringList{u"if x:"_s, u"y"_s};
    QTest::newRow("nothing") << u" <br> <img src=x> "_s << QStringList();
}

void TestAnkiFields::readsFields()
{
    QFETCH(const QString, html);
    QFETCH(const QStringList, lines);
    QCOMPARE(textOfField(html, Emphasis::Keep).lines, lines);
}

void TestAnkiFields::dropsEmphasisForTitles()
{
    QCOMPARE(textOfField(u"What is <b>MVCC</b>?"_s, Emphasis::Drop).lines, QStringList{u"What is MVCC?"_s});
}

void TestAnkiFields::countsMedia()
{
    const FieldText text = textOfField(u"a<img src=1.png>[sound:x.mp3]b<audio></audio>"_s, Emphasis::Keep);
    QCOMPARE(text.media, 3);
    QCOMPARE(text.lines, QStringList{u"ab"_s});
}

void TestAnkiFields::opensGaps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    QTest::newRow("none") << u"a {{b}} c"_s << u"a {{b}} c"_s << u"a {{b}} c"_s;
    QTest::newRow("one") << u"A {{c1::B-tree}} is balanced"_s << u"A […] is balanced"_s
                         << u"A B-tree is balanced"_s;
    QTest::newRow("hint") << u"{{c2::42::a number}}!"_s << u"[a number]!"_s << u"42!"_s;
    QTest::newRow("nested") << u"{{c1::outer {{c2::inner}} end}}."_s << u"[…]."_s << u"outer inner end."_s;
    QTest::newRow("colons in the answer are a hint") << u"{{c1::std::move}}"_s << u"[move]"_s << u"std"_s;
    QTest::newRow("not closed") << u"{{c1::a"_s << u"{{c1::a"_s << u"{{c1::a"_s;
}

void TestAnkiFields::opensGaps()
{
    QFETCH(const QString, text);
    const Cloze cloze = clozeOf(text);
    QTEST(cloze.question, "question");
    QTEST(cloze.answer, "answer");
}

void TestAnkiFields::hostileFieldsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("open tags") << u"<b"_s.repeated(200'000);
    QTest::newRow("deep") << u"<div>"_s.repeated(200'000);
    QTest::newRow("hidden, never closed") << u"<svg><template>"_s.repeated(100'000);
    QTest::newRow("comments") << u"<!--"_s.repeated(200'000);
    QTest::newRow("ampersands") << u"&"_s.repeated(500'000);
    QTest::newRow("quotes") << u"<a b=\"'>"_s.repeated(100'000);
    QTest::newRow("gaps") << u"{{c1::"_s.repeated(100'000) + u"}}"_s;
    QTest::newRow("closed gaps") << u"{{c1::a::b"_s.repeated(50'000) + u"}}"_s.repeated(50'000);
    QTest::newRow("styles") << u"<b><i> </i></b>x "_s.repeated(50'000);
    QTest::newRow("spaces") << u"<b>a</b>"_s + u" "_s.repeated(200'000) + u"<i>b</i>"_s;
    QTest::newRow("preformatted spaces") << u"<pre>a"_s + u" "_s.repeated(100'000) + u"b"_s;
}

void TestAnkiFields::hostileFieldsAreRead()
{
    QFETCH(const QString, text);
    const Cloze cloze = clozeOf(text);
    const FieldText read = textOfField(cloze.answer, Emphasis::Keep);
    qsizetype size = 0;
    for (const QString &line : read.lines)
        size += line.size();
    QVERIFY(size <= 3 * text.size());
}

QTEST_GUILESS_MAIN(TestAnkiFields)
#include "tst_ankifields.moc"
