// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlines.h"

#include <QFontMetrics>
#include <QtTest>

using namespace starling::ui;
using namespace Qt::StringLiterals;

/// Text in so many lines and no more.
class TestTextLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortTextStays();
    void aLongTextIsBrokenAtAWord();
    void theSecondLineIsCut();
    void aLongWordIsBroken();

private:
    const QFont m_font;
    const QFontMetrics m_metrics{m_font};
};

void TestTextLines::aShortTextStays()
{
    QCOMPARE(twoLines({}, m_font, 100), QString());
    QCOMPARE(twoLines(u"One queue"_s, m_font, 1000), u"One queue"_s);
}

void TestTextLines::aLongTextIsBrokenAtAWord()
{
    const int width = m_metrics.horizontalAdvance(u"Two teams and"_s) + 4;
    QCOMPARE(twoLines(u"Two teams and one API"_s, m_font, width), u"Two teams and\none API"_s);
}

void TestTextLines::theSecondLineIsCut()
{
    const int width = m_metrics.horizontalAdvance(u"Saying no to"_s) + 4;
    const QStringList lines =
        twoLines(u"Saying no to a customer who pays for half of us"_s, m_font, width).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first(), u"Saying no to"_s);
    QVERIFY(lines.last().endsWith(u'…'));
    QVERIFY(m_metrics.horizontalAdvance(lines.last()) <= width);
}

void TestTextLines::aLongWordIsBroken()
{
    const QString word(200, u'x');
    const QStringList lines = twoLines(word, m_font, 80).split(u'\n');
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines)
        QVERIFY(m_metrics.horizontalAdvance(line) <= 80);
}

QTEST_MAIN(TestTextLines)
#include "tst_textlines.moc"
