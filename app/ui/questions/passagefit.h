// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchhits.h"

class QFontMetrics;

namespace starling::ui {

/// The passage with as many words before its first hit left out as make the hit fit into `width` pixels of
/// one line that ends with an ellipsis; the passage itself where it fits.
Passage passageFitting(const Passage &passage, const QFontMetrics &metrics, int width);

} // namespace starling::ui
