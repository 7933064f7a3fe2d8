// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

namespace starling {

/// Reads whatever a file holds, as exchange::readImport() does, and packages of Anki (.apkg) too: their
/// database is unpacked into a private folder for as long as it is read, and never trusted. Touches no store;
/// may be called on any thread. Takes the bytes: to let them go while it reads.
exchange::ImportResult readForeign(QByteArray bytes, const exchange::ImportOptions &options = {});

} // namespace starling
