// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "library.h"
#include "store/packwriter.h"

namespace starling {

/// What an import does to one question.
struct QuestionStep
{
    enum class Kind {
        Add,
        Change, ///< other content
        Move,   ///< the same content, listed elsewhere, retired or back
    };
    Kind kind = Kind::Add;
    qsizetype index = -1; ///< in the new version; -1 for one that it does not have
    QuestionId id;        ///< invalid for Add
    QByteArray digest;    ///< of the new content
    store::Placing placing;
    bool placed = false; ///< `placing` is other than stored
    friend bool operator==(const QuestionStep &, const QuestionStep &) = default;
};

struct PackPlan
{
    QList<QuestionStep> steps; ///< without the questions that stay as they are
    ImportEffect effect;
};

/// Decides, touches nothing. `stored` are the pack's questions in the store, `touched` those of them that the
/// person left something on: these stay listed when the new version does not have them, at the end.
PackPlan planPack(const QList<store::StoredQuestion> &stored, const QSet<QuestionId> &touched,
                  const Pack &pack);

/// Changes when anything does that a person can read of the question.
QByteArray digestOf(const Question &question);

/// The pack with every text as the store keeps it.
Pack normalisedPack(const Pack &pack);

} // namespace starling
