// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QMap>

namespace starling::store {

class Connection;

/// Settings of reviewing by name, those that were ever set.
Result<QMap<QString, QString>> readStudySettings(const Connection &connection);
/// Replaces them all, in a transaction of the caller.
Outcome writeStudySettings(const Connection &connection, const QMap<QString, QString> &values);

/// A set of parameters of the memory model.
struct ParameterSet
{
    qint64 id = 0;
    QList<double> weights;
    QDateTime madeAt;
    int reviews = 0; ///< it was trained on
    double lossBefore = 0;
    double lossAfter = 0;
};

/// The set in force: the one made last.
Result<ParameterSet> readParameters(const Connection &connection);
/// Puts a set in force, in a transaction of the caller; the answer is its id.
Result<qint64> addParameters(const Connection &connection, const ParameterSet &set);

/// Whether term cards or questions are left out. Exactly one of the ids is not null.
struct LeftOutScope
{
    qint64 pack = 0;
    qint64 question = 0;
    bool terms = false;
};
Result<bool> readLeftOut(const Connection &connection, const LeftOutScope &scope);
/// In a transaction of the caller; brings the cards in line.
Outcome writeLeftOut(const Connection &connection, const LeftOutScope &scope, bool leftOut);

} // namespace starling::store
