// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchhits.h"

class QFontMetrics;

namespace starling::ui {

/// The passage with as many words before its first hit left out as make the hit fit into `width` pixels of
/// one line that ends with an ellipsis; the passage itself where it fits.
Passage passageFitting(const Passage &passage, const QFontMetrics &metrics, int width);

/// Whether a title with a hit takes more than one line of `width`: then two lines of it say more than one
/// that is cut down to the hit, over a passage. `before` stands before the title.
bool hitNeedsTwoLines(const QString &before, const Passage &title, const QFontMetrics &metrics, int width);

/// The line of a row with its pack behind it, where at least the first word of the pack has room in `width`:
/// a separator before nothing but an ellipsis says nothing.
QString withPackFitting(const QString &line, const QString &pack, const QFontMetrics &metrics, int width);

} // namespace starling::ui
