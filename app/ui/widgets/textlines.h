// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

class QPainter;

namespace starling::ui {

/// Paints at most `lines` lines, the last one cut short after a word where the text goes on. Shapes the text
/// once, which is most of what painting a row costs.
void drawLines(QPainter &painter, const QRect &area, const QString &text, int lines,
               const QList<QTextLayout::FormatRange> &marks = {});

/// The text broken into at most two lines of `width`, the second one cut: for a header, which would cut the
/// upper and lower half of what is too long.
QString twoLines(const QString &text, const QFont &font, int width);

} // namespace starling::ui
