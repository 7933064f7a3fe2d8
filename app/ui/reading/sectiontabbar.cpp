// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectiontabbar.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QStyleOptionTab>

namespace starling::ui {
namespace {

constexpr int widestPadding = 13;
constexpr int narrowestPadding = 4;

} // namespace

SectionTabBar::SectionTabBar(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
}

int SectionTabBar::textWidth(const QFont &font) const
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += metrics.horizontalAdvance(tabText(i));
    return width;
}

QFont SectionTabBar::fittingFont() const
{
    QFont fitting = font();
    for (const double scale : {1.0, 0.95, 0.9, 0.85, 0.8}) {
        fitting.setPointSizeF(font().pointSizeF() * scale);
        if (textWidth(fitting) + count() * 2 * narrowestPadding <= width())
            break;
    }
    return fitting;
}

int SectionTabBar::paddingFor(const QFont &font) const
{
    const int spare = width() - textWidth(font);
    return qBound(narrowestPadding, spare / qMax(1, 2 * count()), widestPadding);
}

QSize SectionTabBar::tabSizeHint(int index) const
{
    const QFont fitting = fittingFont();
    const QFontMetrics metrics(fitting);
    return {metrics.horizontalAdvance(tabText(index)) + 2 * paddingFor(fitting),
            QFontMetrics(font()).height() + 18};
}

QSize SectionTabBar::minimumTabSizeHint(int index) const
{
    return {24, tabSizeHint(index).height()};
}

QSize SectionTabBar::minimumSizeHint() const
{
    return {count() * 24, tabSizeHint(0).height()};
}

void SectionTabBar::resizeEvent(QResizeEvent *event)
{
    // Asks for the size hints anew: they depend on the width.
    setIconSize(QSize(event->size().width() % 2, 1));
    QTabBar::resizeEvent(event);
}

void SectionTabBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hairline);
    const QFont plain = fittingFont();
    const QFontMetrics metrics(plain);
    const int padding = paddingFor(plain);
    for (int i = 0; i < count(); ++i) {
        const QRect rect = tabRect(i);
        const bool current = i == currentIndex();
        painter.setFont(plain);
        painter.setPen(current ? theme.accent : isTabEnabled(i) ? theme.text : theme.muted);
        const QRect words = rect.adjusted(padding - 1, 0, 1 - padding, 0);
        painter.drawText(words, Qt::AlignCenter,
                         metrics.elidedText(tabText(i), Qt::ElideRight, words.width() + 2));
        if (current) {
            const QRect line(rect.left() + padding, rect.bottom() - 2, rect.width() - 2 * padding, 3);
            painter.fillRect(line, theme.accent);
            if (hasFocus()) {
                painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
                painter.drawRect(rect.adjusted(2, 3, -3, -5));
            }
        }
    }
}

} // namespace starling::ui
