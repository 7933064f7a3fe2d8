// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackfixture.h"
#include "vectorfile.h"

#include <QtTest>

#include <random>

using namespace starling;
using namespace starling::feedback;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// The file of word vectors, and which words those of the program are like.
class TestWordVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds();
    void comparesByTheAngle();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void aDamagedFileIsNoDanger();
    void shippedWordsAreAlikeByUse_data();
    void shippedWordsAreAlikeByUse();
    void otherLanguagesHaveNone();
};

static QByteArray sample()
{
    return vectorFile({{"blue", 7, {0, 127}}, {"red", 3, {127, 127}}, {"table", 9, {127}}, {"zero", 2, {}}});
}

void TestWordVectors::finds()
{
    const QByteArray data = sample();
    const auto vectors = WordVectors::read(data);
    QVERIFY(vectors);
    QCOMPARE(vectors->find(u"blue"), 0);
    QCOMPARE(vectors->find(u"red"), 1);
    QCOMPARE(vectors->find(u"table"), 2);
    QCOMPARE(vectors->find(u"zero"), 3);
    for (const auto *other : {u"", u"a", u"blu", u"blues", u"rot", u"zz", u"Blue"})
        QCOMPARE(vectors->find(QStringView(other)), -1);
    QCOMPARE(vectors->rank(1), 3);
    QCOMPARE(vectors->rank(2), 9);
    QVERIFY(vectors->rank(-1) > 10'000);
}

void TestWordVectors::comparesByTheAngle()
{
    const QByteArray data = sample();
    const auto vectors = WordVectors::read(data);
    const auto alike = [&](int left, int right) {
        return WordVectors::likeness(vectors->vector(left), vectors->vector(right));
    };
    QVERIFY(qAbs(alike(0, 0) - 1) < 1e-5F);
    QVERIFY(qAbs(alike(0, 2)) < 1e-5F);
    QVERIFY(qAbs(alike(0, 1) - std::sqrt(0.5F)) < 1e-5F);
    QCOMPARE(alike(0, 3), 0.0F); // a word without a direction
    QCOMPARE(alike(0, -1), 0.0F);
}

void TestWordVectors::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("head only") << QByteArray("SWV1");
    QTest::newRow("another") << QByteArray("SWV2").append(sample().mid(4));
    QTest::newRow("other dimensions") << vectorFile({{"blue", 7, {1}}}, 50);
    QTest::newRow("no words") << vectorFile({});
    QTest::newRow("too long") << sample().append('x');
    QTest::newRow("many words") << QByteArray("SWV1").append(8, '\xff').append(sample());
    for (qsizetype length = 4; length < sample().size(); length += 7)
        QTest::addRow("cut at %d", static_cast<int>(length)) << sample().left(length);
}

void TestWordVectors::refusesWhatIsNoFile()
{
    QFETCH(QByteArray, data);
    QVERIFY(!WordVectors::read(data));
}

/// Whatever the bytes are, nothing outside of them is read (a sanitizer sees it) and nothing hangs.
void TestWordVectors::aDamagedFileIsNoDanger()
{
    std::mt19937 random(11);
    for (int round = 0; round < 2'000; ++round) {
        QByteArray data = sample();
        for (int change = 0; change < 3; ++change)
            data[std::uniform_int_distribution<qsizetype>(4, 60)(random)] = static_cast<char>(random());
        const auto vectors = WordVectors::read(data);
        for (const auto *word : {u"blue", u"red", u"table", u"zero", u"x"}) {
            if (vectors)
                (void)vectors->vector(vectors->find(QStringView(word)));
        }
    }
}

void TestWordVectors::shippedWordsAreAlikeByUse_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("like");
    QTest::addColumn<QString>("unlike");
    QTest::newRow("money") << u"savings"_s << u"money"_s << u"garden"_s;
    QTest::newRow("people") << u"physician"_s << u"doctor"_s << u"bandwidth"_s;
    QTest::newRow("machines") << u"server"_s << u"database"_s << u"birthday"_s;
    QTest::newRow("opposites") << u"faster"_s << u"slower"_s << u"lawyer"_s;
    QTest::newRow("mistakes") << u"errors"_s << u"mistakes"_s << u"kitchen"_s;
}

void TestWordVectors::shippedWordsAreAlikeByUse()
{
    QFETCH(QString, word);
    QFETCH(QString, like);
    QFETCH(QString, unlike);
    const auto lexicon = readLexicon(u"en"_s, {});
    const WordVectors *vectors = lexicon->vectors();
    QVERIFY(vectors);
    const auto alike = [&](const QString &other) {
        return WordVectors::likeness(vectors->vector(vectors->find(word)),
                                     vectors->vector(vectors->find(other)));
    };
    QVERIFY2(alike(like) > 0.5F, qPrintable(QString::number(alike(like))));
    QVERIFY2(alike(unlike) < 0.2F, qPrintable(QString::number(alike(unlike))));
}

void TestWordVectors::otherLanguagesHaveNone()
{
    QVERIFY(!readLexicon(u"de"_s, {})->vectors());
}

QTEST_GUILESS_MAIN(TestWordVectors)
#include "tst_wordvectors.moc"
