// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confidential.h"
#include "pack.h"

#include <QHash>

namespace starling {

/// Replaces the names in every text of a question; its id is none. A tag that is there twice then is there
/// once.
void takeOut(const ConfidentialMatcher &names, Question &question);
/// And in all texts of a pack, and in ids, which are often made of titles. Language and version stay. What
/// the ids of questions that hold a name have become, by what they were; they stay unique.
QHash<QString, QString> takeOut(const ConfidentialMatcher &names, Pack &pack);

} // namespace starling
