// SPDX-License-Identifier: GPL-3.0-or-later
#include "editwording.h"

namespace starling::ui {

QString EditWording::of(const Edit &edit)
{
    const QString &title = edit.title;
    switch (edit.action) {
    case EditAction::Create:
        return tr("Created “%1”.").arg(title);
    case EditAction::Change:
        return tr("Saved “%1”.").arg(title);
    case EditAction::Duplicate:
        return tr("Duplicated “%1”.").arg(title);
    case EditAction::Move:
        return tr("Moved “%1”.").arg(title);
    case EditAction::Reorder:
        return tr("Moved “%1” in the list.").arg(title);
    case EditAction::Tag:
        return tr("Changed the tags of “%1”.").arg(title);
    case EditAction::Archive:
        return tr("Archived “%1”.").arg(title);
    case EditAction::Unarchive:
        return tr("“%1” is back from the archive.").arg(title);
    case EditAction::Delete:
        return tr("Deleted “%1”.").arg(title);
    case EditAction::Restore:
        return tr("“%1” is back.").arg(title);
    case EditAction::TakeNewer:
        return tr("Took the newer text of “%1”.").arg(title);
    case EditAction::KeepMine:
        return tr("Kept your text of “%1”.").arg(title);
    case EditAction::Add:
        return tr("Added %n question(s) to “%1”.", nullptr, edit.count).arg(title);
    }
    return {};
}

QString EditWording::ofUndone(const Edit &edit)
{
    return tr("Taken back: “%1” is as it was.").arg(edit.title);
}

} // namespace starling::ui
