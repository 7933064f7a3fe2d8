// SPDX-License-Identifier: GPL-3.0-or-later
#include "parttargets.h"

#include "feedback/shape.h"

namespace starling::ui {

std::array<int, allStarParts.size()> partTargets(int seconds)
{
    std::array<int, allStarParts.size()> middles{};
    int all = 0;
    for (size_t i = 0; i < middles.size(); ++i) {
        const feedback::Band band = feedback::bandOf(feedback::allParts.at(i));
        middles.at(i) = band.least + band.most;
        all += middles.at(i);
    }
    // The ends of the parts are rounded, not the parts: so nothing is left over.
    std::array<int, allStarParts.size()> targets{};
    int end = 0;
    int before = 0;
    for (size_t i = 0; i < middles.size(); ++i) {
        end += middles.at(i);
        const int until = (seconds * end + all / 2) / all;
        targets.at(i) = until - before;
        before = until;
    }
    return targets;
}

} // namespace starling::ui
