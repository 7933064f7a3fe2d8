// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace starling::exchange {

/// What the letters of a stretch are.
enum class Shape { Lower, Capitalised, Acronym, Digits, Other };

struct Piece
{
    Shape shape = Shape::Other;
    QStringView text;
};

/// The next stretch of one shape; the plural s of "SLOs" belongs to the acronym.
Piece nextPiece(QStringView rest);

} // namespace starling::exchange
