// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"
#include "support/messageboxes.h"

#include "desk/exportfile.h"
#include "desk/importundo.h"
#include "exchange/packjson.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/importflow.h"
#include "ui/importing/importmodel.h"
#include "ui/importing/importprogress.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;
using ui::ImportFlow;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The flow over a window, with the preview it shows.
struct Flow
{
    explicit Flow(DeskFixture &fixture) : desk(fixture), flow(*fixture, &window)
    {
        window.resize(1000, 700);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window of the test is not shown");
    }
    /// Waits for the preview.
    ui::ImportDialog *preview()
    {
        if (!QTest::qWaitFor([this] { return dialog() && dialog()->isVisible(); }, 15'000))
            qFatal("no preview is shown");
        return dialog();
    }
    [[nodiscard]] ui::ImportDialog *dialog() const { return window.findChild<ui::ImportDialog *>(); }
    static QPushButton *button(ui::ImportDialog *dialog, QDialogButtonBox::StandardButton which)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(which);
    }
    QList<PackRow> packs()
    {
        return *desk.answer([](Library &library) { return library.packs(); });
    }
    bool holds(const QString &uid)
    {
        const QList<PackRow> rows = packs();
        return std::any_of(rows.begin(), rows.end(), [&](const PackRow &row) { return row.uid == uid; });
    }

    DeskFixture &desk;
    QWidget window;
    ImportFlow flow;
    QSignalSpy imported{&flow, &ImportFlow::imported};
};

QString tiny()
{
    return QStringLiteral(STARLING_TEST_DATA "/packs/tiny.json");
}

} // namespace

/// Bringing a file in: preview, agreement, one transaction; or a sentence why not.
class TestImportFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsWhatIsAgreedTo();
    void importsNothingBefore();
    void cancellingChangesNothing();
    void titlesCanBeEdited();
    void thePreviewShowsTheQuestion();
    void aPackNeedsATitle();
    void saysWhatAnUpdateDoes();
    void refusesWithEveryPlace();
    void refusesWhatIsNoPage();
    void namesAreNoMarkup();
    void saysWhyAFileCannotBeRead();
    void refusesAnOlderVersion();
    void oneAtATime();
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

