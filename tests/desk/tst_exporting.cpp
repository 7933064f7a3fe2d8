// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exporting.h"
#include "desk/foreignimport.h"
#include "librarypacks.h"

#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// What is exported and imported again is the same, whatever was chosen.
class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatComesBack_data();
    void everyFormatComesBack();
    void answersGoWhereTheyAreAskedFor();
    void aSelectionLeavesItsPackAlone();
    void allPacksBecomeOne();
    void thereIsNoPackToExport();
    void wordsAreRead();
};

void TestExporting::everyFormatComesBack_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<bool>("answers");
    for (const ExportFormat format : allExportFormats) {
        QTest::addRow("%s", wordOf(format).data()) << format << false;
        if (holdsAnswers(format))
            QTest::addRow("%s with answers", wordOf(format).data()) << format << true;
    }
}

void TestExporting::everyFormatComesBack()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const bool, answers);
    LibraryFixture library;
    QVERIFY(library->saveDraft(idOf(*library, u"test/q2"_s), u"My *own*\n\nwords <b>"_s));
    const auto content =
        exportContent(*library, {.pack = library.packId, .questions = {}, .withAnswers = answers});
    QVERIFY(content);
    const auto bytes = exportBytes(*content, format, library.time.now);
    QVERIFY(bytes);
    const auto read = readForeign(*bytes);
    QVERIFY(read);
    QCOMPARE(read->pack, pack(u"test"_s, 3));
    QCOMPARE(library->importPack(read->pack)->unchanged, 3);
}

void TestExporting::answersGoWhereTheyAreAskedFor()
{
    LibraryFixture library;
    QVERIFY(library->saveDraft(idOf(*library, u"test/q2"_s), u"canary"_s));
    for (const bool wanted : {false, true}) {
        const auto content =
            exportContent(*library, {.pack = library.packId, .questions = {}, .withAnswers = wanted});
        QCOMPARE(content->answers.size(), wanted ? 1 : 0);
        const auto html = exportBytes(*content, ExportFormat::Html, library.time.now);
        QCOMPARE(html->contains("canary"), wanted);
        QCOMPARE(exportBytes(*content, ExportFormat::AnkiText, library.time.now)->contains("canary"), wanted);
        QVERIFY(!exportBytes(*content, ExportFormat::PackJson, library.time.now)->contains("canary"));
    }
}

void TestExporting::aSelectionLeavesItsPackAlone()
{
    LibraryFixture library;
    const QuestionId third = idOf(*library, u"test/q3"_s);
    const QuestionId first = idOf(*library, u"test/q1"_s);
    const auto content =
        exportContent(*library, {.pack = {}, .questions = {third, first}, .withAnswers = false});
    QVERIFY(content);
    QCOMPARE(content->pack.uid, u"test.selection"_s);
    QCOMPARE(content->pack.title, u"Pack test"_s);
    QCOMPARE(content->pack.questions, (QList{question(u"q3"_s, 3), question(u"q1"_s, 1)}));
    QVERIFY(library->importPack(content->pack));
    QCOMPARE(library->counts({library.packId})->questions, 3);
}

void TestExporting::allPacksBecomeOne()
{
    LibraryFixture library;
    QVERIFY(library->importPack(pack(u"other"_s, 2)));
    const auto content = exportContent(*library, {});
    QVERIFY(content);
    QCOMPARE(content->pack.uid, u"starling.all"_s);
    QSet<QString> uids;
    QSet<int> numbers;
    for (const Question &question : content->pack.questions) {
        uids.insert(question.uid);
        numbers.insert(question.number);
    }
    QCOMPARE(content->pack.questions.size(), library->counts({})->questions);
    QCOMPARE(uids.size(), content->pack.questions.size());
    QCOMPARE(numbers.size(), content->pack.questions.size());
    for (const ExportFormat format : allExportFormats)
        QCOMPARE(readForeign(*exportBytes(*content, format, library.time.now))->pack, content->pack);
}

void TestExporting::thereIsNoPackToExport()
{
    LibraryFixture library;
    QCOMPARE(
        exportContent(*library, {.pack = PackId{4711}, .questions = {}, .withAnswers = false}).error().kind,
        Error::Kind::NotFound);
    QCOMPARE(exportContent(*library, {.pack = {}, .questions = {QuestionId{4711}}, .withAnswers = false})
                 .error()
                 .kind,
             Error::Kind::NotFound);
}

void TestExporting::wordsAreRead()
{
    for (const ExportFormat format : allExportFormats)
        QCOMPARE(exportFormatOf(QString(wordOf(format))), format);
    QCOMPARE(exportFormatOf(u"docx"), std::nullopt);
}

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
