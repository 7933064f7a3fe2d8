// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/librarypacks.h"

#include "exchange/import.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/importmodel.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"
#include "ui/reading/sectiontabbar.h"

#include <QHeaderView>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;
using ui::ImportDialog;

namespace {

constexpr QSize narrow(800, 560); // what a window of 800x600 has room for
constexpr QSize wide(1240, 760);

ui::ImportOffer offer(bool table)
{
    exchange::Import import{exchange::Format::PageText, pack(u"page"_s, 9), {}};
    if (table)
        import.table = exchange::TableLayout{.separator = u',',
                                             .header = true,
                                             .columns = {exchange::Column::Title, exchange::Column::Ignored},
                                             .names = {
                                                 u"Question"_s,
                                                 u"Situation of the candidate at that time"_s
                                             }};
    return {.name = u"page.txt"_s,
            .import = import,
            .forecast = {},
            .packs = {},
            .tableSample = {u"Why?"_s, u"Because "_s.repeated(60)}};
}

bool isTab(const ImportDialog &dialog, const QWidget *page)
{
    const auto *tabs = dialog.findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->widget(i)->isAncestorOf(page))
            return true;
    }
    return false;
}

} // namespace

/// The preview of an import in a small window: nothing that is to be read is cut for want of width.
class TestNarrowImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePreviewIsATabWhereThereIsNoRoomBeside();
    void movesWithTheWidthAndLeavesTheFocus();
    void allOfTheTitleStandsOverThePreview();
    void columnsCanBeRead();
};

void TestNarrowImport::thePreviewIsATabWhereThereIsNoRoomBeside()
{
    ImportDialog dialog(offer(false), nullptr);
    dialog.resize(narrow);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *preview = dialog.findChild<ui::ReadingPane *>();
    QVERIFY(isTab(dialog, preview));
    QVERIFY(preview->isVisible());
    const auto *questions = dialog.findChild<QTableView *>();
    QVERIFY(questions->columnWidth(ui::ImportModel::Title) > narrow.width() / 2);
    const QTabBar *sections = preview->tabs();
    for (int i = 0; i < sections->count(); ++i)
        QVERIFY2(sections->tabRect(i).width() >=
                     sections->fontMetrics().horizontalAdvance(sections->tabText(i)),
                 qPrintable(sections->tabText(i)));
    QVERIFY(questions->hasFocus());
    QTest::keyClick(&dialog, Qt::Key_V, Qt::AltModifier);
    QVERIFY(preview->view()->hasFocus());
}

void TestNarrowImport::movesWithTheWidthAndLeavesTheFocus()
{
    ImportDialog dialog(offer(false), nullptr);
    dialog.resize(wide);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto *preview = dialog.findChild<ui::ReadingPane *>();
    const auto *questions = dialog.findChild<QTableView *>();
    const auto *tabs = dialog.findChild<QTabWidget *>();
    QVERIFY(!isTab(dialog, preview) && preview->isVisible());
    QVERIFY(tabs->isHidden()); // there is nothing in them
    dialog.resize(narrow);
    QTRY_VERIFY(isTab(dialog, preview) && preview->isVisible());
    QVERIFY(questions->hasFocus());
    dialog.resize(wide);
    QTRY_VERIFY(!isTab(dialog, preview) && preview->isVisible());
    QVERIFY(tabs->isHidden());
    QVERIFY(questions->hasFocus());
}

void TestNarrowImport::allOfTheTitleStandsOverThePreview()
{
    ui::ImportOffer long_ = offer(false);
    const QString title = u"Tell me about a decision that nobody wanted. "_s.repeated(5).trimmed();
    long_.import.pack.questions[1].title = title;
    ImportDialog dialog(long_, nullptr);
    dialog.resize(narrow);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.findChild<QTableView *>(), Qt::Key_Down);
    const auto *shown = dialog.findChild<QLabel *>(u"previewTitle"_s);
    QCOMPARE(shown->text(), title);
    QTRY_VERIFY(shown->height() >= shown->heightForWidth(shown->width()));
}

void TestNarrowImport::columnsCanBeRead()
{
    ImportDialog dialog(offer(true), nullptr);
    dialog.resize(narrow);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto *columns = dialog.findChild<QTableWidget *>();
    QVERIFY(columns->isVisible()); // a table is about its columns first
    const QTableWidgetItem *name = columns->item(1, 0);
    QCOMPARE(name->text(), u"Situation of the candidate at that time"_s);
    const QRect room = columns->visualItemRect(name).adjusted(4, 0, -4, 0);
    const QRect needed =
        columns->fontMetrics().boundingRect(QRect(0, 0, room.width(), 1000), Qt::TextWordWrap, name->text());
    QVERIFY(needed.height() <= room.height());
    QVERIFY(columns->item(1, 1)->text().endsWith(u'…'));
    QVERIFY(columns->item(1, 1)->toolTip().size() > columns->item(1, 1)->text().size());
}

QTEST_MAIN(TestNarrowImport)
#include "tst_narrowimport.moc"
