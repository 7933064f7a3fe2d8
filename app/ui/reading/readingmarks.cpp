// SPDX-License-Identifier: GPL-3.0-or-later
// The marks that ReadingView draws beside its blocks.
#include "readingview.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>

namespace starling::ui {
namespace {

void drawTickBox(QPainter &painter, const QRectF &rect, bool ticked, const Theme &theme)
{
    const qreal stroke = qMax(1.2, rect.width() / 11);
    const QRectF box = rect.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const qreal radius = rect.width() * 0.2;
    painter.setPen(QPen(ticked ? theme.accent : theme.muted, stroke));
    painter.setBrush(ticked ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, radius, radius);
    if (!ticked)
        return;
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.22, box.top() + box.height() * 0.54);
    tick.lineTo(box.left() + box.width() * 0.42, box.top() + box.height() * 0.73);
    tick.lineTo(box.left() + box.width() * 0.79, box.top() + box.height() * 0.29);
    painter.setPen(QPen(theme.page, stroke * 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void drawCross(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const QRectF inner =
        rect.adjusted(rect.width() * 0.22, rect.width() * 0.22, -rect.width() * 0.22, -rect.width() * 0.22);
    painter.setPen(QPen(colour, qMax(1.4, rect.width() / 9), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

/// Two overlapping sheets.
void drawCopy(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    const qreal side = rect.width() * 0.6;
    const qreal radius = rect.width() * 0.12;
    painter.setPen(QPen(theme.muted, qMax(1.0, rect.width() / 13)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), side, side), radius, radius);
    painter.setBrush(theme.page);
    painter.drawRoundedRect(QRectF(rect.right() - side, rect.bottom() - side, side, side), radius, radius);
}

void drawLetter(QPainter &painter, const QRectF &line, qreal indent, const QString &letter,
                const Theme &theme, const QFont &font)
{
    const qreal side = line.height() * 1.15;
    const QRectF badge(line.left() - indent * 1.3, line.center().y() - side / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.wash);
    painter.drawRoundedRect(badge, side * 0.25, side * 0.25);
    QFont bold = font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.accent);
    painter.drawText(badge, Qt::AlignCenter, letter);
}

} // namespace

void ReadingView::paintMarks(QPainter &painter, const QRect &region)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto *layout = document()->documentLayout();
    const int scroll = verticalScrollBar()->value();
    const int start = layout->hitTest(QPointF(0, region.top() + scroll), Qt::FuzzyHit);
    for (QTextBlock block = document()->findBlock(qMax(0, start)); block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block).translated(0, -scroll);
        if (rect.top() > region.bottom())
            break;
        const int item = itemOf(block.blockFormat());
        if (item >= 0 && item == m_current && hasFocus())
            painter.fillRect(QRectF(0, rect.top() - 2, viewport()->width(), rect.height() + 4), m_theme.wash);
        paintMark(painter, block, firstLineOf(block));
    }
}

void ReadingView::paintMark(QPainter &painter, const QTextBlock &block, const QRectF &line)
{
    if (line.isEmpty())
        return;
    const QTextBlockFormat format = block.blockFormat();
    switch (roleOf(format)) {
    case BlockRole::Tickable:
        drawTickBox(painter, markRectOf(block), isTicked(itemOf(format)), m_theme);
        break;
    case BlockRole::Mistake:
        drawCross(painter, markRectOf(block), m_theme.warning);
        break;
    case BlockRole::Bullet: {
        const qreal radius = line.height() * 0.13;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        painter.drawEllipse(QPointF(line.left() - m_indent * 0.62, line.center().y()), radius, radius);
        break;
    }
    case BlockRole::Term:
        drawCopy(painter, markRectOf(block), m_theme);
        break;
    case BlockRole::StarLabel:
        drawLetter(painter, line, m_indent, format.stringProperty(LetterProperty), m_theme,
                   document()->defaultFont());
        break;
    default:
        break;
    }
}

} // namespace starling::ui
