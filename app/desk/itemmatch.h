// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "store/contents.h"

namespace starling {

/// What becomes of the stored items of one section when a newer version of the pack has other texts.
struct ItemMatch
{
    QList<ItemId> kept;    ///< one per new text: the item that takes it; invalid for a new item
    QList<ItemId> dropped; ///< stored items without a new text, among those that are not retired yet
};

/// Old items find their new text: the same text first (also of a retired item), then the text that is now in
/// their place if at least half of the words are the same. So ticks survive rewording and reordering.
/// `stored` is in the order of positions; pure.
ItemMatch matchItems(const QList<store::StoredItem> &stored, const QList<Term> &texts);

} // namespace starling
