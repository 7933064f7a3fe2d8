// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace starling::ui {

struct Theme;

/// Draws mastery so that it reads without colour: an empty circle, a half-filled one, a full one with a tick.
void paintMasteryMark(QPainter &painter, const QRectF &rect, Mastery mastery, const QColor &colour,
                      const QColor &background);

/// The same mark as an icon of buttons and menus, in the colour of their text.
QIcon masteryIcon(Mastery mastery, const QPalette &palette, int extent, qreal devicePixelRatio);

} // namespace starling::ui
