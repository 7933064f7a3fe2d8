// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lexicon.h"
#include "exchange/wordlist.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace starling::exchange;

/// The ordinary words and what is answered from them.
class TestWordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsClasses();
    void findsNothingInNothing();
    void shippedFileIsTidy();
    void endingsAndPrefixesAreKnown();
    void frequentWordsAreCommon();
};

void TestWordList::readsClasses()
{
    const WordList words("# a comment\n= 0\nabout\nwater\n= 3\nsieve\nabout\n= 9\nzither");
    QCOMPARE(words.count(), 4);
    QCOMPARE(words.classOf(u"about"), 0);
    QCOMPARE(words.classOf(u"water"), 0);
    QCOMPARE(words.classOf(u"sieve"), 3);
    QCOMPARE(words.classOf(u"zither"), WordList::rarest);
    for (const QStringView none : {QStringView(u"abou"), QStringView(u"About"), QStringView(u"abouts"),
                                   QStringView(u"= 0"), QStringView(u"s\u00EFeve"), QStringView(u"\u0161")})
        QCOMPARE(words.classOf(none), WordList::unknown);
}

void TestWordList::findsNothingInNothing()
{
    QCOMPARE(WordList().classOf(u"water"), WordList::unknown);
    QCOMPARE(WordList("").classOf(u"water"), WordList::unknown);
    QCOMPARE(WordList("\n\n= x\n").count(), 0);
    QCOMPARE(WordList("water").classOf(u""), WordList::unknown);
}

void TestWordList::shippedFileIsTidy()
{
    QFile file(QStringLiteral(":/starling/lexicon/words.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    qsizetype lines = 0;
    for (const QByteArray &line : text.split('\n')) {
        if (line.isEmpty() || line.startsWith('#') || line.startsWith("= "))
            continue;
        QVERIFY2(std::all_of(line.cbegin(), line.cend(), [](char c) { return c >= 'a' && c <= 'z'; }), line);
        ++lines;
    }
    QVERIFY(lines > 100'000);
    QCOMPARE(shippedWords()->count(), lines); // none twice
}

void TestWordList::endingsAndPrefixesAreKnown()
{
    Lexicon lexicon;
    lexicon.setOrdinaryWords(std::make_shared<const WordList>("= 1\nmodulation\npolicy\nsplit\ntemper"));
    for (const QStringView word :
         {QStringView(u"Modulation"), QStringView(u"policies"), QStringView(u"splits"),
          QStringView(u"intermodulation"), QStringView(u"tempering")})
        QVERIFY2(lexicon.hasWordLike(word), qPrintable(word.toString()));
    for (const QStringView word : {QStringView(u"demo"), QStringView(u"intersplits"), QStringView(u"lit")})
        QVERIFY2(!lexicon.hasWordLike(word), qPrintable(word.toString()));
}

void TestWordList::frequentWordsAreCommon()
{
    Lexicon lexicon(u"Shallow Copy\nShallow Fusion");
    lexicon.setOrdinaryWords(std::make_shared<const WordList>("= 1\nshallow\ncopy\n= 4\nhallow"));
    QVERIFY(lexicon.commonness(u"shallow") > lexicon.commonness(u"copy"));
    QVERIFY(lexicon.commonness(u"Copy") > lexicon.commonness(u"hallow"));
    QVERIFY(lexicon.commonness(u"hallow") > lexicon.commonness(u"hallows"));
    QVERIFY(lexicon.commonness(u"hallows") > 0);
    QCOMPARE(lexicon.commonness(u"mellow"), 0.0);
    double last = 100;
    lexicon.setOrdinaryWords(
        std::make_shared<const WordList>("= 0\na\n= 1\nb\n= 2\nc\n= 3\nd\n= 4\ne\n= 5\nf"));
    for (const QStringView word : {u"a", u"b", u"c", u"d", u"e", u"f"}) {
        QVERIFY2(lexicon.commonness(word) < last, qPrintable(word.toString()));
        last = lexicon.commonness(word);
    }
}

QTEST_GUILESS_MAIN(TestWordList)
#include "tst_wordlist.moc"
