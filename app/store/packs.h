// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "core/result.h"
#include "core/study.h"

#include <QDateTime>

#include <optional>

namespace starling::store {

class Connection;

Result<QList<PackRow>> readPacks(const Connection &connection);

/// The pack's own fields, without its questions. Error: NotFound.
Result<Pack> readPackHead(const Connection &connection, PackId id);

/// The pack with that uid, if there is one.
Result<std::optional<PackId>> findPack(const Connection &connection, const QString &uid);

Result<PackId> addPackHead(const Connection &connection, const Pack &pack, const QDateTime &now);
Outcome changePackHead(const Connection &connection, PackId id, const Pack &pack, const QDateTime &now);

} // namespace starling::store
