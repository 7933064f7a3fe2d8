// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// A refusal for one reason.
inline Refusal refusal(Fault::Kind kind, const QString &detail = {}, int line = 0)
{
    return Refusal{{Fault{.kind = kind, .pointer = {}, .line = line, .detail = detail}}};
}

} // namespace starling::exchange
