// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QToolButton>

namespace starling::ui {

/// The text of a button that opens a menu: the arrow stands in the line of the text. The one that the style
/// draws hangs in the corner of the button.
inline QString withMenuArrow(const QString &text)
{
    return text + QStringLiteral(" ▾");
}

inline void takeMenuIndicatorOff(QToolButton &button)
{
    button.setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; width: 0 }"));
}

} // namespace starling::ui
