// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace starling::ui {

/// Makes the program speak the language of the locale; empty is the system's. Strings without a translation
/// stay English.
void installTranslations(QCoreApplication &application, const QString &locale);

} // namespace starling::ui
