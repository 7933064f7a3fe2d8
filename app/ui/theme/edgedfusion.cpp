// SPDX-License-Identifier: GPL-3.0-or-later
#include "edgedfusion.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOption>

namespace starling::ui {
namespace {

bool isDark(const QStyleOption &option)
{
    return option.palette.color(QPalette::Window).lightness() < 128;
}

/// Over the edge that Fusion drew, where it drew it.
void drawEdge(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    QColor edge = Theme::of(option.palette).muted;
    edge.setAlphaF(option.state.testFlag(QStyle::State_Enabled) ? 0.8F : 0.35F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edge);
    if (element == QStyle::PE_IndicatorCheckBox) {
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        const int width = option.rect.width();
        const qreal radius = (width + (width + 1) % 2) / 2.0 - 1;
        painter.drawEllipse(QPointF(option.rect.center() + QPoint(1, 1)), radius, radius);
    }
    painter.restore();
}

} // namespace

EdgedFusion::EdgedFusion() : QProxyStyle(QStringLiteral("fusion")) {}

void EdgedFusion::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
        return;
    const bool byKeys = option->state.testFlag(State_HasFocus) && //
                        option->state.testFlag(State_KeyboardFocusChange);
    if (!byKeys && isDark(*option)) // else the edge is that of the focus
        drawEdge(element, *option, *painter);
}

int EdgedFusion::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    if (hint == SH_Table_GridLineColor && option && isDark(*option))
        return static_cast<int>(Theme::of(option->palette).hairline.rgba());
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace starling::ui
