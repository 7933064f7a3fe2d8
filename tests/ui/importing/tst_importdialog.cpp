// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/librarypacks.h"

#include "exchange/import.h"
#include "ui/importing/columnspanel.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/importmodel.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;
using exchange::Finding;
using ui::ImportDialog;

namespace {

exchange::Import page(const QList<Finding> &findings)
{
    return {exchange::Format::PageText, pack(u"page"_s, 3), findings};
}

ui::ImportOffer offer(const QString &name, const exchange::Import &import)
{
    return {.name = name, .import = import, .forecast = {}, .packs = {}, .tableSample = {}};
}

Finding finding(Finding::Kind kind, int question = -1, const QString &detail = {})
{
    return {.kind = kind,
            .question = question,
            .section = Section::KeyPoints,
            .line = 12,
            .count = 4,
            .detail = detail};
}

QListView *findingsOf(const ImportDialog &dialog)
{
    for (QListView *list : dialog.findChildren<QListView *>()) {
        if (!list->accessibleName().isEmpty())
            return list;
    }
    return nullptr;
}

QStringList linesOf(const QListView &list)
{
    QStringList lines;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        lines << list.model()->index(row, 0).data().toString();
    return lines;
}

} // namespace

/// The preview of an import: what was found, mended and doubted, and where.
class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubtsComeFirst();
    void aFindingLeadsToItsPlace();
    void withoutFindingsThereIsNoList();
    void findingsAreText();
    void thousandsOfFindingsAreCut();
    void worksByKeys();
    void doubtsAreDecidedByOneKey();
    void choosesThePack();
    void columnsAreMapped();
    void tenThousandStayFluent();
};

void TestImportDialog::doubtsComeFirst()
{
    const ImportDialog dialog(
        offer(u"page.txt"_s, page({finding(Finding::Kind::FurnitureLeftOut, -1, u"Cookie settings"_s),
                                   finding(Finding::Kind::RepairedText, 1, u"windows-874"_s),
                                   finding(Finding::Kind::DoubtfulSplit, 2, u"one or two"_s)})),
        nullptr);
    const QStringList lines = linesOf(*findingsOf(dialog));
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).contains(u"one or two"_s) && lines.at(0).contains(u"Question 3"_s),
             qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(u"Cookie settings"_s) && lines.at(1).contains(u"Line 12"_s),
             qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(u"windows-874"_s) && lines.at(2).contains(u"Question 2"_s),
             qPrintable(lines.at(2)));
}

