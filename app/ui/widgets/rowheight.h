// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace starling::ui {

/// Of a row of one line in a list: by itself a list leaves no room between the lines.
inline int rowHeight(const QWidget &list)
{
    return list.fontMetrics().height() + 8;
}

} // namespace starling::ui
