// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace starling::bench {

double threadTime()
{
#ifdef Q_OS_LINUX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

double percentile(QList<double> times, double p)
{
    if (times.isEmpty())
        return 0;
    std::sort(times.begin(), times.end());
    const auto rank = static_cast<qsizetype>(std::ceil(p * static_cast<double>(times.size()))) - 1;
    return times.at(std::clamp(rank, qsizetype{0}, times.size() - 1));
}

void report(const char *what, const QList<double> &times, const QList<double> &floor)
{
    std::printf("%-28s median %8.2f  p95 %8.2f  p99 %8.2f  max %8.2f ms", what, percentile(times, 0.5),
                percentile(times, 0.95), percentile(times, 0.99), percentile(times, 1));
    if (!floor.isEmpty())
        std::printf("  %.2f x floor", percentile(times, 0.5) / percentile(floor, 0.5));
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace starling::bench
