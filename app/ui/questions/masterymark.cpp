// SPDX-License-Identifier: GPL-3.0-or-later
#include "masterymark.h"

#include <QPainter>
#include <QPainterPath>

namespace starling::ui {

void paintMasteryMark(QPainter &painter, const QRectF &rect, Mastery mastery, const QColor &colour,
                      const QColor &background)
{
    const qreal side = qMin(rect.width(), rect.height());
    const qreal stroke = qMax(1.2, side / 9.0);
    QRectF circle(0, 0, side - stroke, side - stroke);
    circle.moveCenter(rect.center());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, stroke));
    painter.setBrush(mastery == Mastery::Mastered ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (mastery == Mastery::Learning) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(circle, -90 * 16, 180 * 16);
    } else if (mastery == Mastery::Mastered) {
        QPainterPath tick;
        tick.moveTo(circle.left() + circle.width() * 0.26, circle.top() + circle.height() * 0.53);
        tick.lineTo(circle.left() + circle.width() * 0.43, circle.top() + circle.height() * 0.70);
        tick.lineTo(circle.left() + circle.width() * 0.75, circle.top() + circle.height() * 0.33);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(background, stroke * 1.15, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
    }
    painter.restore();
}

} // namespace starling::ui
