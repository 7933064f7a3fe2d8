// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "rubric.h"
#include "topic.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>

namespace starling::feedback {

enum class State { Covered, Touched, Missing };

/// How a draft matches a key point or criterion. A hint: words match, nobody has understood the text.
struct PointMatch
{
    QString text;
    State state = State::Missing;
    double degree = 0;         ///< 0 to 1: the weight of the words that match, in the best place
    QList<Place> places;       ///< the sentences, the best first
    QStringList matched;       ///< words of the draft that match, as they stand there
    QStringList absent;        ///< words of the item that nothing matches, as stems
    bool inList = false;       ///< only in a row of words, which says nothing about them
    bool inOtherWords = false; ///< few words match: the sentence is nearer to this item than to the others
};

struct TermMatch
{
    QString term;
    State state = State::Missing;
    double degree = 0;
    Naming naming = Naming::AsWritten; ///< how the draft names it
    QString surface;                   ///< in the draft's own letters
    QList<Place> places;
    bool inList = false;
};

struct Coverage
{
    QList<PointMatch> keyPoints;
    QList<TermMatch> terms;
    QList<PointMatch> criteria;
    Subject subject;
    double score = 0; ///< 0 to 1, over key points and terms, weighted by rarity
};

/// Stops early, with what it has, when `cancelled` turned true.
Coverage coverageOf(const Draft &draft, const Rubric &rubric, const std::atomic_bool *cancelled = nullptr);

/// One item against the whole draft.
PointMatch matchItem(const Draft &draft, const Rubric &rubric, const Rubric::Item &item);

} // namespace starling::feedback
