// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// Fills in what formats without ids lack, so that the same file read again is the same pack: ids of
/// questions from their titles, numbers in order, the pack's id from its questions, a title, a version. Ids
/// and numbers that are there twice are given anew, with a finding. Category, difficulty and tags are
/// proposed for those questions (by index) that `proposals` names.
void completePack(Import &import, const QList<int> &proposals, QLatin1StringView kind);

/// Faults of a pack that is too large: too many questions, texts or list entries.
QList<Fault> sizeFaults(const Pack &pack);

} // namespace starling::exchange
