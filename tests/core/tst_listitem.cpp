// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listitem.h"

#include <QtTest>

using namespace starling;
using namespace Qt::StringLiterals;

class TestListItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItems_data();
    void knowsItems();
    void leavesOtherLines();
    void knowsColumns();
};

void TestListItem::knowsItems_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<ListItem>("item");
    QTest::newRow("dash") << u"- a"_s << ListItem{0, 2, 0, 2, -1, u"-"_s};
    QTest::newRow("star") << u"  * a"_s << ListItem{2, 4, 2, 4, -1, u"*"_s};
    QTest::newRow("bullet") << u"•\u00A0a"_s << ListItem{0, 2, 0, 2, -1, u"•"_s};
    QTest::newRow("nought") << u"0. a"_s << ListItem{0, 3, 0, 3, 0, u"."_s};
    QTest::newRow("bracket") << u"123)  a"_s << ListItem{0, 6, 0, 6, 123, u")"_s};
    QTest::newRow("empty") << u"+ "_s << ListItem{0, 2, 0, 2, -1, u"+"_s};
    QTest::newRow("tab") << u"\t1. a"_s << ListItem{1, 4, 4, 7, 1, u"."_s};
    QTest::newRow("tab within") << u" \t-\ta"_s << ListItem{2, 4, 4, 8, -1, u"-"_s};
}

void TestListItem::knowsItems()
{
    QFETCH(const QString, line);
    QFETCH(const ListItem, item);
    QCOMPARE(listItemOf(line), std::optional(item));
}

void TestListItem::leavesOtherLines()
{
    for (const QString &line : {QString(), u"  "_s, u"-"_s, u"12"_s, u"1."_s, u"---"_s, u"-5 degrees"_s,
                                u"3.5 times"_s, u"1990. It was hot."_s, u"a - b"_s, u"*so* it is"_s})
        QVERIFY2(!listItemOf(line), qPrintable(line));
}

void TestListItem::knowsColumns()
{
    QCOMPARE(indentColumn({}), 0);
    QCOMPARE(indentColumn(u"   a b"), 3);
    QCOMPARE(indentColumn(u"  \ta"), 4);
    QCOMPARE(indentColumn(u"\t \ta"), 8);
}

QTEST_APPLESS_MAIN(TestListItem)
#include "tst_listitem.moc"
