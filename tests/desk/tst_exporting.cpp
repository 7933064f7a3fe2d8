// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/agreedimport.h"
#include "desk/answers.h"
#include "desk/exportfile.h"
#include "desk/exporting.h"
#include "desk/foreignfiles.h"
#include "desk/foreignimport.h"
#include "exchange/joinparts.h"
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
    void everythingOwnComesBack_data();
    void everythingOwnComesBack();
    void aFolderComesBack();
    void aPartLeavesTheOthersAlone();
    void aFolderIsNewOrEmpty();
    void cancellingLeavesNothing();
    void formulasAreDefused();
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
        QCOMPARE(content->own.size(), wanted ? 1 : 0);
        const auto html = exportBytes(*content, ExportFormat::Html, library.time.now);
        QCOMPARE(html->contains("canary"), wanted);
        QCOMPARE(exportBytes(*content, ExportFormat::AnkiText, library.time.now)->contains("canary"), wanted);
        QVERIFY(!exportBytes(*content, ExportFormat::PackJson, library.time.now)->contains("canary"));
    }
}

namespace {

exchange::Import readFolder(const QString &path)
{
    QList<exchange::Import> parts;
    for (const QString &file : filesOf({path})) {
        const auto bytes = foreignBytes(file);
        const auto read = bytes ? readForeign(*bytes) : exchange::Refusal{};
        if (!read)
            qFatal("%s is not read", qPrintable(file));
        parts += *read;
    }
    return exchange::joined(parts);
}

} // namespace

void TestExporting::everythingOwnComesBack_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (const ExportFormat format : {ExportFormat::Markdown, ExportFormat::Table})
        QTest::addRow("%s", wordOf(format).data()) << format;
}

/// Answers, variants and notes, in another store and in their own.
void TestExporting::everythingOwnComesBack()
{
    QFETCH(const ExportFormat, format);
    LibraryFixture library;
    const QuestionId second = idOf(*library, u"test/q2"_s);
    QVERIFY(library->saveDraft(second, u"## Situation\n\nlong"_s));
    QVERIFY(library->saveNote(second, u"# mine\nonly"_s));
    QVERIFY(addVariant(*library, second, u"2 minutes"_s, u"short\n\n### Notes"_s));
    QVERIFY(addVariant(*library, second, u"for X: Key points"_s, u"=1+1"_s));
    QVERIFY(addVariant(*library, second, u"2 minutes"_s, u"again"_s));
    const VariantId gone = *addVariant(*library, second, u"gone"_s, u"canary"_s);
    QVERIFY(setVariantDeleted(*library, gone, true));
    QVERIFY(library->saveNote(idOf(*library, u"test/q3"_s), u"nothing but a note"_s));
    QVERIFY(addVariant(*library, idOf(*library, u"test/q1"_s), u"2 minutes"_s, u"no draft"_s));
    const ExportChoice choice{.pack = library.packId, .questions = {}, .withAnswers = true};
    const auto content = exportContent(*library, choice);
    QCOMPARE(content->own.size(), 3);
    const ExportChoice selected{.pack = {}, .questions = {second}, .withAnswers = true};
    const auto of = exportContent(*library, selected)->own;
    QCOMPARE(of.value(u"q2"_s), content->own.value(u"q2"_s));
    const auto bytes = exportBytes(*content, format, library.time.now);
    const auto read = readForeign(*bytes);
    QVERIFY(read);
    LibraryFixture other;
    for (LibraryFixture *store : {&library, &other}) {
        const AgreedImport agreed{.pack = read->pack, .ownTexts = read->ownTexts};
        QCOMPARE(importAgreed(**store, agreed)->answers, store == &library ? 0 : 5);
        ExportChoice again = choice;
        again.pack = store->packId;
        const auto then = exportContent(**store, again);
        for (auto own = content->own.cbegin(); own != content->own.cend(); ++own) {
            QCOMPARE(then->own.value(own.key()).answer, own->answer);
            QCOMPARE(then->own.value(own.key()).note, own->note);
            QCOMPARE(then->own.value(own.key()).variants.size(), own->variants.size());
            for (const NamedText &variant : own->variants)
                QVERIFY(then->own.value(own.key()).variants.contains(variant));
        }
    }
}

