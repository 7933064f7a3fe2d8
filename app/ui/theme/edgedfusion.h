// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace starling::ui {

/// Fusion, with edges that show in dark. Fusion draws the edges of boxes to tick and the lines of tables a
/// shade darker than the window, so that in dark a box that is not ticked cannot be told from the page.
class EdgedFusion : public QProxyStyle
{
    Q_OBJECT

public:
    EdgedFusion();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

} // namespace starling::ui
