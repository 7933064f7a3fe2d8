// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/study.h"

#include <QDateTime>

#include <optional>

namespace starling::store {

class Connection;

/// The import that would be taken back.
struct LastImport
{
    qint64 id = 0;
    PackId pack;
    QString title; ///< of the pack as it is now
    QDateTime importedAt;
    bool packAdded = false;
};

/// What taking it back did, counted in questions.
struct UndoneImport
{
    PackId pack; ///< invalid where the pack is gone
    QString title;
    int removed = 0;  ///< that the import had added
    int restored = 0; ///< whose old content, or place, is back
    int kept = 0;     ///< left as they are, since the person wrote on them or something changed them since
};

/// The last import that is not taken back yet, if there is one.
Result<std::optional<LastImport>> readLastImport(const Connection &connection);

/// Takes the import back, within the caller's transaction: added questions go, changed ones get their old
/// content with its items and their ids. What the person wrote, ticked or marked since is kept: such a
/// question stays as one that its pack no longer has. A question that was changed since stays as it is.
Result<UndoneImport> undoImport(const Connection &connection, const LastImport &import);

} // namespace starling::store
