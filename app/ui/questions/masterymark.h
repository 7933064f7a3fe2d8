// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace starling::ui {

/// Draws mastery so that it reads without colour: an empty circle, a half-filled one, a full one with a tick.
void paintMasteryMark(QPainter &painter, const QRectF &rect, Mastery mastery, const QColor &colour,
                      const QColor &background);

} // namespace starling::ui
