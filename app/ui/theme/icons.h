// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QMenu;

namespace starling::ui {

/// The icon resources/icons/actions/NAME.svg in the text colour of the widget it is drawn on, sharp at any
/// scale. Read from the resource when it is first painted.
QIcon actionIcon(const QString &name);

/// The program's own icon, drawn from its SVG: a PNG would load every image plugin of Qt first.
QIcon applicationIcon();

/// Dynamic property of an action that names its icon.
inline constexpr char iconNameProperty[] = "iconName";

/// Gives each action of the menu that names an icon this icon when the menu is first opened: a
/// start-up needs none of them.
void loadIconsWhenShown(QMenu *menu);

} // namespace starling::ui
