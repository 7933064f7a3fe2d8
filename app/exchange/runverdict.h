// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plausibility.h"
#include "reversepage.h"

#include <vector>

namespace starling::exchange {

/// What becomes of a run of non-ASCII characters, and how far that can be believed.
struct Verdict
{
    Plausibility plausibility = Plausibility::No;
    QString text;
    int rounds = 0;
};

/// Mends one run by one of the pages, as many times over as it was broken. A second round that is no more
/// than possible is taken up to `knownRounds`.
Verdict verdictOn(const Reverse &page, Replacement replacement, int knownRounds,
                  const std::vector<Reverse> &pages);

} // namespace starling::exchange
