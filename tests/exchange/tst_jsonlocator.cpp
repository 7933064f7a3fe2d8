// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlocator.h"
#include "exchange/jsonscan.h"
#include "exchange/jsontokens.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace starling::exchange;
using namespace Qt::StringLiterals;

namespace {

struct SyntaxCase
{
    QByteArray json;
    qsizetype error = -1; ///< its offset, -1 where the text is good
};

QList<SyntaxCase> syntaxCases()
{
    return {
        {.json = "{}"},
        {.json = " [ ] \r\n"},
        {.json = R"({"a": [1, -0, 0.5, 1e9, -1.5E-3, true, false, null, "\"\\\/\b\f\n\r\t\u00e9"]})"},
        {.json = "1"},
        {.json = "\"a\""},
        {.json = "", .error = 0},
        {.json = "  ", .error = 2},
        {.json = "{", .error = 1},
        {.json = "[1", .error = 2},
        {.json = "[1,", .error = 3},
        {.json = "[1,]", .error = 3},
        {.json = "[,1]", .error = 1},
        {.json = "[1 2]", .error = 3},
        {.json = "[1}", .error = 2},
        {.json = "{1:2}", .error = 1},
        {.json = "{\"a\" 1}", .error = 5},
        {.json = "{\"a\":}", .error = 5},
        {.json = "{\"a\":1,}", .error = 7},
        {.json = "{\"a\":1]", .error = 6},
        {.json = "{} {}", .error = 3},
        {.json = "[01]", .error = 1},
        {.json = "[1.]", .error = 1},
        {.json = "[.1]", .error = 1},
        {.json = "[1e]", .error = 1},
        {.json = "[-]", .error = 1},
        {.json = "[tru]", .error = 1},
        {.json = "[truely]", .error = 5},
        {.json = "[NaN]", .error = 1},
        {.json = "[\"a]", .error = 1},
        {.json = "[\"a\n\"]", .error = 3},
        {.json = "[\"\\x\"]", .error = 2},
        {.json = "[\"\\u12g4\"]", .error = 2},
        {.json = "[\"\\u12", .error = 2},
        {.json = "[\"\\", .error = 1},
        {.json = "// no", .error = 0},
    };
}

QStringList pointersOf(const QList<JsonPlace> &places)
{
    QStringList pointers;
    for (const JsonPlace &place : places)
        pointers += u"%1@%2"_s.arg(place.pointer).arg(place.offset);
    return pointers;
}

} // namespace

class JsonLocator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksSyntax();
    void refusesDepth();
    void agreesWithQtOnDamagedTexts();
    void findsDuplicateKeys();
    void findsDuplicatesAmongMany();
    void resolvesEscapes();
    void locates();
    void countsLines();
    void staysQuick_data();
    void staysQuick();
};

void JsonLocator::checksSyntax()
{
    for (const SyntaxCase &each : syntaxCases()) {
        const JsonScan scan = scanJson(each.json);
        const bool good = scan.verdict == JsonScan::Verdict::Good;
        QVERIFY2(good == (each.error < 0), each.json.constData());
        if (!good) {
            QVERIFY2(scan.errorOffset == each.error, each.json.constData());
            QVERIFY(!scan.errorMessage.isEmpty());
        }
    }
}

void JsonLocator::refusesDepth()
{
    const QByteArray deepest = QByteArray(maximumJsonDepth, '[') + QByteArray(maximumJsonDepth, ']');
    QCOMPARE(scanJson(deepest).verdict, JsonScan::Verdict::Good);
    const JsonScan scan = scanJson('[' + deepest + ']');
    QCOMPARE(scan.verdict, JsonScan::Verdict::TooDeep);
    QCOMPARE(scan.errorOffset, maximumJsonDepth);
}

/// Qt takes any character after a backslash, and "-.5"; otherwise the two say the same of these texts.
void JsonLocator::agreesWithQtOnDamagedTexts()
{
    const QByteArray good =
        R"({"a": [1, -25e3, {"b": "x\u0041\"y", "c": [true, null, {}]}], "d": {"e": []}})";
    QRandomGenerator random(7);
    const QByteArray alphabet = "{}[]\",:\\u0a1-e tn";
    int accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text = good;
        for (int edits = 1 + int(random.bounded(3)); edits > 0; --edits) {
            const auto at = qsizetype(random.bounded(int(text.size())));
            if (random.bounded(2) == 0)
                text[at] = alphabet[random.bounded(int(alphabet.size()))];
            else
                text.remove(at, 1);
        }
        static const QRegularExpression noEscape(uR"(\\[^"\\/bfnrtu])"_s);
        if (QString::fromLatin1(text).contains(noEscape))
            continue;
        const bool qt = !QJsonDocument::fromJson(text).isNull();
        const bool ours = scanJson(text).verdict == JsonScan::Verdict::Good;
        QVERIFY2(qt == ours, text.constData());
        accepted += ours;
    }
    QVERIFY(accepted > 100);
}

