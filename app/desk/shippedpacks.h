// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QString>

namespace starling {
namespace store {
class Connection;
}

/// A pack that comes with the program. Version and digest are read from the file when the program is built,
/// so that a start compares two words and parses nothing.
struct ShippedPack
{
    QString uid;
    QString version;
    QString digest;
    QString path; ///< of the file, a resource
};

/// The packs built into this program.
QList<ShippedPack> shippedPacks();

/// Takes those into the store that are new or newer than what was taken before. A pack of which the store has
/// a newer version is left alone.
Outcome takeShippedPacks(const store::Connection &connection, const QList<ShippedPack> &packs,
                         const Clock &clock);

} // namespace starling
