// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlines.h"

#include <QFontMetrics>
#include <QPainter>

namespace starling::ui {
namespace {

QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

void drawLines(QPainter &painter, const QRect &area, const QString &text, int lines,
               const QList<QTextLayout::FormatRange> &marks)
{
    static const QString ellipsis = QStringLiteral("…");
    QTextLayout layout(text, painter.font());
    layout.setTextOption(wrapping());
    layout.setFormats(marks);
    layout.beginLayout();
    qreal top = 0;
    for (int number = 1; number <= lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setPosition({0, top});
        line.setLineWidth(area.width());
        if (number == lines && line.textStart() + line.textLength() < text.size()) {
            const int width = painter.fontMetrics().horizontalAdvance(ellipsis);
            line.setLineWidth(area.width() - width);
            painter.drawText(QPointF(area.left() + line.naturalTextWidth(), area.top() + top + line.ascent()),
                             ellipsis);
        }
        top += line.height();
    }
    layout.endLayout();
    layout.draw(&painter, area.topLeft());
}

QString twoLines(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
    const qsizetype first = line.isValid() ? line.textLength() : 0;
    if (first >= text.size())
        return text;
    const QString rest = QFontMetrics(font).elidedText(text.mid(first).trimmed(), Qt::ElideRight, width);
    return text.first(first).trimmed() + u'\n' + rest;
}

} // namespace starling::ui
