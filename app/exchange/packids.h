// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// Questions, by index in rising order, whose file does not tell their category or difficulty; it is
/// proposed.
struct Unsorted
{
    QList<int> categories;
    QList<int> difficulties;
};

/// Of a file that tells neither of any question.
Unsorted allUnsorted(const Pack &pack);

/// Fills in what formats without ids lack, so that the same file read again is the same pack: ids of
/// questions from their titles, numbers in order, the pack's id from its questions, a title, a version. Ids
/// and numbers that are there twice are given anew, with a finding. `kind` begins the ids of packs without
/// one. A pack that is too large is refused.
ImportResult completed(Import import, const Unsorted &unsorted, QLatin1StringView kind);

/// Faults of a pack that is too large: too many questions, texts or list entries.
QList<Fault> sizeFaults(const Pack &pack);

} // namespace starling::exchange
