// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"
#include "lexicon.h"

#include <QList>
#include <QStringList>

namespace starling::exchange {

enum class ItemKind {
    Terms, ///< names and notions: "Kubernetes", "Root cause analysis"
    Points ///< sentences, or phrases of several words
};

/// What the items of a line are, and how they are written.
struct ItemStyle
{
    ItemKind kind = ItemKind::Terms;
    bool small = false;      ///< most begin with a small letter: "root cause analysis"
    bool mixed = false;      ///< but many do not
    double smallShare = 0.5; ///< of the items of the page, where `small`
};

/// The items of a line that ran together.
struct Split
{
    QStringList items;
    double cost = 0;                   ///< of the line, in nats: the higher, the less probable
    QList<qsizetype> starts;           ///< index of each item in the line
    QList<qsizetype> doubtful;         ///< indices of items whose borders could well be elsewhere
    QList<JoinedLine::Border> borders; ///< those taken, and those that were nearly taken
};

/// How the items that ran together in the lines of a page are written: the style that makes them more
/// probable.
ItemStyle styleOf(const Lexicon &lexicon, const QStringList &lines, ItemKind kind);

/// Splits a line into its items by finding the most probable split of the whole line, from the lexicon's
/// terms and words and from the shape of the letters. A line with separators is split at those.
Split splitItems(const Lexicon &lexicon, QStringView line, ItemStyle style);

} // namespace starling::exchange
