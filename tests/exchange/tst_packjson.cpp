// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packjson.h"
#include "packtext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace starling;
using namespace starling::exchange;
using namespace starling::test;
using namespace Qt::StringLiterals;

using Kind = Fault::Kind;

class PackJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgives();
    void reportsUnknownKeys();
    void readsSections();
    void readsShippedPacks();
    void reportsNoMoreThanAPersonReads();
    void refusesWhatIsTooLarge();
    void isQuick();
};

void PackJson::forgives()
{
    const ImportResult read = readPackJson("\xEF\xBB\xBF"
                                           R"({"$schema": "x", "id": "p", "title": "P",
        "version": 1.10, "authors": "me", "license": "MIT", "questions": [
        {"id": "a", "number": 1.0, "title": "T", "category": "System-Design", "difficulty": 2},
        {"id": "b", "number": 2, "title": "T", "category": "BEHAVIORAL", "difficulty": 3, "star": {}},
        {"id": "c", "number": 3, "title": "T", "category": "system_design", "difficulty": 4, "tags": []},
        {"id": "d", "number": 4, "title": "T", "category": "Technical", "difficulty": "Easy"}]})");
    QVERIFY(read.hasValue());
    QVERIFY(read->findings.isEmpty());
    const Pack &pack = read->pack;
    QCOMPARE(pack.version, u"1.10"_s);
    QCOMPARE(pack.authors, QStringList{u"me"_s});
    QCOMPARE(pack.licence, u"MIT"_s);
    QCOMPARE(pack.questions.size(), 4);
    QCOMPARE(pack.questions[0].category, Category::SystemDesign);
    QCOMPARE(pack.questions[1].category, Category::Behavioural);
    QCOMPARE(pack.questions[2].category, Category::SystemDesign);
    QCOMPARE(pack.questions[0].difficulty, Difficulty::Easy);
    QCOMPARE(pack.questions[1].difficulty, Difficulty::Medium);
    QCOMPARE(pack.questions[2].difficulty, Difficulty::Hard);
    QCOMPARE(pack.questions[3].difficulty, Difficulty::Easy);
}

void PackJson::reportsUnknownKeys()
{
    const ImportResult read =
        readPackJson(packOf({"", "\n\"star\": {\"task\": \"t\",\n\"a/b\": 1}, \"x\": {}"}));
    QVERIFY(read.hasValue());
    QCOMPARE(read->findings.size(), 2);
    QCOMPARE(read->findings[0].kind, Finding::Kind::UnknownKey);
    QCOMPARE(read->findings[0].detail, u"/questions/1/star/a~1b"_s);
    QCOMPARE(read->findings[0].question, 1);
    QCOMPARE(read->findings[0].line, 5);
    QCOMPARE(read->findings[1].detail, u"/questions/1/x"_s);
}

void PackJson::readsSections()
{
    const ImportResult read =
        readPackJson(packOf({R"("framework": {"name": "N\u0000", "text": "1. a\r\n2. b"},
        "star": {"narrative": "n"}, "how_to_answer": ["h"], "key_points": ["k"], "mistakes": ["m"],
        "terminology": [{"term": "t", "definition": "d"}], "interviewer_criteria": ["c"], "tags": ["g"])"}));
    QVERIFY(read.hasValue());
    const Question question = read->pack.questions.value(0);
    QCOMPARE(question.framework, (Framework{u"N\u2400"_s, u"1. a\n2. b"_s}));
    QCOMPARE(question.star.narrative, u"n"_s);
    QCOMPARE(question.howToAnswer, QStringList{u"h"_s});
    QCOMPARE(question.keyPoints, QStringList{u"k"_s});
    QCOMPARE(question.terminology, (QList<Term>{{u"t"_s, u"d"_s}}));
    QCOMPARE(question.interviewerCriteria, QStringList{u"c"_s});
    QCOMPARE(question.mistakes, QStringList{u"m"_s});
    QCOMPARE(question.tags, QStringList{u"g"_s});
}

void PackJson::readsShippedPacks()
{
    const QDir folder(QDir::cleanPath(QStringLiteral(STARLING_TEST_DATA "/../../resources/packs")));
    int packs = 0;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        if (name.endsWith(".schema.json"_L1))
            continue;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ImportResult read = readPackJson(file.readAll());
        QVERIFY2(read.hasValue() && read->findings.isEmpty(), qPrintable(name));
        const ImportResult again = readPackJson(writePackJson(read->pack));
        QVERIFY2(again.hasValue() && again->pack == read->pack, qPrintable(name));
        ++packs;
    }
    QVERIFY(packs > 0);
}

void PackJson::reportsNoMoreThanAPersonReads()
{
    const ImportResult read = readPackJson(packWith("{}" + QByteArray(",\n{}").repeated(99'999)));
    QVERIFY(!read.hasValue());
    const QList<Fault> &faults = read.error().faults;
    QCOMPARE(faults.size(), 10'001);
    QCOMPARE(faults.constLast().kind, Kind::TooMany);
    QCOMPARE(faults.constLast().detail, u"10000"_s);
    QCOMPARE(faults.at(9'999).line, 2001);
}

void PackJson::refusesWhatIsTooLarge()
{
    const ImportResult read = readPackJson(QByteArray(maximumImportSize + 1, ' '));
    QVERIFY(!read.hasValue());
    QCOMPARE(read.error().faults.size(), 1);
    QCOMPARE(read.error().faults[0].kind, Kind::TooLarge);
    QCOMPARE(read.error().faults[0].detail, u"167772160"_s);
}

void PackJson::isQuick()
{
    const QByteArray item = "\"" + QByteArray(400, 'a') + "\"";
    const QByteArray list = "[" + item + (", " + item).repeated(9) + "]";
    QByteArrayList extras;
    for (int i = 0; i < 6'000; ++i)
        extras += "\"key_points\": " + list + ", \"mistakes\": " + list;
    const QByteArray json = packOf(extras);
    QVERIFY(json.size() > 45'000'000 && json.size() <= maximumImportSize);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(readPackJson(json).hasValue());
    const qint64 taken = timer.elapsed();
    qInfo("%lld MB in %lld ms", qlonglong(json.size() / 1'000'000), qlonglong(taken));
    QVERIFY(taken < 10'000); // only against quadratic time: the machine may be busy
}

QTEST_GUILESS_MAIN(PackJson)
#include "tst_packjson.moc"
