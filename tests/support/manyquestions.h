// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"

namespace starling::test {

/// A pack "many" of `count` questions "q1" to "qN" with texts of a few made-up words, the same for the same
/// seed.
Pack manyQuestions(int count, quint32 seed);

} // namespace starling::test
