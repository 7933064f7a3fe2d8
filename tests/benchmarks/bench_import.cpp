// SPDX-License-Identifier: GPL-3.0-or-later
// bench_import [COUNT]: a pack file read, and imported in one transaction, beside the reading alone.
#include "benchpack.h"
#include "figures.h"

#include "desk/library.h"
#include "exchange/packjson.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace starling;
using namespace starling::bench;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int given = QCoreApplication::arguments().value(1).toInt();
    const QByteArray json = exchange::writePackJson(benchPack(given > 0 ? given : 10'000));
    QList<double> reading;
    QList<double> importing;
    for (int round = 0; round < 3; ++round) {
        const QTemporaryDir folder;
        auto library = Library::open(folder.filePath(QStringLiteral("bench.db")));
        if (!library)
            return 1;
        std::optional<exchange::ImportResult> read;
        reading << timed([&] { read.emplace(exchange::readPackJson(json)); });
        bool imported = false;
        importing << reading.last() +
                         timed([&] { imported = (*library)->importPack((*read)->pack).operator bool(); });
        if (!imported)
            return 1;
    }
    std::printf("%.1f MB of JSON\n", static_cast<double>(json.size()) / 1e6);
    report("read the file", reading);
    report("read and import", importing, reading);
    return 0;
}
