// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

class QIODevice;

namespace starling::exchange {

/// How far a package may unpack. Counted on what comes out, since what a package says of itself may be a lie.
struct PackageLimits
{
    qint64 bytes = 500LL * 1024 * 1024;
    qint64 ratio = 200; ///< bytes out for each byte in, once more than `ratioFrom` came out
    qint64 ratioFrom = 16LL * 1024 * 1024;
    qint64 entries = 10'000;
};

/// Whether the bytes begin like a zip file, as an .apkg is one.
bool isPackage(QByteArrayView start);

/// Writes the collection of an .apkg (an SQLite database, not yet looked at) to `out`. Of all entries only
/// the one that the package's version names is unpacked, by its plain name: paths and media are not touched.
/// The answer is the reason where there is none.
std::optional<Fault> unpackCollection(const QByteArray &package, QIODevice &out,
                                      const PackageLimits &limits = {});

/// An .apkg of a collection, without media; nothing where the memory is short.
std::optional<QByteArray> packCollection(const QByteArray &collection);

} // namespace starling::exchange
