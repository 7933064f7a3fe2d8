// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "library.h"
#include "store/packwriter.h"

#include <QSet>

namespace starling {

/// What an import does to one question.
struct QuestionStep
{
    enum class Kind {
        Add,
        Change,    ///< other content
        KeepAside, ///< other content, but the person edited the question: the newer text waits beside it
        Move,      ///< the same content, listed elsewhere, retired or back
    };
    Kind kind = Kind::Add;
    qsizetype index = -1; ///< in the new version; -1 for one that it does not have
    QuestionId id;        ///< invalid for Add
    QByteArray digest;    ///< of the new content
    store::Placing placing;
    bool placed = false;      ///< `placing` is other than stored
    bool keepsNumber = false; ///< the person gave it its number
    int number = 0;           ///< the one that is stored
    friend bool operator==(const QuestionStep &, const QuestionStep &) = default;
};

struct PackPlan
{
    QList<QuestionStep> steps; ///< without the questions that stay as they are
    ImportEffect effect;
    QList<QuestionEffect> effects; ///< one a question of the new version
};

/// Decides, touches nothing. `stored` are the pack's questions in the store, `touched` those of them that the
/// person left something on: these stay listed when the new version does not have them, at the end. `moved`
/// are the ids of questions that the person took to another pack: they are left out. Where the person
/// archived, deleted, added or renumbered questions, the rows are only near the truth; settlePack() makes
/// them right.
/// With `whole` off, `pack` is only some of a version: what it lacks stays, and so do the places of what it
/// has.
PackPlan planPack(const QList<store::StoredQuestion> &stored, const QSet<QuestionId> &touched,
                  const Pack &pack, const QSet<QString> &moved = {}, bool whole = true);

/// Gives the questions of an incomplete version numbers that do not stand twice in the pack: known ones keep
/// theirs, new ones get the next where theirs is taken.
void keepNumbers(const QList<store::StoredQuestion> &stored, Pack &pack);

/// Changes when anything does that a person can read of the question.
QByteArray digestOf(const Question &question);

/// The pack with every text as the store keeps it.
Pack normalisedPack(const Pack &pack);

} // namespace starling
