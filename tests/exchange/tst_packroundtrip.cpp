// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packjson.h"
#include "samplepacks.h"

#include <QJsonDocument>
#include <QTest>

using namespace starling;
using namespace starling::exchange;

class PackRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsDocumented();
    void keepsEverything();
    void cleansWhatIsNoText();
};

void PackRoundTrip::looksAsDocumented()
{
    Question question;
    question.uid = QStringLiteral("q1");
    question.number = 1;
    question.title = QStringLiteral("Say \"hi\"\\\n\t\u2028\u0007é\U0001F600");
    question.category = Category::SystemDesign;
    question.keyPoints = {QStringLiteral("a"), QStringLiteral("b")};
    question.terminology = {{QStringLiteral("t"), QStringLiteral("d")}, {QStringLiteral("u"), {}}};
    question.star.result = QStringLiteral("r");
    question.framework = {QStringLiteral("n"), QStringLiteral("t")};
    Pack pack;
    pack.uid = QStringLiteral("p");
    pack.title = QStringLiteral("P");
    pack.version = QStringLiteral("1.10");
    pack.authors = {QStringLiteral("me")};
    pack.questions = {question};
    const QByteArray expected = R"({
  "id": "p",
  "title": "P",
  "version": "1.10",
  "authors": [
    "me"
  ],
  "questions": [
    {
      "id": "q1",
      "number": 1,
      "title": "Say \"hi\"\\\n\t\u2028\u0007é😀",
      "category": "system design",
      "difficulty": "medium",
      "framework": {
        "name": "n",
        "text": "t"
      },
      "star": {
        "result": "r"
      },
      "key_points": [
        "a",
        "b"
      ],
      "terminology": [
        {
          "term": "t",
          "definition": "d"
        },
        {
          "term": "u"
        }
      ]
    }
  ]
}
)";
    QCOMPARE(writePackJson(pack), expected);
    QVERIFY(writePackJson(Pack()).contains("\"questions\": []"));
}

void PackRoundTrip::keepsEverything()
{
    for (quint32 seed = 0; seed < 3000; ++seed) {
        const Pack pack = test::randomPack(seed);
        const QByteArray bytes = writePackJson(pack);
        QVERIFY2(!QJsonDocument::fromJson(bytes).isNull(), bytes.constData());
        const ImportResult read = readPackJson(bytes);
        QVERIFY2(read.hasValue(), bytes.constData());
        if (read->pack != pack)
            QFAIL(qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromUtf8(bytes))));
        QVERIFY(read->findings.isEmpty());
        QCOMPARE(writePackJson(read->pack), bytes);
    }
}

void PackRoundTrip::cleansWhatIsNoText()
{
    Pack pack = test::randomPack(1);
    pack.title = QStringLiteral("a") + QChar(0) + QChar(0xD800) + QStringLiteral("b\r\nc");
    const ImportResult read = readPackJson(writePackJson(pack));
    QVERIFY(read.hasValue());
    QCOMPARE(read->pack.title, QStringLiteral("a\u2400\uFFFDb\nc"));
}

QTEST_GUILESS_MAIN(PackRoundTrip)
#include "tst_packroundtrip.moc"
