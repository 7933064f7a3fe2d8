// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace starling::cli {

/// Text of strangers for a terminal: control characters and those that turn the direction of writing are
/// replaced by marks one can see. Line breaks and tabs stay.
QString visibleText(const QString &text);

/// The same for what has to stay on one line: line breaks and tabs become marks too.
QString visibleLine(const QString &text);

} // namespace starling::cli
