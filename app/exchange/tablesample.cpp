// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablesample.h"

#include "cells.h"
#include "recognise.h"

namespace starling::exchange {

QStringList tableSample(const QByteArray &bytes, const TableLayout &layout)
{
    Watch watch;
    const Sample sample(bytes);
    const Records cut = recordsOf(sample.opening, layout.separator, watch, 2);
    QStringList cells = cut.records.value(layout.header ? 1 : 0);
    for (QString &cell : cells)
        cell = undefused(cell);
    return cells;
}

} // namespace starling::exchange
