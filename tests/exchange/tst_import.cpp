// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"
#include "packtext.h"

#include <QStringEncoder>
#include <QTest>

using namespace starling;
using namespace starling::exchange;
using namespace Qt::StringLiterals;

using Kind = Fault::Kind;

namespace {

struct Refused
{
    const char *name;
    QByteArray bytes;
    Kind kind;
};

const QString page =
    u"Backend Interview Questions\n\n1\n\nAnswer Framework\n\nFirst, look. Second, think.\n\n"
    "How to Answer\n\n  • I looked at the logs.\n  • I told the team.\n\n"
    "Mistakes to Avoid\n\n  • Guessing\n"_s;

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesPacks();
    void recognisesPages();
    void recognisesByContent_data();
    void recognisesByContent();
    void isGivenUp();
    void refuses();
};

void ImportTest::recognisesPacks()
{
    const QByteArray pack = test::packOf({""});
    const QString text = QString::fromUtf8(pack);
    for (const QByteArray &bytes :
         {pack, "\n\t " + pack, "\xEF\xBB\xBF\r\n" + pack, encoded(text, QStringConverter::Utf16LE),
          encoded(text, QStringConverter::Utf16BE)}) {
        const ImportResult read = readImport(bytes);
        QVERIFY2(read.hasValue(), bytes.left(10).toHex());
        QCOMPARE(read->format, Format::PackJson);
        QCOMPARE(read->pack.questions.size(), 1);
    }
}

void ImportTest::recognisesPages()
{
    for (const QByteArray &bytes :
         {page.toUtf8(), "\xEF\xBB\xBF" + page.toUtf8(), encoded(page, QStringConverter::Utf16LE)}) {
        const ImportResult read = readImport(bytes);
        QVERIFY2(read.hasValue(), bytes.left(10).toHex());
        QCOMPARE(read->format, Format::PageText);
        QCOMPARE(read->pack.questions.size(), 1);
        QCOMPARE(read->pack.questions[0].howToAnswer.size(), 2);
    }
}

void ImportTest::recognisesByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format>("format");
    const QByteArray mark("\xEF\xBB\xBF");
    QTest::newRow("page") << page.toUtf8() << Format::PageText;
    QTest::newRow("page, marked") << mark + page.toUtf8() << Format::PageText;
    QTest::newRow("HTML") << QByteArray(
                                 "\n<!DOCTYPE html><h2>1. Why do you bake?</h2><h3>Framework</h3><p>A</p>"
                                 "<h3>Mistakes</h3><li>B</li>")
                          << Format::PageHtml;
    QTest::newRow("Markdown") << QByteArray("# T\n\n## 1. Why?\n\n### Framework\n\nA\n") << Format::Markdown;
    QTest::newRow("CSV") << mark + "Question,Answer\r\n\"Why, though?\",Because\r\n" << Format::Table;
    QTest::newRow("TSV") << QByteArray("Why?\tBecause\nHow?\tSo\n") << Format::Table;
    QTest::newRow("list") << QByteArray("Why do you bake?\r\nTell me about bread.\r\n")
                          << Format::QuestionList;
    QTest::newRow("pack") << test::packOf({""}) << Format::PackJson;
    QTest::newRow("Anki") << QByteArray("#separator:tab\n#html:true\nWhy?\tBecause\n") << Format::AnkiText;
}

void ImportTest::recognisesByContent()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Format, format);
    const ImportResult read = readImport(bytes);
    QVERIFY(read.hasValue());
    QCOMPARE(read->format, format);
    QVERIFY(!read->pack.uid.isEmpty());
    QCOMPARE(readImport(bytes)->pack.uid, read->pack.uid);
}

/// Every reader of text asks at once, tells its progress rising, and stops with "Cancelled".
void ImportTest::isGivenUp()
{
    for (const QByteArray &bytes :
         {page.toUtf8(),
          QByteArray("<html><h2>1. Why do you bake?</h2><h3>Framework</h3><p>A</p><h3>Mistakes</h3><li>B"),
          QByteArray("# T\n\n## 1. Why?\n\n### Framework\n\nA\n"),
          QByteArray("Question,Answer\nWhy?,Because\n"),
          QByteArray("Why do you bake?\nTell me about bread.\n")}) {
        double last = 0;
        bool rising = true;
        const ImportResult whole = readImport(bytes, ImportOptions{.progress = [&](double done) {
                                                  rising = rising && done >= last && done <= 1;
                                                  last = done;
                                                  return true;
                                              }});
        QVERIFY(whole.hasValue() && rising && last > 0.3);
        for (const double when : {0.0, last}) {
            const ImportResult read =
                readImport(bytes, ImportOptions{.progress = [when](double done) { return done < when; }});
            QVERIFY2(!read.hasValue(), bytes.left(12).constData());
            QCOMPARE(read.error().faults.front().kind, Kind::Cancelled);
        }
    }
}

void ImportTest::refuses()
{
    const QList<Refused> cases{
        {.name = "nothing", .bytes = "", .kind = Kind::Empty},
        {.name = "white space", .bytes = " \r\n\t", .kind = Kind::Empty},
        {.name = "a mark only", .bytes = "\xEF\xBB\xBF", .kind = Kind::Empty},
        {.name = "a mark of UTF-16 only", .bytes = "\xFF\xFE", .kind = Kind::Empty},
        {.name = "too large", .bytes = QByteArray(maximumImportSize + 1, '{'), .kind = Kind::TooLarge},
        {.name = "bad JSON", .bytes = "{\"id\": }", .kind = Kind::NotJson},
        {.name = "no pack", .bytes = "[]", .kind = Kind::WrongType},
        {.name = "a letter", .bytes = "Dear Sir or Madam,\n\nno questions here.\n", .kind = Kind::NotAPage},
    };
    for (const Refused &each : cases) {
        const ImportResult read = readImport(each.bytes);
        QVERIFY2(!read.hasValue() && !read.error().faults.isEmpty(), each.name);
        QVERIFY2(read.error().faults.constFirst().kind == each.kind, each.name);
    }
}

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
