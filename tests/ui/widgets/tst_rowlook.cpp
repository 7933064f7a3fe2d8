// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlook.h"

#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QtTest>

using namespace starling::ui;

namespace {

constexpr QColor page(1, 2, 3);

/// A row of 40 by 20 as it is painted; the colours at its left edge and in its middle.
std::pair<QColor, QColor> painted(bool chosen, bool current, bool hovered)
{
    QImage image(40, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(page);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = lightPalette();
    option.state.setFlag(QStyle::State_MouseOver, hovered);
    QPainter painter(&image);
    paintRowGround(painter, option, Theme::of(option.palette), chosen, current);
    return {image.pixelColor(1, 10), image.pixelColor(20, 10)};
}

} // namespace

/// The ground that rows of our lists have in common.
class TestRowLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowLikeAnyOtherIsLeftAlone() { QCOMPARE(painted(false, false, false), std::pair(page, page)); }

    void whatIsChosenIsWashed()
    {
        const QColor wash = Theme::of(lightPalette()).wash;
        QCOMPARE(painted(true, false, false), std::pair(wash, wash));
        QCOMPARE(painted(true, false, true), std::pair(wash, wash)); // the mouse adds nothing
    }

    void theMouseWashesFainter()
    {
        const QColor hovered = painted(false, false, true).second;
        QVERIFY(hovered != page);
        QVERIFY(hovered.lightness() < Theme::of(lightPalette()).wash.lightness());
    }

    void whatIsCurrentHasABar()
    {
        const Theme theme = Theme::of(lightPalette());
        QCOMPARE(painted(true, true, false), std::pair(theme.accent, theme.wash));
        QCOMPARE(painted(false, true, false), std::pair(theme.accent, page));
    }

    void theSecondFontIsSmaller()
    {
        QFont font;
        font.setPointSizeF(10);
        font.setItalic(true);
        QVERIFY(secondFont(font).pointSizeF() < 9.5);
        QVERIFY(secondFont(font).italic());
    }
};

QTEST_MAIN(TestRowLook)
#include "tst_rowlook.moc"
