// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"

#include <QList>
#include <QString>

namespace starling::bench {

/// Scores of drafts against their own question and against others.
struct Pairs
{
    QList<double> own;
    QList<double> foreign;

    void add(const Pairs &other);
};

/// Area under the ROC curve: how often an own pair scores above a foreign one, ties counting half.
double areaUnderCurve(const Pairs &pairs);

/// The pack of a file, pack JSON or page text; empty where it cannot be read.
Pack readPack(const QString &path);

/// A line with area, means and the closest pairs.
void reportPairs(const QString &name, const Pairs &pairs);

} // namespace starling::bench
