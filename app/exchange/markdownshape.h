// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace starling::exchange {

/// Whether Starling wrote the file: see markdown::formatKey.
bool isOurMarkdown(const QByteArray &bytes);

/// Titles that are underlined with = or - as lines with # and ##, where the text begins with one; each line
/// stays at its place.
QString withHashHeadings(const QString &text);

/// The level of the headings that are questions: 2 in the layout of docs/formats.md, otherwise that of which
/// most ask something. 0 where the text is neither.
int questionLevelOf(const QString &text);

/// Whether the beginning of a text has its questions in headings.
bool looksLikeMarkdown(const QString &opening);

/// The section of a heading, as pages name it; a lone "STAR" is one only where it is marked as a heading.
std::optional<Section> markdownSection(const QString &name);

} // namespace starling::exchange
