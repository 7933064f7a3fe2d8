// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"

namespace starling::store {

class Statement;

// Columns that hold one of a few words. The tables' CHECKs allow no other.

Category categoryIn(const Statement &statement, int column);
Difficulty difficultyIn(const Statement &statement, int column);
Mastery masteryIn(const Statement &statement, int column);
Section sectionIn(const Statement &statement, int column);

} // namespace starling::store
