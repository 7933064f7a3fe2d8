// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"

#include <vector>

namespace starling::conformance {

/// The schedulers of `configs`, each with the parameters that follow from its `w_input`.
std::vector<study::FsrsScheduler> schedulersOf(const QJsonArray &configs, Findings &findings);

struct Checked
{
    int histories = 0;
    int reviews = 0;
    int previews = 0;
    int refused = 0; ///< reviews the scheduler had to refuse
};

Checked checkHistories(const QJsonArray &histories, const std::vector<study::FsrsScheduler> &schedulers,
                       Findings &findings);

} // namespace starling::conformance
