// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace starling::ui {

// The conditions in the text of a search line, so that a chip and the keyboard do the same thing.

/// "tag:x", quoted where the value has a space.
QString searchToken(const QString &name, const QString &value);

/// The value of the first condition of that name, empty without one.
QString searchTokenValue(const QString &text, const QString &name);

/// The text with this value as the only condition of that name; an empty value takes it out.
QString withSearchToken(const QString &text, const QString &name, const QString &value);

} // namespace starling::ui
