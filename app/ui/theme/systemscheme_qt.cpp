// SPDX-License-Identifier: GPL-3.0-or-later
// The system's light or dark as Qt tells it; before Qt 6.5 only by the palette that the platform gives.
#include "appearance.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace starling::ui {

void followSystemScheme(QObject *context, std::function<void(bool)> changed)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QStyleHints *hints = QGuiApplication::styleHints();
    QObject::connect(hints, &QStyleHints::colorSchemeChanged, context,
                     [changed](Qt::ColorScheme scheme) { changed(scheme == Qt::ColorScheme::Dark); });
    changed(hints->colorScheme() == Qt::ColorScheme::Dark);
#else
    Q_UNUSED(context)
    changed(QPalette().color(QPalette::Window).lightness() < 128);
#endif
}

} // namespace starling::ui