void TestExporting::aFolderComesBack()
{
    LibraryFixture library(pack(u"test"_s, 12));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test"_s);
    QVERIFY(library->saveDraft(idOf(*library, u"test/q11"_s), u"# Mine\n\n- own"_s));
    const auto content =
        exportContent(*library, {.pack = library.packId, .questions = {}, .withAnswers = true});
    QVERIFY(writeExport(path, *content, ExportFormat::MarkdownFolder, library.time.now));
    QCOMPARE(QDir(path).entryList(QDir::Files).size(), 12);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    const exchange::Import whole = readFolder(path);
    QCOMPARE(whole.part, 0);
    QCOMPARE(whole.pack, pack(u"test"_s, 12));
    QCOMPARE(whole.ownTexts.size(), 1);
    QCOMPARE(whole.ownTexts.first().question, 10);
    QCOMPARE(whole.ownTexts.first().answer, u"# Mine\n\n- own"_s);
}

void TestExporting::aPartLeavesTheOthersAlone()
{
    LibraryFixture library;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test"_s);
    auto content = exportContent(*library, {.pack = library.packId, .questions = {}, .withAnswers = false});
    content->pack.questions[1].title = u"Another title"_s;
    QVERIFY(writeExport(path, *content, ExportFormat::MarkdownFolder, library.time.now));
    QVERIFY(QFile::remove(filesOf({path}).first()));
    const exchange::Import some = readFolder(path);
    QCOMPARE(some.part, 2);
    const auto effect = importAgreed(*library, {.pack = some.pack, .whole = false});
    QVERIFY(effect);
    QCOMPARE(effect->updated, 1);
    QCOMPARE(effect->retired, 0);
    QCOMPARE(library->counts({library.packId})->questions, 3);
    QCOMPARE(library->exportPack(library.packId)->questions, content->pack.questions);
}

void TestExporting::aFolderIsNewOrEmpty()
{
    LibraryFixture library;
    const QTemporaryDir folder;
    const auto content =
        exportContent(*library, {.pack = library.packId, .questions = {}, .withAnswers = false});
    QVERIFY(QDir(folder.path()).mkdir(u"empty"_s));
    QVERIFY(writeExport(folder.filePath(u"empty"_s), *content, ExportFormat::MarkdownFolder, {}));
    const auto again = writeExport(folder.filePath(u"empty/"_s), *content, ExportFormat::MarkdownFolder, {});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::WriteFailed);
    QCOMPARE(filesOf({folder.filePath(u"empty"_s)}).size(), 3);
}

void TestExporting::cancellingLeavesNothing()
{
    LibraryFixture library;
    const QTemporaryDir folder;
    const auto content = exportContent(*library, {});
    for (const ExportFormat format : allExportFormats) {
        for (const int after : {0, 1}) {
            int asked = 0;
            const auto stop = [&](double) { return asked++ < after; };
            const auto outcome =
                writeExport(folder.filePath(u"out"_s), *content, format, library.time.now, stop);
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
            QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        }
    }
}

void TestExporting::formulasAreDefused()
{
    Pack evil = pack(u"evil"_s, 2);
    evil.questions[0].title = u"=HYPERLINK(\"http://x\",\"y\")"_s;
    evil.questions[1].keyPoints = {u"@SUM(1)"_s, u"-2+3"_s, u"'=kept"_s};
    LibraryFixture library(evil);
    QVERIFY(library->saveDraft(idOf(*library, u"evil/q1"_s), u"  +1+cmd|' /C calc'!A0"_s));
    const auto content =
        exportContent(*library, {.pack = library.packId, .questions = {}, .withAnswers = true});
    const QByteArray csv = *exportBytes(*content, ExportFormat::Table, library.time.now);
    QVERIFY(csv.contains("'=HYPERLINK"));
    QVERIFY(csv.contains("'  +1+cmd"));
    const auto read = readForeign(csv);
    QVERIFY(read);
    QCOMPARE(read->pack, evil);
    QCOMPARE(read->ownTexts.first().answer, u"  +1+cmd|' /C calc'!A0"_s);
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
