// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/columns.h"
#include "cli/importsentences.h"
#include "cli/importwords.h"
#include "cli/sentences.h"
#include "cli/visibletext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace starling;
using exchange::Fault;
using exchange::Finding;

class TestCliSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksControls_data();
    void marksControls();
    void errors();
    void faults();
    void findings();
    void aligns();
};

void TestCliSentences::marksControls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("lines");
    QTest::newRow("plain") << u"Gr\u00fc\u00dfe \U0001F600 \u0e44\u0e17\u0e22"_s
                           << u"Gr\u00fc\u00dfe \U0001F600 \u0e44\u0e17\u0e22"_s
                           << u"Gr\u00fc\u00dfe \U0001F600 \u0e44\u0e17\u0e22"_s;
    QTest::newRow("layout") << u"a\n\tb\r"_s << u"a\u240a\u2409b\u240d"_s << u"a\n\tb\u240d"_s;
    QTest::newRow("escape") << u"\u001b[2J\u0007"_s << u"\u241b[2J\u2407"_s << u"\u241b[2J\u2407"_s;
    QTest::newRow("delete") << u"\u007f"_s << u"\u2421"_s << u"\u2421"_s;
    QTest::newRow("c1") << u"\u009b1m"_s << u"\u27e8U+009B\u27e91m"_s << u"\u27e8U+009B\u27e91m"_s;
    QTest::newRow("bidi") << u"a\u202eb\u2066"_s << u"a\u27e8U+202E\u27e9b\u27e8U+2066\u27e9"_s
                          << u"a\u27e8U+202E\u27e9b\u27e8U+2066\u27e9"_s;
    QTest::newRow("separator") << u"\u2028"_s << u"\u27e8U+2028\u27e9"_s << u"\u27e8U+2028\u27e9"_s;
    QTest::newRow("zero") << QString(QChar(0)) << u"\u2400"_s << u"\u2400"_s;
}

void TestCliSentences::marksControls()
{
    QFETCH(const QString, text);
    QFETCH(const QString, line);
    QFETCH(const QString, lines);
    QCOMPARE(cli::visibleLine(text), line);
    QCOMPARE(cli::visibleText(text), lines);
}

void TestCliSentences::errors()
{
    QSet<QString> seen;
    for (int kind = 0; kind <= int(Error::Kind::Cancelled); ++kind) {
        const QString text = cli::sentence({Error::Kind(kind), u"thing\u001b %1 %2"_s, u"why\n%1"_s});
        QVERIFY2(text.contains(u"thing\u241b %1 %2"_s), qPrintable(text));
        if (Error::Kind(kind) != Error::Kind::InUse) // the system's message says no more there
            QVERIFY2(text.contains(u"why"_s), qPrintable(text));
        QVERIFY(text.endsWith(u'.'));
        QVERIFY(!text.contains(u'\n') && !text.contains(u'\u001b'));
        seen += text;
        QVERIFY(!cli::sentence({Error::Kind(kind), {}, {}}).contains(u"()"_s));
    }
    QCOMPARE(seen.size(), int(Error::Kind::Cancelled) + 1);
}

void TestCliSentences::faults()
{
    QSet<QString> seen;
    QSet<QString> words;
    for (int kind = 0; kind <= int(Fault::Kind::PackageUnwritable); ++kind) {
        const Fault fault{Fault::Kind(kind), u"/questions/0/\u202eid"_s, 7, u"512"_s};
        const QString text = cli::sentence(fault, u"a %1.json"_s);
        QVERIFY2(text.startsWith(u"a %1.json, line 7, /questions/0/\u27e8U+202E\u27e9id: "_s),
                 qPrintable(text));
        QVERIFY(text.endsWith(u'.'));
        seen += text;
        words += cli::wordOf(fault.kind);
    }
    QCOMPARE(seen.size(), int(Fault::Kind::PackageUnwritable) + 1);
    QCOMPARE(words.size(), seen.size());
    QVERIFY(cli::sentence(Fault{Fault::Kind::Empty, {}, 0, {}}, u"f"_s).startsWith(u"f: "_s));
}

void TestCliSentences::findings()
{
    Pack pack;
    pack.questions.resize(1);
    pack.questions.first().number = 12;
    QSet<QString> seen;
    QSet<QString> words;
    for (int kind = 0; kind <= int(Finding::Kind::MediaLeftOut); ++kind) {
        Finding finding{Finding::Kind(kind), 0, Section::Terminology, 5, 3, u"de\ntail %1"_s};
        const QString text = cli::sentence(finding, pack);
        QVERIFY2(text.startsWith(cli::gradeOf(finding.kind) + u": question 12, line 5: "_s),
                 qPrintable(text));
        QVERIFY(!text.contains(u'\n'));
        seen += text;
        words += cli::wordOf(finding.kind);
        finding.question = 99; // of no question: still a sentence
        QVERIFY(cli::sentence(finding, pack).contains(u": line 5: "_s));
    }
    QCOMPARE(seen.size(), int(Finding::Kind::MediaLeftOut) + 1);
    QCOMPARE(words.size(), seen.size());
}

void TestCliSentences::aligns()
{
    const QStringList lines =
        cli::columns({{u"a"_s, u"long"_s, u"x"_s}, {u"bbb"_s, u"c"_s, u"y\n"_s}, {u"d"_s}});
    QCOMPARE(lines, (QStringList{u"a    long  x"_s, u"bbb  c     y\u240a"_s, u"d"_s}));
    QCOMPARE(cli::counted(1, "word"_L1), u"1 word"_s);
    QCOMPARE(cli::counted(0, "word"_L1), u"0 words"_s);
}

QTEST_APPLESS_MAIN(TestCliSentences)
#include "tst_cli_sentences.moc"
