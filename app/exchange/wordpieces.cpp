// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordpieces.h"

namespace starling::exchange {

Piece nextPiece(QStringView rest)
{
    const auto runOf = [&](qsizetype from, auto is) {
        while (from < rest.size() && is(rest.at(from)))
            ++from;
        return from;
    };
    const auto upper = [](QChar c) { return c.isUpper(); };
    const auto lower = [](QChar c) { return c.isLetter() && !c.isUpper(); };
    const auto digit = [](QChar c) { return c.isDigit(); };
    if (digit(rest.front()))
        return {Shape::Digits, rest.left(runOf(0, digit))};
    if (lower(rest.front()))
        return {Shape::Lower, rest.left(runOf(0, lower))};
    if (!upper(rest.front()))
        return {Shape::Other, rest.left(1)};
    const qsizetype capitals = runOf(0, upper);
    const qsizetype small = runOf(capitals, lower);
    if (capitals == 1)
        return {small > 1 ? Shape::Capitalised : Shape::Acronym, rest.left(small)};
    if (small == capitals)
        return {Shape::Acronym, rest.left(capitals)};
    const bool version = small < rest.size() && rest.at(small).isDigit(); // "IMDSv2"
    if (small == capitals + 1 && (rest.at(capitals) == u's' || version))
        return {Shape::Acronym, rest.left(small)};
    return {Shape::Acronym, rest.left(capitals - 1)};
}

} // namespace starling::exchange
