// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace starling {

/// One letter, digit or sign of a text, as names are compared: without case and accents. What is neither
/// seen nor read (soft hyphens, joiners, combining accents) is in no unit of its own.
struct FoldedUnit
{
    char32_t character = 0;
    int start = 0; ///< in UTF-16 units of the text
    int end = 0;
    bool letter : 1 = false;   ///< a letter or digit; else a sign such as + or &
    bool upper : 1 = false;    ///< was a capital
    bool unspaced : 1 = false; ///< of a script without spaces between words, or with endings that are joined
    // What stands between it and the unit before:
    bool gap : 1 = false;         ///< what may part two words of a name: white space, - _ / ' and a stop
    bool punctuation : 1 = false; ///< what parts phrases: , ; : ! ? ( ) and a stop with a space behind
    bool mark : 1 = false;        ///< Markdown's marks that also stand within a word: * ` ~ and the backslash
    bool block : 1 = false;       ///< a blank line, or the beginning of a list item, heading or quotation
};

/// In one pass over the text. A character that folds to several ("ß") gives several units at its place.
QList<FoldedUnit> foldedUnits(QStringView text);

} // namespace starling
