// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace starling::test {

/// C++ source with its comments and the insides of its strings blanked out; lines stay where they are. The
/// strings of #include lines are kept.
QString withoutComments(const QString &source);

} // namespace starling::test
