// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace starling::ui {

/// The first of the wanted languages ("en-GB", "de", …) that Starling speaks; English if there is none.
QString spokenLanguage(const QStringList &wanted);

/// Makes the program speak the language of the locale; empty is the system's. English is loaded too, for its
/// plural forms.
void installTranslations(QCoreApplication &application, const QString &locale);

} // namespace starling::ui
