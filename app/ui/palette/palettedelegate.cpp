// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettedelegate.h"

#include "palettemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowlook.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace starling::ui {
namespace {

constexpr int margin = 14;
constexpr int padding = 7;
constexpr int space = 12;

/// One line, cut short with an ellipsis.
void drawLine(QPainter &painter, const QRect &area, const QString &text, const QList<TextSpan> &hits,
              const Theme &theme)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    QList<QTextLayout::FormatRange> marks;
    const qsizetype end = shown == text ? text.size() : shown.size() - 1; // before the ellipsis
    for (const TextSpan &hit : hits) {
        const qsizetype length = std::min(hit.length, end - hit.start);
        if (length <= 0)
            continue;
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(hit.start);
        mark.length = static_cast<int>(length);
        mark.format.setBackground(theme.found);
        mark.format.setForeground(theme.text);
        marks << mark;
    }
    QTextLayout layout(shown, painter.font());
    layout.setFormats(marks);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    layout.draw(&painter, {qreal(area.left()), area.top() + (area.height() - line.height()) / 2});
}

/// The keys in a box, as on a keyboard; the answer is what is left of the area.
QRect drawKeys(QPainter &painter, const QRect &area, const QString &keys, const Theme &theme)
{
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 12;
    const int height = painter.fontMetrics().height() + 2;
    const QRect box(area.right() - width + 1, area.center().y() - height / 2, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.hairline);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(theme.muted);
    painter.drawText(box, Qt::AlignCenter, keys);
    return area.adjusted(0, 0, -width - space, 0);
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(PaletteModel::EntryRole).value<PaletteEntry>();
    const bool heading = entry.kind == PaletteEntry::Kind::Heading;
    const int first = QFontMetrics(heading ? secondFont(option.font) : option.font).height();
    const int second = entry.hit.passage.isEmpty() ? 0 : QFontMetrics(secondFont(option.font)).height() + 1;
    return {200, first + second + 2 * padding - (heading ? 4 : 0)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const auto entry = index.data(PaletteModel::EntryRole).value<PaletteEntry>();
    const QFont small = secondFont(option.font);
    QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    if (entry.kind == PaletteEntry::Kind::Heading) {
        painter->setFont(small);
        painter->setPen(theme.accent);
        painter->drawText(area.adjusted(0, 4, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.title);
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    paintRowGround(*painter, option, theme, chosen, chosen);
    if (!entry.hit.passage.isEmpty()) { // below, over the whole width
        painter->setFont(small);
        painter->setPen(theme.muted);
        const int height = painter->fontMetrics().height();
        const int top = area.bottom() - padding - height + 1;
        drawLine(*painter, {area.left(), top, area.width(), height}, entry.hit.passage.text,
                 entry.hit.passage.hits, theme);
        area.setTop(area.top() + padding);
        area.setHeight(QFontMetrics(option.font).height());
    }
    painter->setFont(small);
    if (!entry.keys.isEmpty())
        area = drawKeys(*painter, area, entry.keys, theme);
    if (!entry.detail.isEmpty()) {
        const QString detail =
            painter->fontMetrics().elidedText(entry.detail, Qt::ElideRight, area.width() * 2 / 5);
        const int width = painter->fontMetrics().horizontalAdvance(detail);
        painter->setPen(theme.muted);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, detail);
        area.adjust(0, 0, -width - space, 0);
    }
    painter->setFont(option.font);
    painter->setPen(theme.text);
    drawLine(*painter, area, entry.title, entry.marks, theme);
    painter->restore();
}

} // namespace starling::ui
