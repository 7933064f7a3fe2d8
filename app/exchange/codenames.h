// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace starling::exchange {

// Shapes of names in code.

/// A capital inside, where a new word may begin: "valleyAstro", "UIThread"; not "IoCs".
bool hasHump(QStringView text);

/// Begins with a verb of names: "useMemo", "setTimeout", "isPending".
bool isMemberName(QStringView text);

/// Three words or more of which the first is small, or the last is a kind of thing in code:
/// "samAccountName", "FusedLocationProviderClient".
bool isLongName(QStringView text);

/// What classes are called: the "Manager" of "WorkManager".
bool isClassEnding(QStringView text);

/// Endings that product names carry without a space: the "DB" of "YugabyteDB".
bool isBrandEnding(QStringView text);

} // namespace starling::exchange
