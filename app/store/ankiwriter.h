// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ankinote.h"
#include "core/result.h"

#include <QDateTime>

namespace starling::store {

/// A note type to be written: its cards ask the first field and answer with the second.
struct AnkiNotetype
{
    qint64 id = 0; ///< the same in every export, so that Anki knows it again
    QString name;
    QStringList fields;
};

/// Writes a collection of Anki (schema 11) with these notes, each with one new card, in their order. `path`
/// names no file yet; `now` is the time of change. Each note is of one of the note types, by name. Errors:
/// WriteFailed.
Outcome writeAnkiCollection(const QString &path, const QList<AnkiNotetype> &notetypes,
                            const QList<AnkiNote> &notes, const QDateTime &now);

} // namespace starling::store
