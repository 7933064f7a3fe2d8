// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

namespace starling::cli {

/// What is wrong with a text that was refused, where, and what to do.
QString sentence(const exchange::Fault &fault, const QString &file);

/// What a reader noticed, and where: "mended: question 3, line 88: …".
QString sentence(const exchange::Finding &finding, const Pack &pack);

} // namespace starling::cli
