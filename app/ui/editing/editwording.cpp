// SPDX-License-Identifier: GPL-3.0-or-later
#include "editwording.h"

namespace starling::ui {

QString EditWording::of(const Edit &edit)
{
    const QString &title = edit.title;
    if (edit.count > 1 && !edit.ofPack && edit.action != EditAction::Add)
        return ofSeveral(edit);
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
    case EditAction::Mark:
        return tr("Marked “%1”.").arg(title);
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

QString EditWording::ofSeveral(const Edit &edit)
{
    const int n = edit.count;
    switch (edit.action) {
    case EditAction::Duplicate:
        return tr("%n question(s) duplicated.", nullptr, n);
    case EditAction::Move:
        return tr("%n question(s) moved to the other pack.", nullptr, n);
    case EditAction::Reorder:
        return tr("%n question(s) moved in the list.", nullptr, n);
    case EditAction::Tag:
        return tr("Tags of %n question(s) changed.", nullptr, n);
    case EditAction::Mark:
        return tr("%n question(s) marked.", nullptr, n);
    case EditAction::Archive:
        return tr("%n question(s) archived.", nullptr, n);
    case EditAction::Unarchive:
        return tr("%n question(s) back from the archive.", nullptr, n);
    case EditAction::Delete:
        return tr("%n question(s) deleted.", nullptr, n);
    case EditAction::Restore:
        return tr("%n question(s) are back.", nullptr, n);
    default: // the others are of one
        return tr("%n question(s) changed.", nullptr, n);
    }
}

QString EditWording::ofUndone(const Edit &edit)
{
    if (edit.count > 1 && !edit.ofPack)
        return tr("Taken back: %n question(s) are as they were.", nullptr, edit.count);
    return tr("Taken back: “%1” is as it was.").arg(edit.title);
}

} // namespace starling::ui
