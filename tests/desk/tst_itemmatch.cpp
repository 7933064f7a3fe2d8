// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/itemmatch.h"

#include <QtTest>

using namespace starling;
using namespace Qt::StringLiterals;

/// Rows of texts: ids are the place in the list, from 1; a leading '-' marks a retired item.
class TestItemMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
};

void TestItemMatch::matches_data()
{
    QTest::addColumn<QStringList>("stored");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QList<int>>("kept");
    QTest::addColumn<QList<int>>("dropped");

    const QString index = u"An index costs writes"_s;
    const QString cache = u"Caches go stale"_s;
    QTest::newRow("same") << QStringList{index, cache} << QStringList{index, cache} << QList{1, 2}
                          << QList<int>{};
    QTest::newRow("reordered") << QStringList{index, cache} << QStringList{cache, index} << QList{2, 1}
                               << QList<int>{};
    QTest::newRow("reworded") << QStringList{index} << QStringList{u"Every index costs writes"_s} << QList{1}
                              << QList<int>{};
    QTest::newRow("replaced") << QStringList{index} << QStringList{u"Measure first"_s} << QList{0}
                              << QList{1};
    QTest::newRow("one in front") << QStringList{index, cache} << QStringList{u"Measure"_s, index, cache}
                                  << QList{0, 1, 2} << QList<int>{};
    QTest::newRow("dropped") << QStringList{index, cache} << QStringList{cache} << QList{2} << QList{1};
    QTest::newRow("twins keep their order")
        << QStringList{index, index} << QStringList{index, index} << QList{1, 2} << QList<int>{};
    QTest::newRow("back again") << QStringList{u"-"_s + index, cache} << QStringList{cache, index}
                                << QList{2, 1} << QList<int>{};
    QTest::newRow("the living before the retired")
        << QStringList{u"-"_s + index, index} << QStringList{index} << QList{2} << QList<int>{};
    QTest::newRow("a retired one is not reworded")
        << QStringList{u"-"_s + index} << QStringList{u"Every index costs writes"_s} << QList{0}
        << QList<int>{};
    QTest::newRow("the same text wins over the place")
        << QStringList{u"Index costs writes"_s, index} << QStringList{index, u"Index costs more writes"_s}
        << QList{2, 0} << QList{1};
    QTest::newRow("empty") << QStringList{} << QStringList{} << QList<int>{} << QList<int>{};
    QTest::newRow("no words") << QStringList{u"…"_s} << QStringList{u"—"_s} << QList{0} << QList{1};
}

void TestItemMatch::matches()
{
    QFETCH(const QStringList, stored);
    QFETCH(const QStringList, texts);
    QFETCH(const QList<int>, kept);
    QFETCH(const QList<int>, dropped);

    QList<store::StoredItem> items;
    for (const QString &text : stored) {
        const bool retired = text.startsWith(u'-');
        const auto place = static_cast<int>(items.size());
        items.append({.id = {place + 1},
                      .position = place,
                      .text = retired ? text.mid(1) : text,
                      .definition = {},
                      .retired = retired});
    }
    QList<Term> terms;
    for (const QString &text : texts)
        terms.append({text, {}});

    const ItemMatch match = matchItems(items, terms);

    QList<int> keptIds;
    for (const ItemId id : match.kept)
        keptIds.append(static_cast<int>(id.value));
    QList<int> droppedIds;
    for (const ItemId id : match.dropped)
        droppedIds.append(static_cast<int>(id.value));
    QCOMPARE(keptIds, kept);
    QCOMPARE(droppedIds, dropped);
}

QTEST_GUILESS_MAIN(TestItemMatch)
#include "tst_itemmatch.moc"
