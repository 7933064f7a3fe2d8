// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"
#include "lexicon.h"
#include "pagelines.h"

namespace starling::exchange {

/// Reads the questions of a page from its lines, whether they were text or HTML. Items whose borders are
/// known are bulleted lines; what ran together is split with the lexicon, which learns from the page first.
/// Refuses with NotAPage what has no question of two sections.
ImportResult readPage(const QList<PageLine> &lines, Format format, Lexicon lexicon, Watch &watch);

} // namespace starling::exchange
