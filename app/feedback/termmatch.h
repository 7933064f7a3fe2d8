// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage.h"

namespace starling::feedback {

/// Which terms of the rubric a draft uses, and how it names them.
QList<TermMatch> matchTerms(const Draft &draft, const Rubric &rubric, const std::atomic_bool *cancelled);

} // namespace starling::feedback
