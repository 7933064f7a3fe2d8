// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/study.h"
#include "desk/library.h"

#include <memory>

namespace starling {

/// What was done to questions or packs.
enum class EditAction {
    Create,
    Change,
    Duplicate,
    Move,    ///< to another pack
    Reorder, ///< other numbers
    Tag,
    Mark, ///< mastery
    Archive,
    Unarchive,
    Delete,
    Restore,
    TakeNewer, ///< the newer text of the pack instead of the edit
    KeepMine,  ///< the edit, whatever the pack says
    Add,       ///< questions of an import went into a pack
};

struct EditMemory; ///< what was there before; desk's own

/// An edit that is durable, with what takes it back.
struct Edit
{
    EditAction action = EditAction::Change;
    bool ofPack = false;
    QString title;            ///< of the question or pack
    int count = 1;            ///< questions that it touched
    QuestionId question = {}; ///< to show; invalid for none
    QList<QuestionId> questions =
        {}; ///< where it is of several: those it was about, in the order of the list
    PackId pack = {};
    std::shared_ptr<const EditMemory> before = {}; ///< null where nothing was changed
};

/// Takes an edit back, in one transaction. The answer takes this back again. What came later to the same
/// questions is taken back with it.
Result<Edit> undoEdit(Library &library, const Edit &edit);

} // namespace starling
