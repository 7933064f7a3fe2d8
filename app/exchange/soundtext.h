// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// The text of a file, after everything that a wrong code page did to it was undone.
struct SoundText
{
    QString text;            ///< normalised: line ends are LF
    QList<Finding> findings; ///< what was mended, what could not be, and marks that turn the direction
};

/// Decodes and mends. Refuses what is empty (Empty), binary (NotText) or too large, and when given up.
/// Takes the first two fifths of the watch.
Result<SoundText, Refusal> soundText(const QByteArray &bytes, Watch &watch);

/// The same for text that is decoded already.
SoundText mendedText(const QString &text, Watch &watch);

} // namespace starling::exchange
