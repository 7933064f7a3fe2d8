// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepacks.h"

#include "exchange/cells.h"
#include "exchange/questionlist.h"
#include "exchange/tabletext.h"

#include <QTest>

#include <algorithm>

using namespace starling;
using namespace starling::exchange;
using namespace Qt::StringLiterals;

/// Tables and plain lists: recognised, mapped, written and read again.
class TestTableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCommasWithoutAHeader();
    void cutsRecords();
    void defuses_data();
    void defuses();
    void keepsEverything();
    void guessesColumns_data();
    void guessesColumns();
    void takesAnotherMapping();
    void saysWhatIsWrong();
    void readsLists();
    void proseIsNeither();
};

static Records cut(const QString &text, QChar separator = u',')
{
    Watch watch;
    return recordsOf(text, separator, watch);
}

void TestTableText::cutsRecords()
{
    const Records read = cut(u"a,\"b \"\"c\"\",\nd\",e\r\n\r\nf,,\"\"\n\"x\"y"_s);
    QCOMPARE(read.records,
             (QList<QStringList>{{u"a"_s, u"b \"c\",\nd"_s, u"e"_s}, {u"f"_s, {}, {}}, {u"xy"_s}}));
    QCOMPARE(read.lines, (QList<int>{1, 4, 5}));
    QCOMPARE(cut(u"a\n\"b"_s).openQuoteLine, 2);
    QCOMPARE(cut(u"a,"_s).records, (QList<QStringList>{{u"a"_s, {}}}));
    QCOMPARE(separatorOf(u"a;b\nc;d,e\n"_s), std::optional(QChar(u';')));
    QCOMPARE(separatorOf(u"a\tb, c\nd\te\n"_s), std::optional(QChar(u'\t')));
    QCOMPARE(separatorOf(u"one\ntwo, three\n"_s), std::nullopt);
}

void TestTableText::defuses_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("formula");
    QTest::newRow("equals") << u"=1+1"_s << true;
    QTest::newRow("call") << u"@SUM(A1)"_s << true;
    QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s << true;
    QTest::newRow("minus") << u"-2+3"_s << true;
    QTest::newRow("tab") << u"\t=1"_s << true;
    QTest::newRow("after a space") << u"  =1"_s << true;
    QTest::newRow("after a quote") << u"\"=1"_s << true;
    QTest::newRow("defused already") << u"'=1"_s << true;
    QTest::newRow("twice") << u"''-5"_s << true;
    QTest::newRow("number") << u"-5"_s << false;
    QTest::newRow("decimal") << u"+5,25"_s << false;
    QTest::newRow("apostrophe") << u"'tis"_s << false;
    QTest::newRow("word") << u"a=b"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestTableText::defuses()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, formula);
    QCOMPARE(defused(cell), formula ? u'\'' + cell : cell);
    QCOMPARE(undefused(defused(cell)), cell);
}

void TestTableText::keepsEverything()
{
    for (const QChar separator : {u',', u';', u'\t'}) {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const Pack pack = test::randomPack(seed);
            const QList<OwnTexts> own{{0, u"=mine\nas it is "_s, u"Ã© a note"_s}};
            const ImportResult read = readImport(writeTable(pack, own, separator));
            QVERIFY2(read.hasValue(), qPrintable(u"%1: %2"_s.arg(seed).arg(
                                          read ? 0 : static_cast<int>(read.error().faults.front().kind))));
            QCOMPARE(read->format, Format::Table);
            if (read->pack != pack)
                QCOMPARE(writeTable(read->pack).split(','), writeTable(pack).split(','));
            QVERIFY2(read->pack == pack, qPrintable(QString::number(seed)));
            QCOMPARE(read->ownTexts.size(), 1);
            QCOMPARE(read->ownTexts.front().answer, own.front().answer);
            QCOMPARE(read->ownTexts.front().notes, own.front().notes);
        }
    }
}

void TestTableText::guessesColumns_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("English") << QByteArray("question,key points,level\nWhy?,\"one\ntwo\",hard\n");
    QTest::newRow("German") << QByteArray("Schwierigkeit;Frage;Kernpunkte\r\nhard;Why?;\"one\r\ntwo\"\r\n");
    QTest::newRow("German, umlauts") << QByteArray("\xEF\xBB\xBF"
                                                   "Frage\tH\xC3\xA4ufige Fehler\tKernpunkte\tSchwierigkeit\n"
                                                   "Why?\tx\t\"\xE2\x80\xA2 one\n\xE2\x80\xA2 two\"\thard\n");
    QTest::newRow("other order") << QByteArray(
        "id,Difficulty,Title,Talking_Points\n7,HARD,Why?,\"one\ntwo\"\n");
}

