// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace starling::exchange {

/// How far the outcome of a repair can be believed.
enum class Plausibility {
    No,    ///< no person writes this
    Maybe, ///< possible; the characters before the repair could be right as well
    Yes
};

/// What a repair would replace and by what.
struct Replacement
{
    QStringView before; ///< the run as it stands in the text
    QStringView after;  ///< what it would become
    int sequences = 0;  ///< number of UTF-8 sequences in it
    QStringView left;   ///< what stands before the run
    QStringView right;  ///< and after it
};

/// Judges by kind of characters: punctuation, symbols and emoji, accented letters, letters of one script.
/// What looks natural as it stands is Maybe broken, never surely.
Plausibility judge(const Replacement &replacement);

/// A character of general punctuation, arrows, symbols or emoji.
bool isTypographic(char32_t character);

} // namespace starling::exchange
