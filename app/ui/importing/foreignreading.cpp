// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignreading.h"

#include "desk/foreignimport.h"
#include "exchange/joinparts.h"
#include "exchange/recognise.h"
#include "exchange/tablesample.h"

#include <QFileInfo>

namespace starling::ui {
namespace {

using exchange::Fault;

ImportReading read(const ImportSource &source, const exchange::ImportOptions &options)
{
    ImportReading reading{.name = source.name, .error = {}, .refusal = {}, .import = {}};
    Result<QByteArray> bytes = source.bytes();
    if (!bytes && bytes.error().kind == Error::Kind::Refused)
        reading.refusal = exchange::Refusal{{Fault{Fault::Kind::TooLarge, {}, 0, bytes.error().detail}}};
    else if (!bytes)
        reading.error = bytes.error();
    if (!bytes)
        return reading;
    // Of a table other columns may be chosen; what else was read lets its bytes go on the way.
    const bool isTable = exchange::readerFor(exchange::Sample(*bytes)).format == exchange::Format::Table;
    const QByteArray kept = isTable ? *bytes : QByteArray();
    auto import = readForeign(std::move(*bytes), options);
    if (!import) {
        reading.refusal = import.error();
        return reading;
    }
    reading.import = std::move(import).value();
    if (reading.import->table) {
        reading.table = kept;
        reading.tableSample = exchange::tableSample(kept, *reading.import->table);
    }
    return reading;
}

/// The parts of one pack become one reading, at the place of the first.
void joinParts(QList<ImportReading> &readings)
{
    for (qsizetype i = 0; i < readings.size(); ++i) {
        if (!readings.at(i).import || readings.at(i).import->part == 0)
            continue;
        QList<exchange::Import> parts{*readings.at(i).import};
        for (qsizetype j = readings.size() - 1; j > i; --j) {
            if (readings.at(j).import && areOfOnePack(parts.constFirst(), *readings.at(j).import))
                parts += *readings.takeAt(j).import;
        }
        if (parts.size() == 1)
            continue;
        readings[i].import = exchange::joined(parts);
        readings[i].name = readings.at(i).import->pack.title;
    }
}

} // namespace

bool ImportReading::isCancelled() const
{
    return refusal && !refusal->faults.isEmpty() &&
           refusal->faults.constFirst().kind == Fault::Kind::Cancelled;
}

QList<ImportReading> readSources(const QList<ImportSource> &sources, const QStringList &knownTerms,
                                 const std::function<bool(double)> &progress)
{
    QList<ImportReading> readings;
    const auto all = static_cast<double>(sources.size());
    for (const ImportSource &source : sources) {
        const auto before = static_cast<double>(readings.size());
        const auto part = [&](double done) { return progress((before + done) / all); };
        readings += read(source, {.extraTerms = knownTerms, .table = {}, .progress = part});
        if (readings.constLast().isCancelled())
            return readings;
    }
    joinParts(readings);
    return readings;
}

ImportReading readTableAgain(const ImportReading &reading, const exchange::TableLayout &layout)
{
    return read({reading.name, [bytes = reading.table]() -> Result<QByteArray> { return bytes; }},
                {.extraTerms = {}, .table = layout, .progress = {}});
}

} // namespace starling::ui
