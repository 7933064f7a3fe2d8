// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"

namespace starling::bench {

/// A pack "bench" of `count` questions with all seven sections, about 600 words each, the same for the same
/// seed on every system.
Pack benchPack(int count, quint32 seed = 1);

} // namespace starling::bench
