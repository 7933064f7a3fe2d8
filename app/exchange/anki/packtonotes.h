// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ankinote.h"
#include "core/ownwriting.h"
#include "core/pack.h"

#include <QHash>

namespace starling::exchange {

/// The notes of a pack: one for each question with its title in front and all its sections behind, and one
/// for each term that has a definition. Their guids are made of the ids of pack, question and term: a newer
/// export updates the notes of an older one in Anki. `own` are the person's texts by the question's uid,
/// put behind the sections.
QList<AnkiNote> notesOfPack(const Pack &pack, const QHash<QString, OwnWriting> &own);

/// The front of a question's note: its title in one line, as HTML.
QString frontOf(const QString &title);

} // namespace starling::exchange
