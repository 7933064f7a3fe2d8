// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowlook.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace starling::ui {
namespace {

constexpr double secondSize = 0.88;
constexpr float hovered = 0.45F;
constexpr int barWidth = 3;

} // namespace

QFont secondFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * secondSize);
    return font;
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, bool chosen,
                    bool current)
{
    QColor ground = theme.wash;
    if (!chosen)
        ground.setAlphaF(hovered);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, ground);
    if (current)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())), theme.accent);
}

} // namespace starling::ui
