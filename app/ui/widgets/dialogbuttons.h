// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>

class QDialog;

namespace starling::ui {

/// The buttons of one of our dialogs. Cancel and Close close it; what accepting does is up to the dialog.
/// They have words alone: some systems put icons on standard buttons, and ours beside them have none.
[[nodiscard]] QDialogButtonBox *dialogButtons(QDialogButtonBox::StandardButtons buttons, QDialog *dialog);

/// The same looks for a dialog of Qt's own, once it has all its buttons.
void takeIconsOff(QDialog &dialog);

} // namespace starling::ui
