// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"

#include <vector>

namespace starling::conformance {

/// Checks the single formulas; the answer is how many there were.
int checkUnits(const QJsonObject &units, const std::vector<study::FsrsScheduler> &schedulers,
               Findings &findings);

} // namespace starling::conformance
