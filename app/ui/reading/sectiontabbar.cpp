// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectiontabbar.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QStyleOptionTab>

#include <cmath>

namespace starling::ui {
namespace {

constexpr int widestPadding = 13;
constexpr int narrowestPadding = 4;
constexpr int narrowestTab = 24;
constexpr double smallestScale = 0.8;

} // namespace

SectionTabBar::SectionTabBar(QWidget *parent) : QTabBar(parent), m_fitting(font()), m_padding(widestPadding)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
}

/// Widths go with the letter size, so the natural width tells which size fits; to measure each size would
/// load a font for each.
void SectionTabBar::fit()
{
    const QFontMetrics metrics(font());
    int natural = 0;
    for (int i = 0; i < count(); ++i)
        natural += metrics.horizontalAdvance(tabText(i));
    const int sides = 2 * qMax(1, count());
    const double room = static_cast<double>(width() - sides * narrowestPadding) / qMax(1, natural);
    const double scale = qBound(smallestScale, std::floor(room * 20) / 20, 1.0);
    m_fitting = font();
    if (scale < 1)
        m_fitting.setPointSizeF(m_fitting.pointSizeF() * scale);
    m_padding =
        qBound(narrowestPadding, static_cast<int>((width() - natural * scale) / sides), widestPadding);
}

QSize SectionTabBar::tabSizeHint(int index) const
{
    return {QFontMetrics(m_fitting).horizontalAdvance(tabText(index)) + 2 * m_padding,
            QFontMetrics(font()).height() + 18};
}

QSize SectionTabBar::minimumTabSizeHint(int) const
{
    return {narrowestTab, QFontMetrics(font()).height() + 18};
}

QSize SectionTabBar::minimumSizeHint() const
{
    return {count() * narrowestTab, minimumTabSizeHint(0).height()};
}

void SectionTabBar::resizeEvent(QResizeEvent *event)
{
    fit();
    QTabBar::resizeEvent(event); // asks for the size hints anew
}

void SectionTabBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    QTabBar::changeEvent(event);
}

void SectionTabBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hairline);
    const QFontMetrics metrics(m_fitting);
    for (int i = 0; i < count(); ++i) {
        const QRect rect = tabRect(i);
        const bool current = i == currentIndex();
        painter.setFont(m_fitting);
        painter.setPen(current ? theme.accent : isTabEnabled(i) ? theme.text : theme.muted);
        const QRect words = rect.adjusted(m_padding - 1, 0, 1 - m_padding, 0);
        painter.drawText(words, Qt::AlignCenter,
                         metrics.elidedText(tabText(i), Qt::ElideRight, words.width() + 2));
        if (current) {
            const QRect line(rect.left() + m_padding, rect.bottom() - 2, rect.width() - 2 * m_padding, 3);
            painter.fillRect(line, theme.accent);
            if (hasFocus()) {
                painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
                painter.drawRect(rect.adjusted(2, 3, -3, -5));
            }
        }
    }
}

} // namespace starling::ui
