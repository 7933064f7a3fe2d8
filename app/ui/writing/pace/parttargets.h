// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/starmarkers.h"

#include <array>

namespace starling::ui {

/// What each STAR part should take of the seconds that the whole answer should take, in the order of the
/// parts: the middle of its band (feedback/shape.h), scaled so that they add up to the whole.
std::array<int, allStarParts.size()> partTargets(int seconds);

} // namespace starling::ui
