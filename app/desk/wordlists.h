// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedback/lexicon.h"

#include <QString>

#include <memory>

namespace starling {

/// The word lists of a language: each as the person's own copy has it (`folder`/words/LANGUAGE/NAME.txt,
/// beside the store), or as it came with the program. A language without lists has none, and English if it is
/// empty.
feedback::WordLists readWordLists(const QString &language, const QString &folder);

/// The lists made ready.
std::shared_ptr<const feedback::Lexicon> readLexicon(const QString &language, const QString &folder);

/// Where the person's own copies are looked for: beside the store.
QString ownListsFolder(const QString &storePath);

} // namespace starling
