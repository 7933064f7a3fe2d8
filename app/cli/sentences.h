// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace starling::cli {

/// What happened, to what, and what to do: for people, in English, without a character that a terminal obeys.
QString sentence(const Error &error);

} // namespace starling::cli
