// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inlinetext.h"

#include <QtTest>

using namespace starling;
using namespace Qt::StringLiterals;
using Runs = QList<InlineRun>;

Q_DECLARE_METATYPE(Runs)

/// Bold, italic and code are what they are; everything else stays the text it was.
class TestInlineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void losesNoCharacter_data();
    void losesNoCharacter();
    void isLinear();
};

void TestInlineText::finds_data()
{
    const auto plain = [](const QString &text) { return InlineRun{text}; };
    const auto bold = [](const QString &text) { return InlineRun{text, true}; };
    const auto italic = [](const QString &text) { return InlineRun{text, false, true}; };
    const auto code = [](const QString &text) { return InlineRun{text, false, false, true}; };

    QTest::addColumn<QString>("markdown");
    QTest::addColumn<Runs>("runs");
    QTest::newRow("nothing") << QString() << Runs{};
    QTest::newRow("plain") << u"two words"_s << Runs{plain(u"two words"_s)};
    QTest::newRow("bold") << u"a **b** c"_s << Runs{plain(u"a "_s), bold(u"b"_s), plain(u" c"_s)};
    QTest::newRow("bold in a word") << u"re**read**ing"_s
                                    << Runs{plain(u"re"_s), bold(u"read"_s), plain(u"ing"_s)};
    QTest::newRow("two bolds") << u"**a** **b**"_s << Runs{bold(u"a"_s), plain(u" "_s), bold(u"b"_s)};
    QTest::newRow("italic") << u"an *it* x"_s << Runs{plain(u"an "_s), italic(u"it"_s), plain(u" x"_s)};
    QTest::newRow("italic in bold") << u"**a *b* c**"_s
                                    << Runs{bold(u"a "_s), InlineRun{u"b"_s, true, true}, bold(u" c"_s)};
    QTest::newRow("code") << u"run `a*b*` now"_s << Runs{plain(u"run "_s), code(u"a*b*"_s), plain(u" now"_s)};
    QTest::newRow("times") << u"2 * 3 * 4"_s << Runs{plain(u"2 * 3 * 4"_s)};
    QTest::newRow("product") << u"a*b*c"_s << Runs{plain(u"a*b*c"_s)};
    QTest::newRow("no partner") << u"a **b c"_s << Runs{plain(u"a **b c"_s)};
    QTest::newRow("lonely tick") << u"it`s"_s << Runs{plain(u"it`s"_s)};
    QTest::newRow("empty marks") << u"a **** `` b"_s << Runs{plain(u"a **** `` b"_s)};
    QTest::newRow("underscores") << u"snake_case_name __x__"_s << Runs{plain(u"snake_case_name __x__"_s)};
    QTest::newRow("html") << u"<b>x</b><img src=\"file:///etc/passwd\">"_s
                          << Runs{plain(u"<b>x</b><img src=\"file:///etc/passwd\">"_s)};
    QTest::newRow("link") << u"[a](https://b.example)"_s << Runs{plain(u"[a](https://b.example)"_s)};
    QTest::newRow("heading") << u"# not big"_s << Runs{plain(u"# not big"_s)};
    QTest::newRow("entity") << u"&lt;&amp;"_s << Runs{plain(u"&lt;&amp;"_s)};
}

void TestInlineText::finds()
{
    QFETCH(QString, markdown);
    QFETCH(Runs, runs);
    const Runs found = inlineRuns(markdown);
    QCOMPARE(found, runs);
}

void TestInlineText::losesNoCharacter_data()
{
    QTest::addColumn<QString>("markdown");
    for (const QString &text :
         {u"*"_s, u"**"_s, u"***"_s, u"****"_s, u"`"_s, u"a*"_s, u"*a"_s, u"**a*"_s, u"*a**"_s, u"***a***"_s,
          u"**a `b** c`"_s, u"*a **b* c**"_s, u"` ` `"_s, u"** a **"_s, u"*a\n*b\n**c"_s})
        QTest::newRow(qPrintable(text)) << text;
}

/// Letters and blanks come out in their order; only marks may go.
void TestInlineText::losesNoCharacter()
{
    QFETCH(QString, markdown);
    QString out;
    for (const InlineRun &run : inlineRuns(markdown)) {
        QVERIFY(!run.text.isEmpty());
        out += run.text;
    }
    const auto bare = [](QString text) { return text.remove(u'*').remove(u'`'); };
    QCOMPARE(bare(out), bare(markdown));
}

void TestInlineText::isLinear()
{
    for (const QString &unit :
         {u"**"_s, u"*a "_s, u"**a "_s, u"`"_s, u"a*"_s, u"** "_s, u"*a **b "_s, u"* "_s}) {
        const QString text = unit.repeated(400'000 / unit.size());
        QElapsedTimer clock;
        clock.start();
        const Runs runs = inlineRuns(text);
        QVERIFY2(clock.elapsed() < 5000, qPrintable(unit)); // milliseconds here, minutes if quadratic
        QVERIFY(!runs.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestInlineText)
#include "tst_inlinetext.moc"
