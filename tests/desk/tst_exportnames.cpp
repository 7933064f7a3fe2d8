// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/answers.h"
#include "desk/exportfile.h"
#include "desk/exporting.h"
#include "desk/foreignimport.h"
#include "desk/stories/storybank.h"
#include "exchange/packjson.h"
#include "librarypacks.h"

#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Confidential names do not leave, in no format.
class TestExportNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyDoNotLeaveInAnswers();
    void theyDoNotLeaveInQuestions();
    void idsStayUniqueAndFindTheirAnswers();
    void withoutNamesNothingChanges();
};

namespace {

/// The name in every text there is.
Pack tellingPack()
{
    const QString told = u"the _Acme_"_s;
    Pack pack = test::pack(u"acme"_s, 2);
    pack.title = pack.subtitle = pack.role = pack.licence = told;
    pack.authors = {told};
    for (Question &question : pack.questions) {
        question.title += told;
        question.tags = {told, u"of acme"_s};
        question.framework = {told, told};
        question.star = question.number == 1 ? StarExample{told, told, told, told, {}}
                                             : StarExample{{}, {}, {}, {}, told};
        question.terminology = {{told, told}};
        for (const Section section : allSections) {
            if (QStringList *list = listOf(question, section))
                *list = {told};
        }
    }
    return pack;
}

void haveNames(Library &library, const QList<ConfidentialName> &names)
{
    Story story;
    story.title = u"Migration"_s;
    story.confidential = names;
    QVERIFY(saveStory(library, story));
}

} // namespace

/// In every format that can hold an answer.
void TestExportNames::theyDoNotLeaveInAnswers()
{
    LibraryFixture library;
    haveNames(*library, {{u"Acme"_s, u"a retailer"_s}, {u"Zeta"_s, {}}});
    QVERIFY(library->saveDraft(idOf(*library, u"test/q2"_s), u"At ACME we beat Zeta."_s));
    QVERIFY(library->saveNote(idOf(*library, u"test/q2"_s), u"ask Acme"_s));
    QVERIFY(addVariant(*library, idOf(*library, u"test/q2"_s), u"for Acme"_s, u"short: Zeta"_s));
    const QList<ExportChoice> choices{
        {.pack = library.packId, .questions = {}, .withAnswers = true},
        {.pack = {}, .questions = {idOf(*library, u"test/q2"_s)}, .withAnswers = true},
        {.pack = {}, .questions = {}, .withAnswers = true}};
    for (const ExportChoice &choice : choices) {
        const auto content = exportContent(*library, choice);
        QVERIFY(content);
        const OwnWriting expected{u"At a retailer we beat [confidential]."_s,
                                  {{u"for a retailer"_s, u"short: [confidential]"_s}},
                                  u"ask a retailer"_s};
        QCOMPARE(content->own.values(), QList<OwnWriting>{expected});
        for (const ExportFormat format : allExportFormats) {
            const auto bytes = exportBytes(*content, format, library.time.now);
            QVERIFY(bytes);
            QVERIFY2(!bytes->toLower().contains("acme") && !bytes->contains("Zeta"), wordOf(format).data());
            if (holdsAnswers(format) && format != ExportFormat::AnkiPackage) // a zip
                QVERIFY2(bytes->contains("a retailer"), wordOf(format).data());
        }
    }
}

/// In ids neither, which are often made of titles.
void TestExportNames::theyDoNotLeaveInQuestions()
{
    LibraryFixture library(tellingPack());
    haveNames(*library, {{u"Acme"_s, u"retailer"_s}});
    const QTemporaryDir folder;
    for (const bool answers : {false, true}) {
        const auto content =
            exportContent(*library, {.pack = library.packId, .questions = {}, .withAnswers = answers});
        QVERIFY(content);
        QCOMPARE(content->pack.uid, u"retailer"_s);
        QCOMPARE(content->pack.questions.first().uid, u"q1"_s);
        QCOMPARE(content->pack.questions.first().tags, (QStringList{u"the _retailer_"_s, u"of retailer"_s}));
        for (const ExportFormat format : allExportFormats) {
            const auto read = readForeign(*exportBytes(*content, format, library.time.now));
            QVERIFY2(read, wordOf(format).data());
            QByteArray all = exchange::writePackJson(read->pack).toLower();
            QCOMPARE(all.count("acme"), 0);
            QVERIFY(all.count("retailer") > 30);
            if (format != ExportFormat::AnkiPackage) // a zip
                all = exportBytes(*content, format, library.time.now)->toLower();
            QVERIFY2(!all.contains("acme"), wordOf(format).data());
        }
    }
    const auto content = exportContent(*library, {.pack = library.packId, .questions = {}});
    QVERIFY(writeExport(folder.filePath(u"out"_s), *content, ExportFormat::MarkdownFolder, library.time.now));
    const QStringList files = QDir(folder.filePath(u"out"_s)).entryList(QDir::Files);
    QCOMPARE(files.filter(u"retailer"_s).size(), 2);
    QCOMPARE(files.filter(u"acme"_s).size(), 0);
}

void TestExportNames::idsStayUniqueAndFindTheirAnswers()
{
    Pack pack = test::pack(u"test"_s, 4);
    const QStringList before{u"why-acme"_s, u"why-zeta"_s, u"why-confidential"_s, u"acmenia"_s};
    for (qsizetype i = 0; i < before.size(); ++i)
        pack.questions[i].uid = before.at(i);
    LibraryFixture library(pack);
    haveNames(*library, {{u"Acme"_s, {}}, {u"Zeta"_s, {}}});
    for (const QString &uid : before)
        QVERIFY(library->saveDraft(idOf(*library, u"test/"_s + uid), u"of "_s + uid.right(3)));
    const auto content =
        exportContent(*library, {.pack = library.packId, .questions = {}, .withAnswers = true});
    QVERIFY(content);
    QStringList after;
    for (const Question &question : content->pack.questions)
        after += question.uid;
    QCOMPARE(after, (QStringList{u"why-confidential-2"_s, u"why-confidential-3"_s, u"why-confidential"_s,
                                 u"acmenia"_s}));
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(content->own.value(after.at(i)).answer, u"of "_s + before.at(i).right(3));
}

void TestExportNames::withoutNamesNothingChanges()
{
    LibraryFixture library(tellingPack());
    const auto content = exportContent(*library, {.pack = library.packId, .questions = {}});
    QVERIFY(content);
    QCOMPARE(exchange::writePackJson(content->pack), exchange::writePackJson(tellingPack()));
}

QTEST_GUILESS_MAIN(TestExportNames)
#include "tst_exportnames.moc"
