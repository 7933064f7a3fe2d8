// SPDX-License-Identifier: GPL-3.0-or-later
#include "shippedpacks.h"

#include "core/version.h"
#include "exchange/packjson.h"
#include "packimport.h"
#include "store/shippedversions.h"

#include <QFile>

#include <compare>

namespace starling {
namespace {

Outcome take(const store::Connection &connection, const ShippedPack &shipped, const Clock &clock)
{
    QFile file(shipped.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::ReadFailed, shipped.path, file.errorString()};
    const auto import = exchange::readPackJson(file.readAll());
    if (!import)
        return Error{Error::Kind::Refused, shipped.path, {}};
    const auto imported = importPack(connection, import->pack, clock(), {.mayRevive = false});
    if (!imported && imported.error().kind != Error::Kind::Refused)
        return imported.error();
    return store::writeShippedVersion(connection, shipped.uid, {shipped.version, shipped.digest});
}

} // namespace

Outcome takeShippedPacks(const store::Connection &connection, const QList<ShippedPack> &packs,
                         const Clock &clock)
{
    const auto taken = store::readShippedVersions(connection);
    if (!taken)
        return taken.error();
    for (const ShippedPack &shipped : packs) {
        const auto known = taken->constFind(shipped.uid);
        const bool isNew =
            known == taken->cend() || (known->digest != shipped.digest &&
                                       std::is_lteq(compareVersions(known->version, shipped.version)));
        if (!isNew)
            continue;
        if (Outcome done = take(connection, shipped, clock); !done)
            return done;
    }
    return {};
}

} // namespace starling
