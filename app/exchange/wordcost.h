// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"

#include <QStringView>

namespace starling::exchange {

/// The cost (in nats, roughly) of taking a stretch without spaces for one word: low for what is known, higher
/// the less its letters look like one word of the field.
double wordCost(const Lexicon &lexicon, QStringView word);

} // namespace starling::exchange
