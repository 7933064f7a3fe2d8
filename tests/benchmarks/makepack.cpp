// SPDX-License-Identifier: GPL-3.0-or-later
// makepack COUNT > pack.json: a pack of COUNT made-up questions, to import with starling-cli.
#include "benchpack.h"
#include "exchange/packjson.h"

#include <cstdio>

using namespace starling;

int main(int argc, char **argv)
{
    const int count = argc == 2 ? QByteArray(argv[1]).toInt() : 0;
    if (count <= 0) {
        std::fputs("usage: makepack COUNT > pack.json\n", stderr);
        return 2;
    }
    const QByteArray json = exchange::writePackJson(bench::benchPack(count));
    const auto size = static_cast<size_t>(json.size());
    return std::fwrite(json.constData(), 1, size, stdout) == size ? 0 : 1;
}
