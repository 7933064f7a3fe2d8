// SPDX-License-Identifier: GPL-3.0-or-later
// bench_import [COUNT [ROUNDS]]: a pack file read and imported, searchable at the end, beside the least that
// writes the same rows and the same index (importfloor.h). Each run is a process of its own, in turn; prints
// times by the clock and of the processor, their ratios and how much the memory grew for each MB of the file.
// On a machine that is busy with other things only the processor's tell. Ends with 1 where a target of
// README.md is missed.
#include "benchpack.h"
#include "figures.h"
#include "importfloor.h"

#include "desk/agreedimport.h"
#include "desk/foreignfiles.h"
#include "desk/foreignimport.h"
#include "exchange/packjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace starling;
using namespace starling::bench;
using namespace Qt::StringLiterals;

namespace {

/// A line of the process's status in MB; 0 where the system has none.
double statusOf(const char *name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(static_cast<qsizetype>(qstrlen(name))).trimmed().split(' ').first().toDouble() *
                   1024 / 1e6;
    }
    return 0;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

bool importOurs(Library &library, const QString &json)
{
    auto bytes = foreignBytes(json);
    if (!bytes)
        return false;
    auto read = readForeign(std::move(*bytes));
    return read && importAgreed(library, {.pack = std::move(read->pack)}).hasValue();
}

/// ms that the processor worked for this process, in all its threads.
double processorTime()
{
    return 1000.0 * static_cast<double>(std::clock()) / static_cast<double>(CLOCKS_PER_SEC);
}

/// One import in this process; prints its ms, those of the processor, and the growth of memory in MB.
int runOnce(bool ours, const QString &json)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.db"_s);
    auto library = Library::open(path);
    if (!library)
        return 1;
    if (!ours)
        library->reset();
    const double before = statusOf("VmRSS:");
    forgetPeak();
    bool done = false;
    const double start = processorTime();
    const double ms =
        timed([&] { done = ours ? importOurs(**library, json) : importAsLittleAsPossible(json, path); });
    std::printf("%f %f %f\n", ms, processorTime() - start, statusOf("VmHWM:") - before);
    return done ? 0 : 1;
}

struct Runs
{
    QList<double> times;
    QList<double> work;   ///< of the processor
    QList<double> growth; ///< times the file
};

bool runElsewhere(const QString &what, const QString &json, double megabytes, Runs &runs)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {what, json});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return false;
    const QList<QByteArray> figures = process.readAllStandardOutput().simplified().split(' ');
    runs.times << figures.value(0).toDouble();
    runs.work << figures.value(1).toDouble();
    runs.growth << figures.value(2).toDouble() / megabytes;
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--ours"_L1 || arguments.value(1) == "--floor"_L1)
        return runOnce(arguments.value(1) == "--ours"_L1, arguments.value(2));
    const int count = arguments.value(1).toInt() > 0 ? arguments.value(1).toInt() : 10'000;
    const int rounds = arguments.value(2).toInt() > 0 ? arguments.value(2).toInt() : 5;
    const QTemporaryDir folder;
    QFile json(folder.filePath(u"pack.json"_s));
    if (!json.open(QIODevice::WriteOnly))
        return 2;
    json.write(exchange::writePackJson(benchPack(count)));
    json.close();
    const double megabytes = static_cast<double>(json.size()) / 1e6;
    Runs floor;
    Runs ours;
    for (int round = 0; round < rounds; ++round) {
        if (!runElsewhere(u"--floor"_s, json.fileName(), megabytes, floor) ||
            !runElsewhere(u"--ours"_s, json.fileName(), megabytes, ours))
            return 2;
    }
    QList<double> ratios;
    QList<double> workRatios;
    for (qsizetype i = 0; i < ours.times.size(); ++i) {
        ratios << ours.times.at(i) / floor.times.at(i);
        workRatios << ours.work.at(i) / floor.work.at(i);
    }
    std::printf("%d questions, %.1f MB of JSON\n", count, megabytes);
    report("the same rows and index", floor.times);
    report("read and import", ours.times, floor.times);
    report("the same, processor", floor.work);
    report("read and import, processor", ours.work, floor.work);
    const double ratio = percentile(ratios, 0.5);
    const double growth = percentile(ours.growth, 0.5);
    std::printf("pairwise ratio, median       %.2f  (at most 1.30)\n", ratio);
    std::printf("the same, processor          %.2f\n", percentile(workRatios, 0.5));
    std::printf("memory, times the file       %.2f  (at most 3.00; the other %.2f)\n", growth,
                percentile(floor.growth, 0.5));
    return ratio <= 1.3 && growth <= 3.0 ? 0 : 1;
}
