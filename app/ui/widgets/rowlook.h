// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QPainter;
class QStyleOptionViewItem;

namespace starling::ui {

struct Theme;

/// The font of what stands below or beside a title.
[[nodiscard]] QFont secondFont(QFont font);

/// The ground of a list's row, which all our delegates paint alike: a wash where it is chosen, a fainter one
/// under the mouse, and a bar at the left of the row that is current.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, bool chosen,
                    bool current);

} // namespace starling::ui
