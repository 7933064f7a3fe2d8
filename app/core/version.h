// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace starling {

/// Orders pack versions number by number ("1.10" after "1.9", "2" equal to "2.0"); text after the numbers is
/// compared as text.
std::strong_ordering compareVersions(QStringView left, QStringView right);

} // namespace starling
