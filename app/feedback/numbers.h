// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "shape.h"

#include <QList>

namespace starling::feedback {

struct Number
{
    enum class Kind { Plain, Percent, Money, Time, Ratio, Count };
    Kind kind = Kind::Plain;
    Place place; ///< with its unit
    qsizetype sentence = 0;
};

/// The figures of a draft, and whether its result has any.
struct Numbers
{
    QList<Number> all;
    bool quantified = false;  ///< the result has a figure with a unit
    bool beforeAfter = false; ///< a sentence compares: "from 4 s to 2 s", "40% less than before"
    Place comparison;
    Place result; ///< where the result begins; empty without one
};

Numbers numbersOf(const Draft &draft, const Shape &shape);

} // namespace starling::feedback
