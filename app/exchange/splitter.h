// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"
#include "lexicon.h"

#include <QList>
#include <QStringList>

namespace starling::exchange {

/// What the items of a line are.
enum class ItemStyle {
    Terms, ///< names and notions: "Kubernetes", "Root cause analysis"
    Points ///< sentences, or phrases of several words
};

/// The items of a line that ran together.
struct Split
{
    QStringList items;
    QList<qsizetype> starts;           ///< index of each item in the line
    QList<qsizetype> doubtful;         ///< indices of items whose borders could well be elsewhere
    QList<JoinedLine::Border> borders; ///< those taken, and those that were nearly taken
};

/// Splits a line into its items by finding the most probable split of the whole line, from the lexicon's
/// terms and words and from the shape of the letters. A line with separators is split at those.
Split splitItems(const Lexicon &lexicon, QStringView line, ItemStyle style);

} // namespace starling::exchange
