// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ankinote.h"
#include "exchange/import.h"

namespace starling::exchange {

/// Makes a pack of notes: the first field becomes the title, the others land in How to Answer; a text with
/// gaps asks with the gaps and answers with what stands in them. Notes that Starling exported carry the whole
/// question and come back as it was; its term cards are in their questions and are left out. `html` says
/// whether the fields are HTML. A fault where no note has a text.
ImportResult packOfNotes(const QList<AnkiNote> &notes, bool html, Format format);

} // namespace starling::exchange
