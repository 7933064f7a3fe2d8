// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace starling::store {

/// The text as the plain search compares it: lower case, without accents, compatible characters alike, UTF-8.
QByteArray folded(QStringView text);

} // namespace starling::store
