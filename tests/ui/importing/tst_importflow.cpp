// SPDX-License-Identifier: GPL-3.0-or-later
#include "importflowfixture.h"
#include "support/messageboxes.h"

#include "exchange/packjson.h"
#include "ui/importing/importmodel.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

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
    QVERIFY2(boxes.texts().first().contains(u"Answer Framework"_s), qPrintable(boxes.texts().first()));
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

QTEST_MAIN(TestImportFlow)
#include "tst_importflow.moc"
