// SPDX-License-Identifier: GPL-3.0-or-later
#include "importflowfixture.h"
#include "support/messageboxes.h"

#include "desk/exportfile.h"
#include "desk/importundo.h"
#include "exchange/packjson.h"
#include "ui/importing/importprogress.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTableView>
#include <QTableWidget>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// What a person may choose while something comes in: files, questions, packs, columns; and to give up.
class TestImportChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalFilesComeOneAfterTheOther();
    void aFolderOfPartsIsOnePack();
    void someQuestionsLeaveTheOthersAlone();
    void addsToAnotherPack();
    void columnsAreReadAgain();
    void ownAnswersComeAlong();
    void cancellingTheReading();
    void cancellingTheWriting();
    void aFileThatIsTooLarge();
};

void TestImportChoices::severalFilesComeOneAfterTheOther()
{
    DeskFixture desk;
    Flow it(desk);
    const MessageBoxes boxes;
    const QString other = desk.folder() + u"/other.json"_s;
    const QString bad = desk.folder() + u"/bad.txt"_s;
    QVERIFY(writeTo(other, exchange::writePackJson(pack(u"other"_s, 1))));
    QVERIFY(writeTo(bad, "no page at all"));
    it.flow.importFiles({tiny(), bad, other});
    QTest::keyClick(it.preview(), Qt::Key_Return, Qt::AltModifier); // nothing by accident
    QTest::mouseClick(Flow::button(it.preview(), QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(it.imported.wait(15'000));
    QTRY_COMPARE_WITH_TIMEOUT(boxes.texts().size(), 1, 15'000);
    QVERIFY(boxes.texts().first().contains(u"bad.txt"_s));
    QTest::mouseClick(Flow::button(it.preview(), QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(it.imported.count(), 2, 15'000);
    QVERIFY(it.holds(u"tiny"_s) && it.holds(u"other"_s));
}

void TestImportChoices::aFolderOfPartsIsOnePack()
{
    DeskFixture desk;
    Flow it(desk);
    const QString folder = desk.folder() + u"/parts"_s;
    QVERIFY(writeExport(folder, {pack(u"parted"_s, 5), {}}, ExportFormat::MarkdownFolder, {}));
    it.flow.importFile(folder);
    QTest::mouseClick(Flow::button(it.preview(), QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(it.imported.wait(15'000));
    const auto id = it.imported.first().first().value<PackId>();
    QCOMPARE(*desk.answer([id](Library &library) { return library.exportPack(id); }), pack(u"parted"_s, 5));
}

void TestImportChoices::someQuestionsLeaveTheOthersAlone()
{
    DeskFixture desk({pack(u"test"_s, 3)});
    Flow it(desk);
    Pack next = pack(u"test"_s, 3, u"1.1"_s);
    for (Question &question : next.questions)
        question.title += u" anew"_s;
    it.flow.importBytes(exchange::writePackJson(next), u"next.json"_s);
    ui::ImportDialog *dialog = it.preview();
    QTest::keyClick(dialog->findChild<QTableView *>(), Qt::Key_Space);
    QTest::mouseClick(Flow::button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(it.imported.wait(15'000));
    QCOMPARE(desk.question(u"test/q1"_s).content.title, u"Title of q1"_s);
    QVERIFY(!desk.question(u"test/q1"_s).retired);
    QCOMPARE(desk.question(u"test/q2"_s).content.title, u"Title of q2 anew"_s);
}

void TestImportChoices::addsToAnotherPack()
{
    DeskFixture desk({pack(u"test"_s, 3)});
    Flow it(desk);
    for (int round = 0; round < 2; ++round) { // the second time all is there
        it.flow.importBytes(exchange::writePackJson(pack(u"other"_s, 4)), u"other.json"_s);
        ui::ImportDialog *dialog = it.preview();
        auto *target = dialog->findChild<QComboBox *>(QString(), Qt::FindDirectChildrenOnly);
        target->setCurrentIndex(target->findText(u"Add to Pack test"_s));
        const auto said = [&] { return dialog->findChild<QLabel *>()->text(); };
        QTRY_VERIFY2(said().contains(round == 0 ? u"1 new"_s : u"4 unchanged"_s), qPrintable(said()));
        QTest::mouseClick(Flow::button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(it.imported.count(), round + 1, 15'000);
    }
    QVERIFY(!it.holds(u"other"_s));
    QVERIFY(desk.question(u"test/q4"_s).own);
    const auto undone = desk.answer([](Library &library) { return undoLastImport(library); });
    QCOMPARE(undone->removed, 1);
}

void TestImportChoices::columnsAreReadAgain()
{
    DeskFixture desk;
    Flow it(desk);
    it.flow.importBytes("Question,What,Other\nWhy one?,Because,x\nWhy two?,So,y\n", u"t.csv"_s);
    ui::ImportDialog *dialog = it.preview();
    auto *columns = dialog->findChild<QTableWidget *>();
    QVERIFY(columns);
    QCOMPARE(columns->item(1, 1)->text(), u"Because"_s);
    auto *box = static_cast<QComboBox *>(columns->cellWidget(1, 2));
    box->setFocus();
    QTest::keyClicks(box, u"Key points"_s);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->agreed().pack.questions.first().keyPoints, QStringList{u"Because"_s},
                              15'000);
    QTest::mouseClick(Flow::button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(it.imported.wait(15'000));
}

void TestImportChoices::ownAnswersComeAlong()
{
    DeskFixture desk;
    Flow it(desk);
    it.flow.importBytes("# Pack\n\nFormat: Starling Markdown 1\nId: own\n\n## 1. Why?\n\nId: q1\n\n### My "
                        "answer\n\nSo it is\n",
                        u"own.md"_s);
    QTest::mouseClick(Flow::button(it.preview(), QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(it.imported.wait(15'000));
    QCOMPARE(desk.question(u"own/q1"_s).draft.text, u"So it is"_s);
}

void TestImportChoices::cancellingTheReading()
{
    DeskFixture desk;
    Flow it(desk);
    it.flow.importBytes(exchange::writePackJson(pack(u"large"_s, 5'000)), u"large.json"_s);
    auto *progress = it.window.findChild<ui::ImportProgress *>();
    QVERIFY(progress);
    progress->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!it.window.findChild<ui::ImportProgress *>(), 30'000);
    QVERIFY(!it.dialog());
    it.flow.importFile(tiny()); // and goes on
    QVERIFY(it.preview());
}

void TestImportChoices::cancellingTheWriting()
{
    DeskFixture desk;
    Flow it(desk);
    it.flow.importBytes(exchange::writePackJson(pack(u"large"_s, 200)), u"large.json"_s);
    ui::ImportDialog *dialog = it.preview();
    QSemaphore seen; // the writing waits until the bar is there, however fast the machine is
    desk->ask(
        &it.window,
        [&seen](Library &) {
            seen.acquire();
            return Outcome();
        },
        [](const Outcome &) {});
    const auto release = qScopeGuard([&seen] { seen.release(); });
    QTest::mouseClick(Flow::button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);
    const QPointer<ui::ImportProgress> progress = it.window.findChild<ui::ImportProgress *>();
    QVERIFY(progress);
    QTRY_VERIFY_WITH_TIMEOUT(progress && progress->isVisible(), 15'000);
    QTest::keyClick(progress, Qt::Key_Escape);
    seen.release();
    QTRY_VERIFY_WITH_TIMEOUT(!it.window.findChild<ui::ImportProgress *>(), 30'000);
    QCOMPARE(it.imported.count(), 0);
    QVERIFY(!it.holds(u"large"_s));
    QVERIFY(desk.answer([](Library &library) { return library.verify(false); })->isEmpty());
}

/// It is refused by its size, and not read.
void TestImportChoices::aFileThatIsTooLarge()
{
    DeskFixture desk;
    Flow it(desk);
    const MessageBoxes boxes;
    QFile file(desk.folder() + u"/large.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(200LL * 1024 * 1024));
    it.flow.importFile(file.fileName());
    QTRY_COMPARE_WITH_TIMEOUT(boxes.texts().size(), 1, 15'000);
    QVERIFY2(boxes.texts().first().contains(u"larger than"_s), qPrintable(boxes.texts().first()));
}

QTEST_MAIN(TestImportChoices)
#include "tst_importchoices.moc"