void TestImportFlow::importsWhatIsAgreedTo()
{
    DeskFixture desk;
    Flow it(desk);
    it.flow.importFile(tiny());
    ui::ImportDialog *dialog = it.preview();
    QTest::mouseClick(Flow::button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(it.imported.wait(15'000));
    QCOMPARE(it.imported.first().first().value<PackId>(), it.packs().last().id);
    QCOMPARE(it.packs().last().uid, u"tiny"_s);
    const StudyQuestion question = desk.question(u"tiny/1"_s);
    QCOMPARE(question.content.keyPoints.first(), u"Luck favours the test that runs"_s);
    QTRY_VERIFY(!it.dialog());
}

void TestImportFlow::importsNothingBefore()
{
    DeskFixture desk;
    Flow it(desk);
    it.flow.importFile(tiny());
    ui::ImportDialog *dialog = it.preview();
    QVERIFY(!it.holds(u"tiny"_s));
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->text() + u'\n';
    QVERIFY2(said.contains(u"tiny.json"_s), qPrintable(said));
    QVERIFY(said.contains(u"Nothing is imported until you agree"_s));
    QVERIFY(said.contains(u"2 new"_s));
}

void TestImportFlow::cancellingChangesNothing()
{
    DeskFixture desk;
    Flow it(desk);
    it.flow.importFile(tiny());
    QTest::keyClick(it.preview(), Qt::Key_Escape);
    QTRY_VERIFY(!it.dialog());
    QVERIFY(!it.holds(u"tiny"_s));
    QCOMPARE(it.imported.count(), 0);
    it.flow.importFile(tiny()); // and it can be tried again
    QVERIFY(it.preview());
}

void TestImportFlow::titlesCanBeEdited()
{
    DeskFixture desk;
    Flow it(desk);
    it.flow.importFile(tiny());
    ui::ImportDialog *dialog = it.preview();
    auto *table = dialog->findChild<QTableView *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, ui::ImportModel::Title));
    QTest::keyClick(table, Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(editor));
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, u"How late is it?"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    auto *title = dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(title->text(), u"Tiny"_s);
    title->setFocus();
    QTest::keyClick(title, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(title, u" My tiny pack "_s);
    QTest::mouseClick(Flow::button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(it.imported.wait(15'000));
    QCOMPARE(desk.question(u"tiny/2"_s).content.title, u"How late is it?"_s);
    QCOMPARE(desk.question(u"tiny/1"_s).content.title,
             u"Tell me about a test that found what nobody looked for."_s);
    QCOMPARE(desk.question(u"tiny/1"_s).pack.title, u"My tiny pack"_s);
}

void TestImportFlow::thePreviewShowsTheQuestion()
{
    DeskFixture desk;
    Flow it(desk);
    it.flow.importFile(tiny());
    ui::ImportDialog *dialog = it.preview();
    auto *preview = dialog->findChild<ui::ReadingPane *>();
    preview->setSection(Section::KeyPoints);
    QVERIFY(preview->view()->toPlainText().contains(u"Luck favours"_s));
    auto *table = dialog->findChild<QTableView *>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(1, 0)).center());
    QVERIFY(!preview->view()->toPlainText().contains(u"Luck favours"_s));
}

void TestImportFlow::aPackNeedsATitle()
{
    DeskFixture desk;
    Flow it(desk);
    it.flow.importFile(tiny());
    ui::ImportDialog *dialog = it.preview();
    auto *title = dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    title->setText(u"  "_s);
    QVERIFY(!Flow::button(dialog, QDialogButtonBox::Ok)->isEnabled());
    title->setText(u"T"_s);
    QVERIFY(Flow::button(dialog, QDialogButtonBox::Ok)->isEnabled());
}

void TestImportFlow::saysWhatAnUpdateDoes()
{
    DeskFixture desk({pack(u"test"_s, 3)});
    Flow it(desk);
    Pack next = pack(u"test"_s, 2, u"1.1"_s);
    next.questions[0].title = u"Another title"_s;
    it.flow.importBytes(exchange::writePackJson(next), u"the clipboard"_s);
    ui::ImportDialog *dialog = it.preview();
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->text() + u'\n';
    for (const QString &part :
         {u"the clipboard"_s, u"1 updated"_s, u"1 unchanged"_s, u"1 no longer in the pack"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
}

void TestImportFlow::refusesWithEveryPlace()
{
    DeskFixture desk;
    Flow it(desk);
    const MessageBoxes boxes;
    QByteArray bad = bytesOf(tiny());
    QVERIFY(bad.contains("\"behavioural\"") && bad.contains("\"medium\""));
    bad.replace("\"behavioural\"", "\"musical\"").replace("\"medium\"", "7");
    it.flow.importBytes(bad, u"bad.json"_s);
    QTRY_COMPARE_WITH_TIMEOUT(boxes.texts().size(), 1, 15'000);
    const QString said = boxes.texts().first();
    for (const QString &part :
         {u"bad.json was not imported; nothing was changed."_s, u"/questions/0/category"_s, u"musical"_s,
          u"/questions/1/difficulty"_s, u"Line 15"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
    QVERIFY(!it.holds(u"tiny"_s));
    QVERIFY(!it.dialog());
}

void TestImportFlow::refusesWhatIsNoPage()
{
    DeskFixture desk;
    Flow it(desk);
    const MessageBoxes boxes;
    it.flow.importBytes("Dear diary, today I saw a starling.\n", u"diary.txt"_s);
    QTRY_COMPARE_WITH_TIMEOUT(boxes.texts().size(), 1, 15'000);
    QVERIFY2(boxes.texts().first().contains(u"Key Points to Mention"_s), qPrintable(boxes.texts().first()));
    it.flow.importBytes({}, u"empty.txt"_s);
    QTRY_COMPARE_WITH_TIMEOUT(boxes.texts().size(), 2, 15'000);
    it.flow.importBytes(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18), u"picture.png"_s);
    QTRY_COMPARE_WITH_TIMEOUT(boxes.texts().size(), 3, 15'000);
    QVERIFY(!it.dialog());
}

/// Names and faults come from strangers: a box must not show them as HTML.
void TestImportFlow::namesAreNoMarkup()
{
    DeskFixture desk;
    Flow it(desk);
    const MessageBoxes boxes;
    it.flow.importBytes("{\"id\": \"x\", \"<img src='a'>\": [}", u"<b>bold</b>.json"_s);
    QTRY_COMPARE_WITH_TIMEOUT(boxes.texts().size(), 1, 15'000);
    const QStringList lines = boxes.texts().first().split(u'\n');
    QVERIFY(lines.first().startsWith(u"<b>bold</b>.json was"_s)); // in a label of plain text
    QVERIFY(!lines.last().contains(u"<img"_s));                   // escaped where it is HTML
}

void TestImportFlow::saysWhyAFileCannotBeRead()
{
    DeskFixture desk;
    Flow it(desk);
    const MessageBoxes boxes;
    it.flow.importFile(desk.folder() + u"/not there.json"_s);
    QTRY_COMPARE_WITH_TIMEOUT(boxes.texts().size(), 1, 15'000);
    QVERIFY2(boxes.texts().first().contains(u"not there.json cannot be read"_s),
             qPrintable(boxes.texts().first()));
    it.flow.importFile(tiny()); // goes on after that
    QVERIFY(it.preview());
}

void TestImportFlow::refusesAnOlderVersion()
{
    DeskFixture desk({pack(u"test"_s, 3, u"2.0"_s)});
    Flow it(desk);
    const MessageBoxes boxes;
    it.flow.importBytes(exchange::writePackJson(pack(u"test"_s, 3, u"1.9"_s)), u"old.json"_s);
    QTRY_COMPARE_WITH_TIMEOUT(boxes.texts().size(), 1, 15'000);
    QVERIFY2(boxes.texts().first().contains(u"2.0"_s), qPrintable(boxes.texts().first()));
    QVERIFY(!it.dialog());
}

void TestImportFlow::oneAtATime()
{
    DeskFixture desk;
    Flow it(desk);
    it.flow.importFile(tiny());
    it.flow.importFile(tiny());
    QVERIFY(it.preview());
    desk.answer([](Library &) { return 0; });
    QCOMPARE(it.window.findChildren<ui::ImportDialog *>().size(), 1);
}

void TestImportFlow::severalFilesComeOneAfterTheOther()
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

void TestImportFlow::aFolderOfPartsIsOnePack()
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

void TestImportFlow::someQuestionsLeaveTheOthersAlone()
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

void TestImportFlow::addsToAnotherPack()
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

void TestImportFlow::columnsAreReadAgain()
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

void TestImportFlow::ownAnswersComeAlong()
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

void TestImportFlow::cancellingTheReading()
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

void TestImportFlow::cancellingTheWriting()
{
    DeskFixture desk;
    Flow it(desk);
    it.flow.importBytes(exchange::writePackJson(pack(u"large"_s, 2'000)), u"large.json"_s);
    QTest::mouseClick(Flow::button(it.preview(), QDialogButtonBox::Ok), Qt::LeftButton);
    auto *progress = it.window.findChild<ui::ImportProgress *>();
    QVERIFY(progress);
    QTRY_VERIFY_WITH_TIMEOUT(progress->isVisible(), 15'000);
    QTest::keyClick(progress, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!it.window.findChild<ui::ImportProgress *>(), 30'000);
    QCOMPARE(it.imported.count(), 0);
    QVERIFY(!it.holds(u"large"_s));
    QVERIFY(desk.answer([](Library &library) { return library.verify(false); })->isEmpty());
}

/// It is refused by its size, and not read.
void TestImportFlow::aFileThatIsTooLarge()
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

QTEST_MAIN(TestImportFlow)
#include "tst_importflow.moc"
