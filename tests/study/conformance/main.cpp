// SPDX-License-Identifier: GPL-3.0-or-later
// fsrs_conformance FILE: replays every history of a file of the format "fsrs-vectors/1" and checks every
// single formula in it. Prints what was checked and every mismatch. Exit status: 0 all agree, 1 something
// differs, 2 no such file.
#include "histories.h"
#include "units.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace starling::conformance;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "Usage: fsrs_conformance FILE\n");
        return 2;
    }
    QFile file(QFile::decodeName(argv[1]));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "fsrs_conformance: %s cannot be read: %s\n", argv[1],
                     qPrintable(file.errorString()));
        return 2;
    }
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &fault).object();
    if (fault.error != QJsonParseError::NoError) {
        std::fprintf(stderr, "fsrs_conformance: %s is no JSON: %s at byte %d\n", argv[1],
                     qPrintable(fault.errorString()), fault.offset);
        return 2;
    }
    if (!root["format"_L1].toString().startsWith("fsrs-vectors/1"_L1)) {
        std::fprintf(stderr, "fsrs_conformance: %s is not of the format fsrs-vectors/1\n", argv[1]);
        return 2;
    }
    Findings findings;
    const auto schedulers = schedulersOf(root["configs"_L1].toArray(), findings);
    const int units = checkUnits(root["units"_L1].toObject(), schedulers, findings);
    const Checked checked = checkHistories(root["histories"_L1].toArray(), schedulers, findings);
    for (const QString &line : findings.lines())
        std::printf("MISMATCH %s\n", qPrintable(line));
    std::printf(
        "%d histories, %d reviews (%d of them to be refused), %d previews, %d configs, %d units checked\n",
        checked.histories, checked.reviews, checked.refused, checked.previews,
        static_cast<int>(schedulers.size()), units);
    std::printf("%lld mismatches\n", static_cast<long long>(findings.lines().size()));
    return findings.lines().isEmpty() ? 0 : 1;
}
