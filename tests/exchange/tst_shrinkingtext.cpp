// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlocator.h"
#include "exchange/packjson.h"
#include "exchange/shrinkingtext.h"

#include <QtTest>

using namespace starling;
using namespace starling::exchange;
using namespace Qt::StringLiterals;

namespace {

/// About 3 MB: more than the smallest piece that is let go.
QByteArray largePack()
{
    Pack pack{.uid = u"large"_s,
              .title = u"Large"_s,
              .subtitle = {},
              .role = {},
              .language = u"en"_s,
              .version = u"1.0"_s,
              .licence = {},
              .authors = {},
              .questions = {}};
    for (int number = 100; number < 1400; ++number) {
        Question question;
        question.uid = u"large-%1"_s.arg(number);
        question.number = number;
        question.title = u"Why %1?"_s.arg(number);
        question.framework.text = u"A text of some length. "_s.repeated(90);
        question.keyPoints = {u"One"_s, u"Two"_s};
        pack.questions += question;
    }
    return writePackJson(pack);
}

/// The same bytes that nobody else holds.
QByteArray alone(const QByteArray &bytes)
{
    return {bytes.constData(), bytes.size()};
}

QStringList spelled(const Refusal &refusal)
{
    QStringList all;
    for (const Fault &fault : refusal.faults)
        all << u"%1 %2 %3 %4"_s.arg(static_cast<int>(fault.kind))
                   .arg(fault.pointer)
                   .arg(fault.line)
                   .arg(fault.detail);
    return all;
}

} // namespace

/// A pack is the same, and its faults are where they were, whether its text is let go behind the reader or
/// not.
class TestShrinkingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsGoInPieces_data();
    void letsGoInPieces();
    void keepsWhatOthersHold();
    void samePack();
    void sameFaults_data();
    void sameFaults();
    void sameFindings();
};

void TestShrinkingText::letsGoInPieces_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("LF") << "\n"_ba;
    QTest::newRow("CRLF") << "\r\n"_ba;
    QTest::newRow("CR") << "\r"_ba;
}

void TestShrinkingText::letsGoInPieces()
{
    QFETCH(const QByteArray, end);
    QByteArray json = "\xEF\xBB\xBF{" + end + "\"questions\": [";
    const QByteArray element = '{' + QByteArray(9'998, ' ') + '}';
    QList<qsizetype> ends;
    for (int i = 0; i < 200; ++i) {
        json += (i == 0 ? QByteArray() : ',' + end) + element;
        ends << json.size() - 3;
    }
    json += "]," + end + "\"last\": 1}" + end;
    ShrinkingText text(alone(json));
    const QByteArray whole = text.whole().toByteArray();
    const qsizetype from = whole.indexOf('[') + 1;
    text.mayShrinkFrom(from);
    for (int i = 0; i < 150; ++i) {
        text.letGoBefore(ends.at(i), i + 1);
        const qsizetype next = ends.at(i + 1) - element.size();
        QCOMPARE(text.sliced(next, element.size()).toByteArray(), element);
        QCOMPARE(text.lineOf(next), i + 3);
    }
    const QByteArrayView zeros = text.withZeros();
    QVERIFY(zeros.size() < whole.size() / 2);
    QVERIFY(zeros.startsWith('{' + end + "\"questions\": [0,0,0"));
    const QList<qsizetype> places = offsetsOf(zeros, {u"/questions/199"_s, u"/last"_s, u"/questions"_s});
    QCOMPARE(text.linesWithZeros(places), (QList<int>{201, 202, 2}));
}

void TestShrinkingText::keepsWhatOthersHold()
{
    const QByteArray json = largePack();
    ShrinkingText text(json);
    text.mayShrinkFrom(10);
    text.letGoBefore(json.size() - 10, 1);
    QCOMPARE(text.whole().size(), json.size());
    QCOMPARE(json, largePack());
}

void TestShrinkingText::samePack()
{
    const QByteArray json = largePack();
    QVERIFY(json.size() > 2'500'000);
    const ImportResult shared = readPackJson(json);
    const ImportResult own = readPackJson(alone(json));
    QVERIFY(shared && own);
    QCOMPARE(own->pack, shared->pack);
    QCOMPARE(own->pack.questions.size(), shared->pack.questions.size());
}

void TestShrinkingText::sameFaults_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("in the last question") << "\"large-1399\""_ba
                                          << "\"\""_ba;
    QTest::newRow("an id twice, far apart") << "\"large-1399\""_ba
                                            << "\"large-100\""_ba;
    QTest::newRow("early and late") << "\"large-101\""_ba
                                    << "\"large-100\""_ba;
    QTest::newRow("of a wrong type") << "\"number\": 1399"_ba
                                     << "\"number\": \"x\""_ba;
    QTest::newRow("a key twice") << "\"number\": 1399"_ba
                                 << "\"number\": 1399, \"number\": 1398"_ba;
    QTest::newRow("spoilt UTF-8") << "\"large-1399\""_ba
                                  << "\"large\xff-1399\""_ba;
}

void TestShrinkingText::sameFaults()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QByteArray json = largePack();
    QVERIFY(json.contains(before));
    json.replace(before, after);
    const ImportResult shared = readPackJson(json);
    const ImportResult own = readPackJson(alone(json));
    QVERIFY(!shared && !own);
    QVERIFY(!shared.error().faults.isEmpty());
    QVERIFY(shared.error().faults.constLast().line > 2);
    QCOMPARE(spelled(own.error()), spelled(shared.error()));
}

void TestShrinkingText::sameFindings()
{
    QByteArray json = largePack();
    json.replace("\"number\": 1200", "\"unheard\": 1, \"number\": 1200");
    json.replace("\"number\": 1398", "\"unheard\": 1, \"number\": 1398");
    const ImportResult shared = readPackJson(json);
    const ImportResult own = readPackJson(alone(json));
    QVERIFY(shared && own);
    QCOMPARE(shared->findings.size(), 2);
    QCOMPARE(own->findings.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(own->findings.at(i).line, shared->findings.at(i).line);
        QCOMPARE(own->findings.at(i).detail, shared->findings.at(i).detail);
    }
}

QTEST_GUILESS_MAIN(TestShrinkingText)
#include "tst_shrinkingtext.moc"
