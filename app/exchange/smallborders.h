// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"

#include <QStringView>

namespace starling::exchange {

/// The cost (in nats) of a border before the small letter at `i` in a line whose items begin with small
/// letters as a rule, from the words on both sides; negative where none is possible. `left` is the stretch of
/// one shape that ends there, `right` the small letters from there on.
double betweenSmallItems(const Lexicon &lexicon, QStringView line, qsizetype i, QStringView left,
                         QStringView right);

} // namespace starling::exchange
