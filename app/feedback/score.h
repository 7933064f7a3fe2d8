// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage.h"

namespace starling::feedback {

/// 0 to 1 for a draft whose key points, terms and topic are known: the larger part for what matches, the rest
/// for keeping to the topic.
double scoreOf(const Coverage &coverage, const Rubric &rubric);

} // namespace starling::feedback
