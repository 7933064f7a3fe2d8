// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/study.h"

#include <QDateTime>

#include <optional>

namespace starling {

class Library;

/// The import that File > Undo Last Import would take back.
struct ImportToUndo
{
    QString packTitle;
    QDateTime importedAt; ///< UTC
};

/// What taking it back did, counted in questions.
struct ImportUndone
{
    PackId pack; ///< invalid where the pack is gone again
    QString packTitle;
    int removed = 0;  ///< that the import had added
    int restored = 0; ///< with their old content or place
    int kept = 0;     ///< on which the person wrote, ticked or marked since, or which changed since
};

Result<std::optional<ImportToUndo>> importToUndo(Library &library);

/// Takes the last import back that is not taken back yet (of the last ten), in one transaction. Error:
/// NotFound where there is none.
Result<ImportUndone> undoLastImport(Library &library);

} // namespace starling
