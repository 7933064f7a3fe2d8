// SPDX-License-Identifier: GPL-3.0-or-later
#include "partsline.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace starling::ui {

PartsLine::PartsLine(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QString PartsLine::shown() const
{
    static const QString between = QStringLiteral(" · ");
    const QFontMetrics metrics = fontMetrics();
    const int room = contentsRect().width();
    QStringList parts = text().split(between);
    QString line = text();
    while (metrics.horizontalAdvance(line) > room) {
        if (parts.size() == 1)
            return metrics.elidedText(line, Qt::ElideRight, room);
        parts.removeLast();
        line = parts.join(between);
    }
    return line;
}

QSize PartsLine::sizeHint() const
{
    return {1, fontMetrics().height()};
}

bool PartsLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && shown() != text()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           QStringLiteral("<p>%1</p>").arg(text().toHtmlEscaped()), this);
        return true;
    }
    return QLabel::event(event);
}

void PartsLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeading, shown());
}

} // namespace starling::ui
