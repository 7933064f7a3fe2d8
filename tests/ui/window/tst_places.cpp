// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/places.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace starling::ui;

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsMadeWhenItIsFirstGoneTo();
    void theStripShowsOnlyWhereThereIsAChoice();
    void aClickOnAButtonGoesThere();
    void anUnknownPlaceChangesNothing();
};

void TestPlaces::aPlaceIsMadeWhenItIsFirstGoneTo()
{
    Places places;
    QAction first;
    QAction second(QStringLiteral("&Second"));
    int made = 0;
    places.add(QStringLiteral("first"), &first, [] { return new QLabel; });
    places.add(QStringLiteral("second"), &second, [&made] {
        ++made;
        return new QLabel;
    });
    places.go(QStringLiteral("first"));
    QCOMPARE(made, 0);
    QCOMPARE(places.widget(QStringLiteral("second")), nullptr);
    QSignalSpy shown(&places, &Places::placeShown);
    second.trigger();
    first.trigger();
    second.trigger();
    QCOMPARE(made, 1);
    QCOMPARE(shown.size(), 3);
    QVERIFY(second.isChecked());
    QVERIFY(!first.isChecked());
    QCOMPARE(places.current(), QStringLiteral("second"));
    QCOMPARE(places.title(), QStringLiteral("Second"));
}

void TestPlaces::theStripShowsOnlyWhereThereIsAChoice()
{
    Places places;
    QAction first(QStringLiteral("First"));
    QAction second(QStringLiteral("Second"));
    places.add(QStringLiteral("first"), &first, [] { return new QLabel; });
    places.show();
    QVERIFY(!places.findChild<QToolButton *>()->isVisible());
    places.add(QStringLiteral("second"), &second, [] { return new QLabel; });
    QVERIFY(places.findChild<QToolButton *>()->isVisible());
    places.setStripVisible(false);
    QVERIFY(!places.findChild<QToolButton *>()->isVisible());
}

void TestPlaces::aClickOnAButtonGoesThere()
{
    Places places;
    QAction first(QStringLiteral("First"));
    QAction second(QStringLiteral("Second"));
    auto *page = new QLabel;
    places.add(QStringLiteral("first"), &first, [] { return new QLabel; });
    places.add(QStringLiteral("second"), &second, [page] { return page; });
    places.go(QStringLiteral("first"));
    places.show();
    QTest::mouseClick(places.findChildren<QToolButton *>().last(), Qt::LeftButton);
    QVERIFY(page->isVisible());
    QTest::mouseClick(places.findChildren<QToolButton *>().last(), Qt::LeftButton);
    QVERIFY(second.isChecked()); // it is where we are, also after another click
}

void TestPlaces::anUnknownPlaceChangesNothing()
{
    Places places;
    QAction first;
    places.add(QStringLiteral("first"), &first, [] { return new QLabel; });
    places.go(QStringLiteral("first"));
    places.go(QStringLiteral("nowhere"));
    QCOMPARE(places.current(), QStringLiteral("first"));
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
