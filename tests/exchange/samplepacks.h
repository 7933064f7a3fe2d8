// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"

#include <QRandomGenerator>

namespace starling::test {

/// A pack that the format can hold, with awkward text in every member. Equal seeds give equal packs.
Pack randomPack(quint32 seed);

} // namespace starling::test
