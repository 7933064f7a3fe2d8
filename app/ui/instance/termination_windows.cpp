// SPDX-License-Identifier: GPL-3.0-or-later
#include "termination.h"

#include <QMetaObject>
#include <QPointer>
#include <QWidget>

#include <qt_windows.h>

namespace starling::ui {
namespace {

// A console handler gets no argument of ours; log-off and shutdown reach a window as Qt's commitDataRequest.
QPointer<QWidget> windowToClose;

BOOL WINAPI onConsoleEvent(DWORD)
{
    if (windowToClose)
        QMetaObject::invokeMethod(windowToClose, &QWidget::close, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

void closeOnTermination(QWidget &window)
{
    windowToClose = &window;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

} // namespace starling::ui
