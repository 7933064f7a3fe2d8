// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace starling;
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    QString text;
    QString expected;
};

struct Count
{
    QString text;
    int words;
};

QString units(std::initializer_list<char16_t> list)
{
    return QString(reinterpret_cast<const QChar *>(std::data(list)), qsizetype(list.size()));
}

} // namespace

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises();
    void isIdempotentAndValid();
    void countsWords();
};

void PlainTextTest::normalises()
{
    const QList<Text> texts{
        {.text = u""_s, .expected = u""_s},
        {.text = u"a\r\nb\rc\nd\r"_s, .expected = u"a\nb\nc\nd\n"_s},
        {.text = u"\r\r\n\n\r"_s, .expected = u"\n\n\n\n"_s},
        {.text = u"\uFEFF\uFEFFa\uFEFFb"_s, .expected = u"a\uFEFFb"_s},
        {.text = u"\uFEFF"_s, .expected = u""_s},
        {.text = u"\U0001F600é"_s, .expected = u"\U0001F600é"_s},
        {.text = units({u'a', 0xD83D}), .expected = u"a\uFFFD"_s},
        {.text = units({0xD83D, u'a'}), .expected = u"\uFFFDa"_s},
        {.text = units({0xDE00, 0xD83D}), .expected = u"\uFFFD\uFFFD"_s},
        {.text = units({0xD83D, 0xD83D, 0xDE00}), .expected = u"\uFFFD\U0001F600"_s},
        {.text = units({0xFFFE, u'a', 0xFFFF}), .expected = u"\uFFFDa\uFFFD"_s},
        {.text = u"\t\u2028\u0001 kept "_s, .expected = u"\t\u2028\u0001 kept "_s},
    };
    for (const Text &each : texts)
        QCOMPARE(normalised(each.text), each.expected);
}

void PlainTextTest::isIdempotentAndValid()
{
    const QString awkward =
        units({u'a', u'\r', u'\n', 0xFEFF, 0xFFFE, 0xFFFF, 0xD83D, 0xDE00, 0xD800, 0xDFFF, u' '});
    QRandomGenerator random(1);
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (int size = int(random.bounded(8)); size > 0; --size)
            text += awkward.at(random.bounded(int(awkward.size())));
        const QString once = normalised(text);
        QCOMPARE(normalised(once), once);
        QVERIFY(once.isValidUtf16());
        QVERIFY(!once.contains(u'\r') && !once.startsWith(QChar(0xFEFF)));
        QCOMPARE(QString::fromUtf8(once.toUtf8()), once);
    }
}

void PlainTextTest::countsWords()
{
    const QList<Count> counts{
        {.text = u""_s, .words = 0},
        {.text = u" \n\t"_s, .words = 0},
        {.text = u"one"_s, .words = 1},
        {.text = u" one  two\nthree\u00A0four "_s, .words = 4},
        {.text = u"well-known isn't 99.9%"_s, .words = 3},
        {.text = u"a - b — c & ..."_s, .words = 3},
        {.text = u"\"quoted\" (x)"_s, .words = 2},
        {.text = u"Ümläut слово 12"_s, .words = 3},
    };
    for (const Count &each : counts)
        QVERIFY2(wordCount(each.text) == each.words, qPrintable(each.text));
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
