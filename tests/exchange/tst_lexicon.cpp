// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lexicon.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace starling::exchange;

/// The shipped lexicon and what is answered from it.
class TestLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedFileIsTidy();
    void readsLines();
    void knowsWordsAndEndings();
    void proseTeachesWordsOnly();
    void lettersTellWords();
};

void TestLexicon::shippedFileIsTidy()
{
    QFile file(QStringLiteral(":/starling/lexicon/terms.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> seen;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QCOMPARE(line, line.simplified());
        QVERIFY2(!seen.contains(line), qPrintable(line));
        QVERIFY2(line.size() <= 60, qPrintable(line));
        seen.insert(line);
    }
    QVERIFY(seen.size() >= 8000);
    QCOMPARE(shippedLexicon().termCount(), seen.size());
}

void TestLexicon::readsLines()
{
    const Lexicon lexicon(u"# a comment\n  Service Mesh \n\ngRPC\r\nService Mesh\nMesh Topology\n");
    QCOMPARE(lexicon.termCount(), 3);
    QVERIFY(lexicon.hasTerm(u"Service Mesh"));
    QVERIFY(!lexicon.hasTerm(u"service mesh"));
    QVERIFY(lexicon.hasTermLike(u"mesh topologys"));
    QVERIFY(!lexicon.hasTermLike(u"Service meshs")); // nor is "switchs|entry" a switch
    QCOMPARE(lexicon.usesOf(u"mesh"), 2);
    QCOMPARE(lexicon.usesOf(u"sieve"), 0);
    QVERIFY(lexicon.isLowerStarter(u"gRPC"));
    QVERIFY(lexicon.mayStartLower(u'g', u'R'));
    QVERIFY(!lexicon.mayStartLower(u's', u'e'));
}

void TestLexicon::knowsWordsAndEndings()
{
    const Lexicon lexicon(u"Cache Strategy\nCI/CD\nPolicy\nC++");
    for (const QStringView word :
         {QStringView(u"cache"), QStringView(u"Caches"), QStringView(u"caching"), QStringView(u"cached"),
          QStringView(u"policies"), QStringView(u"strategies")})
        QVERIFY2(lexicon.hasWordLike(word), qPrintable(word.toString()));
    QVERIFY(lexicon.hasWord(u"CI/CD"));
    QVERIFY(lexicon.hasWord(u"CD"));
    QVERIFY(lexicon.hasWord(u"C++"));
    QVERIFY(!lexicon.hasWordLike(u"cascade"));
    QVERIFY(!lexicon.hasWordLike(u""));
}

void TestLexicon::proseTeachesWordsOnly()
{
    Lexicon lexicon;
    lexicon.addProse(u"We chose RabbitMQ (not Kafka), \u201Creally\u201D.Because of cost");
    QCOMPARE(lexicon.termCount(), 0);
    QVERIFY(lexicon.hasWord(u"RabbitMQ"));
    QVERIFY(lexicon.hasWord(u"Kafka"));
    QVERIFY(lexicon.hasWordLike(u"costs"));
    Lexicon joined;
    joined.addProse(u"choices.Quantifiable");
    QVERIFY(!joined.hasWord(u"choices.Quantifiable"));
}

void TestLexicon::lettersTellWords()
{
    Lexicon lexicon = shippedLexicon();
    lexicon.finish();
    QVERIFY(lexicon.letters().cost(u"translation") < lexicon.letters().cost(u"tlnsxqiaton"));
    QVERIFY(lexicon.letters().cost(u"station") < lexicon.letters().cost(u"stationapdex"));
}

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
