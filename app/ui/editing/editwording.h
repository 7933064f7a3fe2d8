// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/editing/edit.h"

#include <QCoreApplication>

namespace starling::ui {

/// What was done to questions or packs, in one sentence.
class EditWording
{
    Q_DECLARE_TR_FUNCTIONS(starling::ui::EditWording)

public:
    static QString of(const Edit &edit);
    static QString ofUndone(const Edit &edit);

private:
    static QString ofSeveral(const Edit &edit);
};

} // namespace starling::ui
