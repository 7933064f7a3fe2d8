// SPDX-License-Identifier: GPL-3.0-or-later
#include "message.h"

#include "dialogbuttons.h"

#include <QMessageBox>

namespace starling::ui {
namespace {

void say(QMessageBox::Icon icon, QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(icon, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    takeIconsOff(box);
    box.exec();
}

} // namespace

void warn(QWidget *parent, const QString &title, const QString &text)
{
    say(QMessageBox::Warning, parent, title, text);
}

void inform(QWidget *parent, const QString &title, const QString &text)
{
    say(QMessageBox::Information, parent, title, text);
}

} // namespace starling::ui
