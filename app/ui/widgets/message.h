// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace starling::ui {

/// A warning whose text is shown as it stands: message boxes guess at HTML otherwise, and ours quote files
/// and titles.
void warn(QWidget *parent, const QString &title, const QString &text);
/// The same with good news.
void inform(QWidget *parent, const QString &title, const QString &text);

} // namespace starling::ui
