// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/partsline.h"

#include <QtTest>

using starling::ui::PartsLine;
using namespace Qt::StringLiterals;

/// A line that says less where there is less room, and never half a word more.
class TestPartsLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatHasNoRoom();
    void staysOnOneLine();
};

void TestPartsLine::leavesOutWhatHasNoRoom()
{
    PartsLine line(nullptr);
    const QString all = u"3 found · 15 questions · 0 mastered"_s;
    const auto widthOf = [&line](const QString &text) { return line.fontMetrics().horizontalAdvance(text); };
    line.setText(all);
    line.resize(widthOf(all), 20);
    QCOMPARE(line.shown(), all);
    line.resize(widthOf(all) - 1, 20);
    QCOMPARE(line.shown(), u"3 found · 15 questions"_s);
    line.resize(widthOf(u"3 found · 15"_s), 20);
    QCOMPARE(line.shown(), u"3 found"_s);
    line.resize(widthOf(u"3 found"_s) - 2, 20);
    QVERIFY(line.shown().endsWith(u'…'));
    QCOMPARE(line.text(), all); // what a screen reader says
}

void TestPartsLine::staysOnOneLine()
{
    PartsLine line(nullptr);
    line.setText(u"15 questions · 0 mastered · 1 with a draft"_s);
    QCOMPARE(line.sizeHint().height(), line.fontMetrics().height());
    QVERIFY(line.minimumSizeHint().width() < 10); // never what keeps the window wide
}

QTEST_MAIN(TestPartsLine)
#include "tst_partsline.moc"
