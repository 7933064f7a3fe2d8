// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "corpusstore.h"

#include <QList>
#include <QStringList>

namespace starling::bench {

/// What one would use instead, for the same words: times in ms, one per text typed.
struct Rivals
{
    QList<double> fts5Ranked; ///< 50 rows by rank with snippets
    QList<double> fts5First;  ///< 50 rows in row order with snippets
    QList<double> like;       ///< LIKE over all columns, as Anki searches
    QList<double> ripgrep;    ///< over the same texts as files; empty where there is none
};

Rivals runRivals(const CorpusStore &store, const QStringList &typed);

} // namespace starling::bench
