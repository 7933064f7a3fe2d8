// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study.h"

namespace starling::cli {

class Streams;

/// The pack of that id; where there is none, the reason with the ids there are is on standard error.
std::optional<PackRow> packNamed(const QList<PackRow> &packs, const QString &uid, Streams &streams);

/// The one pack there is; where there are none or more, the reason is on standard error.
std::optional<PackRow> onlyPack(const QList<PackRow> &packs, Streams &streams);

} // namespace starling::cli
