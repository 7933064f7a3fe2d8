// SPDX-License-Identifier: GPL-3.0-or-later
#include "findpack.h"

#include "streams.h"
#include "visibletext.h"

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

QString idsOf(const QList<PackRow> &packs)
{
    QStringList ids;
    for (const PackRow &pack : packs)
        ids += visibleLine(pack.uid);
    return ids.join(u", "_s);
}

QString noPacks()
{
    return u"The store holds no pack. Bring one in with import."_s;
}

} // namespace

std::optional<PackRow> packNamed(const QList<PackRow> &packs, const QString &uid, Streams &streams)
{
    for (const PackRow &pack : packs) {
        if (pack.uid == uid)
            return pack;
    }
    if (packs.isEmpty())
        streams.complain(noPacks());
    else
        streams.complain(
            u"There is no pack \"%1\". The store holds: %2."_s.arg(visibleLine(uid), idsOf(packs)));
    return std::nullopt;
}

std::optional<PackRow> onlyPack(const QList<PackRow> &packs, Streams &streams)
{
    if (packs.size() == 1)
        return packs.first();
    if (packs.isEmpty())
        streams.complain(noPacks());
    else
        streams.complain(
            u"The store holds more than one pack. Say which one with --pack: %1."_s.arg(idsOf(packs)));
    return std::nullopt;
}

} // namespace starling::cli