void JsonLocator::findsDuplicateKeys()
{
    const QByteArray json =
        R"({"a": 1, "b": {"a": 2}, "\u0061": 3, "c": [{}, {"x": 1, "x": {"y": 1, "y": 2}}], "a": 4})";
    const QStringList expected{
        u"/a@%1"_s.arg(json.indexOf("\"\\u0061")), u"/c/1/x@%1"_s.arg(json.indexOf("\"x\": {")),
        u"/c/1/x/y@%1"_s.arg(json.lastIndexOf("\"y\"")), u"/a@%1"_s.arg(json.lastIndexOf("\"a\""))};
    QCOMPARE(pointersOf(scanJson(json).duplicateKeys), expected);
    const QByteArray distinct = R"([{"a": {"a": [{"a": 1}]}}, {"a": 1, "A": 2, "": 3}])";
    QVERIFY(scanJson(distinct).duplicateKeys.isEmpty());
    const QByteArray longKey = "\"" + QByteArray(1000, 'k') + "\": 1";
    const auto shortened = scanJson("{" + longKey + "," + longKey + "}").duplicateKeys;
    QCOMPARE(shortened.value(0).pointer, u'/' + QString(200, u'k') + QChar(0x2026));
}

void JsonLocator::findsDuplicatesAmongMany()
{
    QByteArray json = "{";
    for (int i = 0; i < 1000; ++i)
        json += "\"k" + QByteArray::number(i % 990) + "\": 1,";
    json.back() = '}';
    const auto found = scanJson(json).duplicateKeys;
    QCOMPARE(found.size(), 10);
    QCOMPARE(found.constFirst(), (JsonPlace{u"/k0"_s, json.lastIndexOf("\"k0\"")}));
    QCOMPARE(scanJson("{" + QByteArray("\"a\":1,").repeated(20'000) + "\"b\":1}").duplicateKeys.size(),
             maximumDuplicateKeys);
}

void JsonLocator::resolvesEscapes()
{
    // Not a raw string within the macro: moc stumbles over that.
    const QByteArray escapes = R"("a\"\\\/\b\f\n\r\tz")";
    QCOMPARE(unquoted(escapes), QByteArray("a\"\\/\b\f\n\r\tz"));
    QCOMPARE(unquoted("\"\\u00e9é\\ud83d\\ude00\""), QByteArray("éé😀"));
    QCOMPARE(unquoted("\"\""), QByteArray());
    QCOMPARE(pointerPart(u"a/b~c"_s), u"/a~1b~0c"_s);
}

void JsonLocator::locates()
{
    const QByteArray json =
        R"({"a": [10, {"b": 11}], "x/y": {"~": 12, "a": 13}, "": 14, "d": {"e": 15}, "d": {"f": 16}})";
    const QList<std::pair<QString, QByteArray>> cases{
        {u""_s, "{\"a\""},   {u"/a"_s, "[10"},      {u"/a/0"_s, "10"},          {u"/a/1"_s, "{\"b\""},
        {u"/a/1/b"_s, "11"}, {u"/x~1y/~0"_s, "12"}, {u"/x~1y/a"_s, "13"},       {u"/"_s, "14"},
        {u"/d/f"_s, "16"},   {u"/d/e"_s, "{\"f\""}, {u"/a/1/none"_s, "{\"b\""}, {u"/none/at/all"_s, "{\"a\""},
        {u"/a/2"_s, "[10"},
    };
    QStringList pointers;
    QList<qsizetype> expected;
    for (const auto &[pointer, start] : cases) {
        pointers += pointer;
        expected += json.indexOf(start);
    }
    QCOMPARE(offsetsOf(json, pointers), expected);
}

void JsonLocator::countsLines()
{
    QCOMPARE(linesOf("a\nb\r\nc\rd\n\n", {9, 0, 1, 2, 4, 5, 7, 100, 2}),
             (QList<int>{5, 1, 1, 2, 2, 3, 4, 6, 2}));
}

void JsonLocator::staysQuick_data()
{
    QTest::addColumn<QByteArray>("json");
    QByteArray keys = "{";
    for (int i = 0; keys.size() < 4'000'000; ++i)
        keys += "\"" + QByteArray::number(i) + "\":1,";
    keys.back() = '}';
    QTest::newRow("one object of millions of keys") << keys;
    QTest::newRow("one key all the time") << "{" + QByteArray("\"a\":1,").repeated(700'000) + "\"b\":1}";
    QTest::newRow("empty objects") << "[" + QByteArray("{},").repeated(1'300'000) + "{}]";
    QTest::newRow("escapes") << "[\"" + QByteArray("\\u0041").repeated(700'000) + "\"]";
}

void JsonLocator::staysQuick()
{
    QFETCH(QByteArray, json);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(scanJson(json).verdict, JsonScan::Verdict::Good);
    const qint64 scanned = timer.restart();
    QCOMPARE(offsetsOf(json, {u"/none"_s, u"/5"_s}).size(), 2);
    qInfo("scanned in %lld ms, located in %lld ms", qlonglong(scanned), qlonglong(timer.elapsed()));
    QVERIFY(scanned + timer.elapsed() < 20'000); // only against quadratic time: the machine may be busy
}

QTEST_GUILESS_MAIN(JsonLocator)
#include "tst_jsonlocator.moc"
