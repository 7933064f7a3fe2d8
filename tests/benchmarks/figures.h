// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <ctime>

namespace starling::bench {

/// The p-th part (0 to 1) of the times, by nearest rank.
double percentile(QList<double> times, double p);

/// Prints median, p95, p99 and maximum in ms, and the medians' ratio where there is a floor to compare with.
void report(const char *what, const QList<double> &times, const QList<double> &floor = {});

/// Processor time of this thread in ms: on a loaded machine work is slow because others run. 0 where unknown.
double threadTime();

/// The time that `work()` takes, in ms.
template <class Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The processor time that `work()` takes in all threads of the program, in ms: on a machine that others use,
/// too, it is truer than the clock.
template <class Work>
double processorTimed(Work work)
{
    const std::clock_t begun = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
}

} // namespace starling::bench
