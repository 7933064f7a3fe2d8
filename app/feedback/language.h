// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"

#include <QList>
#include <QStringView>

#include <memory>

namespace starling::feedback {

using Lexicons = QList<std::shared_ptr<const Lexicon>>;

/// The lexicon whose stop words make up most of the beginning of a text; `usual` where the text is too short
/// to tell or no other is clearly ahead.
std::shared_ptr<const Lexicon> lexiconOf(QStringView text, const Lexicons &lexicons,
                                         const std::shared_ptr<const Lexicon> &usual);

} // namespace starling::feedback
