// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownwriting.h"
#include "core/pack.h"

namespace starling::exchange {

/// English, as the pages that are read name them: "Answer Framework", "How to Answer", ….
QLatin1StringView exportHeading(Section section);

/// The text with U+FFFD for each character that no HTML may hold: controls but line break and tab.
QString withoutControls(const QString &text);

/// The sections of a question that are not empty, and what the person wrote unless it is blank, as plain
/// HTML: headings of the given level, paragraphs and lists, a class on each part, everything else escaped.
QString questionHtml(const Question &question, const OwnWriting &own, int headingLevel);

/// Paragraphs of a text: escaped, bold and italic marks as tags, single line breaks as <br>.
QString paragraphsHtml(const QString &text);

/// The person's Markdown (core/answerblocks.h): small headings of the given level, lists and paragraphs.
QString answerHtml(const QString &text, int headingLevel);

} // namespace starling::exchange
