// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace starling {

/// The beginning of a line of a list: "- ", "* ", "+ ", "• ", "1. " or "1) ", with white space before it.
/// Columns are where it stands to the eye: a tab leads on to the next multiple of four.
struct ListItem
{
    qsizetype indent = 0;        ///< characters before the marker
    qsizetype content = 0;       ///< characters before the text
    qsizetype column = 0;        ///< of the marker
    qsizetype contentColumn = 0; ///< of the text
    int number = -1;             ///< -1: a bullet
    QString sign;                ///< the bullet, or what follows the number
    friend bool operator==(const ListItem &, const ListItem &) = default;
};

/// Nothing where the line is no item. An item may be without text: somebody is about to write it.
std::optional<ListItem> listItemOf(QStringView line);
/// The column that the text of a line begins at.
qsizetype indentColumn(QStringView line);
/// The column that these characters lead to.
qsizetype columnAfter(QStringView characters);

} // namespace starling
