// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace starling::bench {

/// The least that brings a pack file into a store: parses it with QJsonDocument and inserts the same rows,
/// and the same documents into the same index, in one durable transaction. No checks, no digests, nothing to
/// take it back.
bool importAsLittleAsPossible(const QString &json, const QString &store);

} // namespace starling::bench
