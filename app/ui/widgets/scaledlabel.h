// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace starling::ui {

/// A label of plain text that wraps, in letters `scale` times as large as the parent's.
inline QLabel *scaledLabel(QWidget *parent, double scale, bool bold)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

} // namespace starling::ui