void TestTableText::guessesColumns()
{
    QFETCH(const QByteArray, bytes);
    const ImportResult read = readImport(bytes);
    QVERIFY(read.hasValue());
    QCOMPARE(read->format, Format::Table);
    QVERIFY(read->table && read->table->header);
    const Question &question = read->pack.questions.front();
    QCOMPARE(question.title, u"Why?"_s);
    QCOMPARE(question.keyPoints, (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(question.difficulty, Difficulty::Hard);
    QCOMPARE(question.number, 1);
    QCOMPARE(readImport(bytes)->pack.uid, read->pack.uid);
}

void TestTableText::takesAnotherMapping()
{
    const QByteArray bytes = "Question,Remark\nWhy?,Because\nHow?,So\n";
    const ImportResult guessed = readImport(bytes);
    QVERIFY(guessed.hasValue());
    QVERIFY(std::any_of(guessed->findings.begin(), guessed->findings.end(), [](const Finding &finding) {
        return finding.kind == Finding::Kind::IgnoredColumn && finding.detail == u"Remark"_s;
    }));
    TableLayout layout = *guessed->table;
    layout.columns[1] = Column::Mistakes;
    const ImportResult read = readImport(bytes, ImportOptions{.table = layout});
    QCOMPARE(read->pack.questions.back().mistakes, QStringList{u"So"_s});
    const ImportResult bare = readImport("Why?\tBecause\nHow?\tSo\n");
    QVERIFY(bare.hasValue() && !bare->table->header);
    QCOMPARE(bare->pack.questions.size(), 2);
    QCOMPARE(bare->pack.questions.front().howToAnswer, QStringList{u"Because"_s});
}

void TestTableText::saysWhatIsWrong()
{
    const auto fault = [](const ImportResult &read) { return read.error().faults.front(); };
    QCOMPARE(fault(readTable("Question,Answer\nWhy?,\"open\n")).kind, Fault::Kind::OpenQuote);
    QCOMPARE(fault(readTable("Question,Answer\nWhy?,\"open\n")).line, 2);
    QCOMPARE(fault(readTable("Question,Answer\n,x\n")).kind, Fault::Kind::NoQuestions);
    TableLayout none{.columns = {Column::Ignored, Column::Notes}};
    QCOMPARE(fault(readTable("a,b\nc,d\n", ImportOptions{.table = none})).kind, Fault::Kind::NoTitleColumn);
    const ImportResult read = readTable("Question,Id\nWhy?,x\n,y\nHow?,x\n");
    QCOMPARE(read->pack.questions.size(), 2);
    QVERIFY(read->pack.questions.front().uid != read->pack.questions.back().uid);
}

void TestTableText::readsLists()
{
    const ImportResult read =
        readImport("Baker questions\n\n1. Why do you bake, and since when?\n2) Tell me about a bad day.\n"
                   "- What is a poolish?\n\n\xE2\x80\xA2 What is a poolish?\nDescribe your oven\n");
    QVERIFY(read.hasValue());
    QCOMPARE(read->format, Format::QuestionList);
    QCOMPARE(read->pack.title, u"Baker questions"_s);
    QStringList titles;
    for (const Question &question : read->pack.questions)
        titles += question.title;
    QCOMPARE(titles, (QStringList{u"Why do you bake, and since when?"_s, u"Tell me about a bad day."_s,
                                  u"What is a poolish?"_s, u"Describe your oven"_s}));
    QVERIFY(std::any_of(read->findings.begin(), read->findings.end(), [](const Finding &finding) {
        return finding.kind == Finding::Kind::EmptyQuestions && finding.count == 4;
    }));
    QCOMPARE(readImport("Wie backen Sie?\nWarum Brot?\n")->format, Format::QuestionList);
}

void TestTableText::proseIsNeither()
{
    const ImportResult read =
        readImport("Dear all,\n\nthe oven, the old one, is broken.\n\nYours, the baker\n");
    QVERIFY(!read.hasValue());
    QCOMPARE(read.error().faults.front().kind, Fault::Kind::NotAPage);
}

void TestTableText::readsCommasWithoutAHeader()
{
    for (const char *text : {"What is rye?,A grain\nWhy knead?,For strength\nHow long?,Ten minutes\n",
                             "Question|Answer\nWhat is rye?|A grain\nWhy knead?|For strength\n"}) {
        const ImportResult read = readImport(text);
        QVERIFY(read.hasValue());
        QCOMPARE(read->format, Format::Table);
        QCOMPARE(read->pack.questions.at(1).title, QStringLiteral("Why knead?"));
        QCOMPARE(read->pack.questions.at(1).howToAnswer, QStringList{QStringLiteral("For strength")});
        QCOMPARE(read->pack.questions.at(0).category, Category::Technical);
        QCOMPARE(read->pack.questions.at(0).difficulty, Difficulty::Medium);
    }
    const ImportResult list = readImport("Who asks, and why?\nWhat, then, is rye?\nBread, cake, or both?\n");
    QVERIFY(list.hasValue());
    QCOMPARE(list->format, Format::QuestionList);
}

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
