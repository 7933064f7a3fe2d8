// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "exchange/pagetext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace starling;
using namespace starling::exchange;
using namespace starling::test;

/// What is no page is refused with its reason, and no text keeps the reader for long.
class TestPageLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void hostileTextEnds_data();
    void hostileTextEnds();
};

void TestPageLimits::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault::Kind>("kind");
    QTest::newRow("empty") << QByteArray() << Fault::Kind::Empty;
    QTest::newRow("white space") << QByteArray(" \r\n\t\n") << Fault::Kind::Empty;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\1",
                                          7)
                            << Fault::Kind::NotText;
    QTest::newRow("control characters") << QByteArray(64, '\x01') << Fault::Kind::NotText;
    QTest::newRow("prose") << QByteArray("Once upon a time there was a baker.\n\n1\n\nHe baked.\n")
                           << Fault::Kind::NotAPage;
    QTest::newRow("one section") << QByteArray("1\n\nAnswer Framework\n\nThink.\n") << Fault::Kind::NotAPage;
    QTest::newRow("headings only") << QByteArray("1\n\nFramework\n\nMistakes\n") << Fault::Kind::NotAPage;
    QTest::newRow("too large") << QByteArray(maximumImportSize + 1, 'a') << Fault::Kind::TooLarge;
}

void TestPageLimits::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Fault::Kind, kind);
    const ImportResult read = readPageText(bytes);
    QVERIFY(!read.hasValue());
    QCOMPARE(read.error().faults.size(), 1);
    QCOMPARE(read.error().faults.front().kind, kind);
}

/// All questions of our pages again and again, as one page of some megabytes.
static Pack longPage()
{
    Pack page;
    page.title = QStringLiteral("Interview Questions");
    for (int round = 0; round < 25; ++round) {
        for (const QString &name : pageNames())
            page.questions += pageTruth(name).questions;
    }
    for (qsizetype i = 0; i < page.questions.size(); ++i)
        page.questions[i].number = static_cast<int>(i) + 1;
    return page;
}

void TestPageLimits::hostileTextEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray page("1\n\nFramework\n\nA.\n\nKey Terminology\n\n");
    constexpr int many = 40'000; // quadratic work on it would take minutes
    QTest::newRow("one endless word") << page + QByteArray(1024 * 1024, 'a');
    QTest::newRow("borders everywhere") << page + QByteArray("aB").repeated(many);
    QTest::newRow("capitals") << page + QByteArray(2 * many, 'A');
    QTest::newRow("open brackets") << page + QByteArray("(Aa").repeated(many);
    QTest::newRow("closed brackets") << page + QByteArray("(Aa)Bb").repeated(many);
    QTest::newRow("bold") << page + QByteArray("**a").repeated(many);
    QTest::newRow("numbers") << page + QByteArray("1\n").repeated(many);
    QTest::newRow("headings") << page + QByteArray("Framework\n").repeated(many);
    QTest::newRow("questions") << printed(longPage(), {}).toUtf8();
    QTest::newRow("questions, broken") << damaged(printed(longPage(), {}), "windows-874").toUtf8();
    QTest::newRow("broken characters")
        << page + QByteArray("\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2").repeated(many);
    QTest::newRow("stray bytes") << page + QByteArray(1024 * 1024, '\xE2');
    QTest::newRow("the same question") << QByteArray("Q: Why do we?\nA: x\n").repeated(many);
    QTest::newRow("the same heading") << QByteArray("# Why do we do it?\n").repeated(3 * many);
    QTest::newRow("fences") << "# T\n\n## Why do we do it?\n" + QByteArray("```a\n~~~b\n").repeated(many);
    QTest::newRow("the same id") << "#guid column:1\n" + QByteArray("x\ta\tb\n").repeated(many);
    QTest::newRow("list signs") << page + QByteArray("\xE2\x80\xA2 ").repeated(many);
}

void TestPageLimits::hostileTextEnds()
{
    QFETCH(const QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const ImportResult read = bytes.startsWith("1\n") ? readPageText(bytes) : readImport(bytes);
    qInfo("%lld bytes in %lld ms, %s", static_cast<long long>(bytes.size()),
          static_cast<long long>(timer.elapsed()), read ? "read" : "refused");
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(TestPageLimits)
#include "tst_pagelimits.moc"
