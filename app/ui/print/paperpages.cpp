// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperpages.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QScreen>
#include <QTextDocument>

namespace starling::ui {

void paintPages(QTextDocument &document, QPagedPaintDevice &device, const std::function<void()> &newPage)
{
    QPainter painter(&device);
    const qreal scale = device.logicalDpiY() / QGuiApplication::primaryScreen()->logicalDotsPerInchY();
    painter.scale(scale, scale);
    const QRectF page(0, 0, device.width() / scale, device.height() / scale);
    QFont numberFont = document.defaultFont();
    const qreal footer = QFontMetricsF(numberFont).height() * 2;
    numberFont.setPixelSize(qRound(footer * 0.36)); // points would be enlarged twice
    document.setUseDesignMetrics(true);
    document.setPageSize(QSizeF(page.width(), page.height() - footer));
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            newPage();
        const QRectF view(0, number * document.pageSize().height(), page.width(),
                          document.pageSize().height());
        painter.save();
        painter.translate(0, -view.top());
        painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(numberFont);
        painter.setPen(Qt::black);
        painter.drawText(page, Qt::AlignBottom | Qt::AlignHCenter,
                         QStringLiteral("%1 / %2").arg(number + 1).arg(document.pageCount()));
    }
}

} // namespace starling::ui
