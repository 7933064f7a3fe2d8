// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>

namespace starling::store {

class Connection;

/// What of a pack that comes with the program has been taken into the store.
struct ShippedVersion
{
    QString version;
    QString digest; ///< of the file
    friend bool operator==(const ShippedVersion &, const ShippedVersion &) = default;
};

/// By the packs' uids.
Result<QHash<QString, ShippedVersion>> readShippedVersions(const Connection &connection);
Outcome writeShippedVersion(const Connection &connection, const QString &uid, const ShippedVersion &version);

} // namespace starling::store