void TestImportDialog::aFindingLeadsToItsPlace()
{
    ImportDialog dialog(offer(u"page.txt"_s, page({finding(Finding::Kind::DoubtfulSplit, 2, u"x"_s)})),
                        nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QListView *findings = findingsOf(dialog);
    QTest::mouseClick(findings->viewport(), Qt::LeftButton, {},
                      findings->visualRect(findings->model()->index(0, 0)).center());
    QCOMPARE(dialog.findChild<QTableView *>()->currentIndex().row(), 2);
    const auto *preview = dialog.findChild<ui::ReadingPane *>();
    QCOMPARE(preview->section(), Section::KeyPoints);
    QVERIFY(preview->view()->toPlainText().contains(u"An index costs writes"_s));
}

void TestImportDialog::withoutFindingsThereIsNoList()
{
    ImportDialog dialog(offer(u"pack.json"_s, page({})), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(!findingsOf(dialog)->isVisible());
    QCOMPARE(dialog.agreed().pack, pack(u"page"_s, 3)); // agreed to as it is
}

void TestImportDialog::findingsAreText()
{
    const QString foreign = u"<b>x</b><img src='y'>"_s;
    const ImportDialog dialog(offer(foreign, page({finding(Finding::Kind::DoubtfulSplit, 0, foreign)})),
                              nullptr);
    const QModelIndex index = findingsOf(dialog)->model()->index(0, 0);
    QVERIFY(index.data().toString().contains(foreign));
    QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(u"<img"_s)); // tool tips guess at HTML
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->text().contains(foreign))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestImportDialog::thousandsOfFindingsAreCut()
{
    QElapsedTimer clock;
    clock.start();
    const ImportDialog dialog(
        offer(u"page.txt"_s, page(QList<Finding>(100'000, finding(Finding::Kind::UnknownKey, 1, u"/x"_s)))),
        nullptr);
    QVERIFY(findingsOf(dialog)->model()->rowCount() <= 2000);
    QVERIFY(clock.elapsed() < 10'000);
}

void TestImportDialog::worksByKeys()
{
    ImportDialog dialog(offer(u"page.txt"_s, page({})), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = dialog.findChild<QTableView *>();
    QCOMPARE(QApplication::focusWidget(), table);
    auto *import = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY2(import->text().contains(u"Import 1 Question"_s), qPrintable(import->text()));
    QCOMPARE(dialog.agreed().pack.questions.first().uid, u"q3"_s);
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(dialog.agreed().pack.questions.size(), 3);
    QTest::keyClick(table, Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(!import->isEnabled()); // a button pressed by its key clicks a moment later
    QTest::keyClick(table, Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(import->isEnabled());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, ui::ImportModel::Tags));
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"mine, own"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(dialog.agreed().pack.questions.at(2).tags, (QStringList{u"mine"_s, u"own"_s}));
    table->setCurrentIndex(table->model()->index(2, ui::ImportModel::Kind));
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(dialog.agreed().pack.questions.at(2).category, Category::Behavioural);
}

void TestImportDialog::doubtsAreDecidedByOneKey()
{
    exchange::Import import = page({finding(Finding::Kind::DoubtfulSplit, 1, u"GitLab CI"_s)});
    import.pack.questions[1].terminology = {{ u"GitLab CIgit bisect"_s, {} }};
    import.joinedLines = {
        {.question = 1,
         .section = Section::Terminology,
         .line = 5,
         .firstItem = 0,
         .text = u"GitLab CIgit bisect"_s,
         .borders = {
             { 9,
               false,
               true }
         } }};
    ImportDialog dialog(offer(u"page.txt"_s, import), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.findChild<QTableView *>(), Qt::Key_D, Qt::AltModifier);
    QListView *splits = nullptr;
    for (QListView *list : dialog.findChildren<QListView *>()) {
        if (list->accessibleName() == u"Doubtful splits"_s)
            splits = list;
    }
    QVERIFY(splits && splits->isVisible());
    QVERIFY(splits->hasFocus()); // though its tab was in sight before
    QCOMPARE(splits->currentIndex().row(), 0);
    QCOMPARE(dialog.findChild<QTableView *>()->currentIndex().row(), 1); // it is shown
    QTest::keyClick(splits, Qt::Key_S);
    QCOMPARE(dialog.agreed().pack.questions.at(1).terminology,
             (QList<Term>{{u"GitLab CI"_s, {}}, {u"git bisect"_s, {}}}));
    const auto *view = dialog.findChild<ui::ReadingPane *>()->view();
    QVERIFY(view->toPlainText().contains(u"git bisect"_s));
    QTest::keyClick(splits, Qt::Key_J);
    QCOMPARE(dialog.agreed().pack.questions.at(1).terminology, (QList<Term>{{u"GitLab CIgit bisect"_s, {}}}));
}

void TestImportDialog::choosesThePack()
{
    ui::ImportOffer known = offer(u"page.txt"_s, page({}));
    known.forecast.effect.pack = PackId{5};
    known.packs.resize(2);
    known.packs[0].id = {5};
    known.packs[0].uid = u"page"_s;
    known.packs[1].id = {6};
    known.packs[1].title = u"Other <b>"_s;
    ImportDialog dialog(known, nullptr);
    QSignalSpy needed(&dialog, &ImportDialog::forecastNeeded);
    auto *target = dialog.findChild<QComboBox *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(target->count(), 3);
    QCOMPARE(dialog.agreed().pack.uid, u"page"_s);
    target->setCurrentIndex(1);
    QVERIFY(dialog.agreed().pack.uid.startsWith(u"pack-"_s));
    QCOMPARE(dialog.agreed().pack.uid, dialog.everything().pack.uid);
    target->setCurrentIndex(2);
    QCOMPARE(dialog.agreed().into, PackId{6});
    QCOMPARE(needed.count(), 2);
}

void TestImportDialog::columnsAreMapped()
{
    exchange::Import import = page({});
    import.table = exchange::TableLayout{.separator = u',',
                                         .header = true,
                                         .columns = {exchange::Column::Title, exchange::Column::Ignored},
                                         .names = {
                                             u"Frage"_s,
                                             u"Text"_s
                                         }};
    ui::ImportOffer table = offer(u"t.csv"_s, import);
    table.tableSample = {u"Why?"_s, u"Because"_s};
    ImportDialog dialog(table, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *panel = dialog.findChild<ui::ColumnsPanel *>();
    QVERIFY(panel && panel->isVisible());
    auto *columns = panel->findChild<QTableWidget *>();
    QCOMPARE(columns->item(1, 1)->text(), u"Because"_s);
    QSignalSpy chosen(&dialog, &ImportDialog::layoutChosen);
    auto *box = static_cast<QComboBox *>(columns->cellWidget(1, 2));
    box->setFocus();
    QTest::keyClicks(box, u"Quest"_s);
    QTRY_COMPARE(chosen.count(), 1);
    const auto layout = chosen.first().first().value<exchange::TableLayout>();
    QCOMPARE(layout.columns, (QList{exchange::Column::Ignored, exchange::Column::Title}));
}

/// Nothing in the preview is of the length of the import but its models.
void TestImportDialog::tenThousandStayFluent()
{
    const exchange::Import many{
        .format = exchange::Format::PackJson, .pack = pack(u"many"_s, 10'000), .findings = {}};
    ImportDialog dialog(offer(u"many.json"_s, many), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *table = dialog.findChild<QTableView *>();
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(table, Qt::Key_PageDown);
        QTest::keyClick(table, Qt::Key_Space);
        QCoreApplication::processEvents();
    }
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(clock.elapsed() < 10'000);
    QCOMPARE(dialog.agreed().pack.questions.size(), 9'980);
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
