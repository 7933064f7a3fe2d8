// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// Reads the pack format of resources/packs/pack.schema.json. All faults are reported, each with its JSON
/// pointer and line; a pack with one fault is refused whole. Bytes that nobody else holds are let go while
/// they are read.
ImportResult readPackJson(QByteArray bytes, const ImportOptions &options = {});

/// Writes the pack format: UTF-8, two spaces of indent, keys in the order of the schema, empty sections left
/// out. readPackJson of the result gives an equal Pack.
QByteArray writePackJson(const Pack &pack);

} // namespace starling::exchange
