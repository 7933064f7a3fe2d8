// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/librarypacks.h"

#include "exchange/import.h"
#include "ui/importing/importdialog.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"

#include <QLabel>
#include <QListView>
#include <QTableView>
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
};

void TestImportDialog::doubtsComeFirst()
{
    const ImportDialog dialog(u"page.txt"_s,
                              page({finding(Finding::Kind::FurnitureLeftOut, -1, u"Cookie settings"_s),
                                    finding(Finding::Kind::RepairedText, 1, u"windows-874"_s),
                                    finding(Finding::Kind::DoubtfulSplit, 2, u"one or two"_s)}),
                              {}, nullptr);
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
    ImportDialog dialog(u"page.txt"_s, page({finding(Finding::Kind::DoubtfulSplit, 2, u"x"_s)}), {}, nullptr);
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
    ImportDialog dialog(u"pack.json"_s, page({}), {}, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(!findingsOf(dialog)->isVisible());
    QCOMPARE(dialog.pack(), pack(u"page"_s, 3)); // agreed to as it is
}

void TestImportDialog::findingsAreText()
{
    const QString foreign = u"<b>x</b><img src='y'>"_s;
    const ImportDialog dialog(foreign, page({finding(Finding::Kind::DoubtfulSplit, 0, foreign)}), {},
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
    const ImportDialog dialog(u"page.txt"_s,
                              page(QList<Finding>(100'000, finding(Finding::Kind::UnknownKey, 1, u"/x"_s))),
                              {}, nullptr);
    QVERIFY(findingsOf(dialog)->model()->rowCount() <= 2000);
    QVERIFY(clock.elapsed() < 10'000);
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
