// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ankinote.h"
#include "exchange/import.h"

#include <QByteArrayView>

namespace starling::exchange {

/// Whether the text begins with a header of Anki's text files: "#separator:tab", "#html:true", ….
bool isAnkiText(QByteArrayView start);

/// Reads a text file as Anki exports and imports it: headers, then rows whose cells may stand in quotes and
/// hold line breaks. Headers: separator, html, tags, columns, deck, notetype, and the columns of guid,
/// notetype, deck and tags.
ImportResult readAnkiText(const QByteArray &bytes);

/// The notes with headers, cells separated by tabs, in HTML. Read again they are the same.
QByteArray writeAnkiText(const QList<AnkiNote> &notes);

} // namespace starling::exchange
