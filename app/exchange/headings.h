// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"

#include <QStringView>

#include <optional>

namespace starling::exchange {

/// The section that a line is the heading of: "Key Points to Mention", "**Mistakes:**", "KEY TERMS".
std::optional<Section> headingOf(QStringView line);

/// The four labelled parts of a STAR example.
enum class StarPart { Situation, Task, Action, Result };

/// A line that is only a STAR label ("Task", "T Task", "**Result:**"); letters alone are no label.
std::optional<StarPart> starLabelOf(QStringView line);

/// A line that is only a STAR letter.
bool isStarLetter(QStringView line);

} // namespace starling::exchange
