// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogbuttons.h"

#include <QDialog>
#include <QPushButton>

namespace starling::ui {
namespace {

void takeIconsOff(const QDialogButtonBox &box)
{
    for (QAbstractButton *button : box.buttons())
        button->setIcon({});
}

} // namespace

QDialogButtonBox *dialogButtons(QDialogButtonBox::StandardButtons buttons, QDialog *dialog)
{
    auto *box = new QDialogButtonBox(buttons, dialog);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    takeIconsOff(*box);
    return box;
}

void takeIconsOff(QDialog &dialog)
{
    (void)dialog.sizeHint(); // an input dialog makes its buttons only then
    const auto boxes = dialog.findChildren<QDialogButtonBox *>();
    for (const QDialogButtonBox *box : boxes)
        takeIconsOff(*box);
}

} // namespace starling::ui
