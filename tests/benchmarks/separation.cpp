// SPDX-License-Identifier: GPL-3.0-or-later
#include "separation.h"

#include "exchange/import.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace starling::bench {
namespace {

double mean(const QList<double> &values)
{
    return values.isEmpty()
               ? 0
               : std::accumulate(values.cbegin(), values.cend(), 0.0) / static_cast<double>(values.size());
}

} // namespace

void Pairs::add(const Pairs &other)
{
    own += other.own;
    foreign += other.foreign;
}

double areaUnderCurve(const Pairs &pairs)
{
    double wins = 0;
    for (const double own : pairs.own) {
        for (const double foreign : pairs.foreign)
            wins += own > foreign ? 1 : own == foreign ? 0.5 : 0;
    }
    const auto all = static_cast<double>(pairs.own.size() * pairs.foreign.size());
    return all > 0 ? wins / all : 0;
}

Pack readPack(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const exchange::ImportResult read = exchange::readImport(file.readAll());
    return read ? read->pack : Pack();
}

void reportPairs(const QString &name, const Pairs &pairs)
{
    if (pairs.own.isEmpty() || pairs.foreign.isEmpty())
        return;
    std::printf(
        "%-30s area %.4f  own mean %.3f least %.3f  foreign mean %.3f most %.3f  (%lld and %lld pairs)\n",
        qPrintable(name), areaUnderCurve(pairs), mean(pairs.own),
        *std::min_element(pairs.own.cbegin(), pairs.own.cend()), mean(pairs.foreign),
        *std::max_element(pairs.foreign.cbegin(), pairs.foreign.cend()),
        static_cast<long long>(pairs.own.size()), static_cast<long long>(pairs.foreign.size()));
}

} // namespace starling::bench
