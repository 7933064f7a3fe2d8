// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/anki/ankitext.h"
#include "exchange/anki/packtonotes.h"
#include "samplepacks.h"

#include <QtTest>

using namespace starling;
using namespace starling::exchange;
using namespace Qt::StringLiterals;

/// Anki's text files: headers, quoted cells, and our own notes back as they were.
class TestAnkiText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRecognisedByItsHeaders_data();
    void isRecognisedByItsHeaders();
    void readsHeadersAndColumns();
    void severalDecksBecomeTags();
    void readsQuotedCells();
    void guessesWhatNoHeaderSays();
    void plainTextStaysPlain();
    void sameIdsTwiceAreToldApart();
    void ourOwnNotesComeBack();
    void aTitleChangedInAnkiIsTaken();
    void refusesNothing();
};

namespace {

Import read(const QByteArray &bytes)
{
    ImportResult result = readImport(bytes);
    return result ? *result : Import();
}

} // namespace

void TestAnkiText::isRecognisedByItsHeaders_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("anki");
    QTest::newRow("separator") << QByteArray("#separator:tab\na\tb") << true;
    QTest::newRow("spaces and case") << QByteArray("# Tags Column : 3\na\tb") << true;
    QTest::newRow("guid") << QByteArray("#guid column:1\n") << true;
    QTest::newRow("heading of Markdown") << QByteArray("# Interview\n## Title\n") << false;
    QTest::newRow("heading with a colon") << QByteArray("# Notes: more\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestAnkiText::isRecognisedByItsHeaders()
{
    QFETCH(const QByteArray, bytes);
    QTEST(isAnkiText(bytes), "anki");
}

void TestAnkiText::readsHeadersAndColumns()
{
    const Import import =
        read("\xEF\xBB\xBF#separator:Semicolon\r\n#html:true\r\n#tags:everywhere\r\n"
             "#guid column:1\r\n#notetype column:2\r\n#deck column:3\r\n#tags column:6\r\n"
             "ab/1;Basic;Databases::Indices;What is an <b>index</b>?;A <b>sorted</b> copy<br>that "
             "costs writes;db speed\r\n"
             "cd2;Cloze;Databases;A {{c1::B-tree}} is balanced;;\r\n");
    QCOMPARE(import.format, Format::AnkiText);
    const Pack &pack = import.pack;
    QCOMPARE(pack.title, u"Databases"_s);
    QCOMPARE(pack.uid, u"anki-databases"_s);
    QCOMPARE(pack.questions.size(), 2);
    const Question &first = pack.questions.at(0);
    QCOMPARE(first.title, u"What is an index?"_s);
    QCOMPARE(first.howToAnswer, (QStringList{u"A **sorted** copy"_s, u"that costs writes"_s}));
    QCOMPARE(first.tags, (QStringList{u"everywhere"_s, u"db"_s, u"speed"_s, u"Indices"_s}));
    QVERIFY(first.uid.startsWith("anki-"_L1) && !first.uid.contains(u'/'));
    QCOMPARE(first.number, 1);
    QCOMPARE(pack.questions.at(1).title, u"A […] is balanced"_s);
    QCOMPARE(pack.questions.at(1).howToAnswer, QStringList{u"A B-tree is balanced"_s});
    QCOMPARE(pack.questions.at(1).uid, u"anki-cd2"_s);
}

/// A file of several decks is one pack; each question tells its deck.
void TestAnkiText::severalDecksBecomeTags()
{
    const QByteArray head = "#separator:tab\n#deck column:3\n";
    const QByteArray rows = "What is an index?\tA copy\tDatabases\nWhat is a port?\tA number\tNetworks::TCP\n"
                            "What is a page?\tA block\tDatabases\nWhat is it?\tNo idea\tDefault\n";
    const Pack pack = read(head + rows).pack;
    QCOMPARE(pack.title, u"Databases, Networks"_s);
    QCOMPARE(pack.questions.at(0).tags, QStringList{u"Databases"_s});
    QCOMPARE(pack.questions.at(1).tags, (QStringList{u"TCP"_s, u"Networks"_s}));
    QCOMPARE(pack.questions.at(2).tags, QStringList{u"Databases"_s});
    QVERIFY(pack.questions.at(3).tags.isEmpty());
    // Read again after a change it is the same pack, also where the other deck has more of the notes.
    QCOMPARE(read(head + "a\tb\tNetworks\n" + rows + "c\td\tNetworks\n").pack.uid, pack.uid);
    const Pack one = read(head + "a\tb\tNetworks\nc\td\tDefault\n").pack;
    QCOMPARE(one.title, u"Networks"_s);
    QCOMPARE(one.uid, u"anki-networks"_s);
    QVERIFY(one.questions.front().tags.isEmpty());
    QCOMPARE(read(head + "a\tb\tA\nc\td\tB\ne\tf\tC\ng\th\tD\n").pack.title, u"A, B, C, …"_s);
}

void TestAnkiText::readsQuotedCells()
{
    const Import import =
        read("#separator:comma\n#html:false\n\"one, \"\"two\"\"\",\"line\nbreak\"\n# comment\nb,c\n");
    QCOMPARE(import.pack.questions.size(), 2);
    QCOMPARE(import.pack.questions.at(0).title, u"one, \"two\""_s);
    QCOMPARE(import.pack.questions.at(0).howToAnswer, (QStringList{u"line"_s, u"break"_s}));
}

void TestAnkiText::guessesWhatNoHeaderSays()
{
    const Import import = read("#deck:Mine\nfront|<i>back</i>\n");
    QCOMPARE(import.pack.title, u"Mine"_s);
    QCOMPARE(import.pack.questions.at(0).howToAnswer, QStringList{u"*back*"_s});
}

void TestAnkiText::plainTextStaysPlain()
{
    const Import import = read("#separator:tab\n#html:false\na < b?\tuse <b> & &amp;\n");
    QCOMPARE(import.pack.questions.at(0).title, u"a < b?"_s);
    QCOMPARE(import.pack.questions.at(0).howToAnswer, QStringList{u"use <b> & &amp;"_s});
}

void TestAnkiText::sameIdsTwiceAreToldApart()
{
    const Import import = read("#guid column:1\nx\tone\t1\nx\ttwo\t2\n");
    QCOMPARE(import.pack.questions.size(), 2);
    QVERIFY(import.pack.questions.at(0).uid != import.pack.questions.at(1).uid);
    QVERIFY(import.pack.questions.at(0).number != import.pack.questions.at(1).number);
}

void TestAnkiText::ourOwnNotesComeBack()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const Pack pack = test::randomPack(seed);
        const QByteArray text =
            writeAnkiText(notesOfPack(pack, {{pack.questions.constFirst().uid, {.answer = u"mine"_s}}}));
        const ImportResult result = readImport(text);
        QVERIFY2(result, qPrintable(result ? QString()
                                           : QString::number(int(result.error().faults[0].kind)) + u' ' +
                                                 QString::number(seed)));
        const Import import = *result;
        QCOMPARE(import.format, Format::AnkiText);
        QCOMPARE(import.pack, pack);
        QVERIFY(text.contains("mine</p>"));
    }
}

void TestAnkiText::aTitleChangedInAnkiIsTaken()
{
    const Pack pack = test::randomPack(1);
    QList<AnkiNote> notes = notesOfPack(pack, {});
    notes[0].fields[0] = u"Another &amp; better title"_s;
    const Import import = read(writeAnkiText(notes));
    QCOMPARE(import.pack.questions.at(0).title, u"Another & better title"_s);
    QCOMPARE(import.pack.questions.at(0).keyPoints, pack.questions.at(0).keyPoints);
}

void TestAnkiText::refusesNothing()
{
    for (const QByteArray &text :
         {QByteArray("#separator:tab\n"), QByteArray("#html:true\n<img src=x>\t \n")}) {
        const ImportResult result = readImport(text);
        QVERIFY(!result);
        QCOMPARE(result.error().faults.at(0).kind, Fault::Kind::NoQuestions);
    }
}

QTEST_GUILESS_MAIN(TestAnkiText)
#include "tst_ankitext.moc"
