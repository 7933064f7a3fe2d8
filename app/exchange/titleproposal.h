// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"

namespace starling::exchange {

/// What is proposed for a question from its content alone; the person edits it in the preview.
struct Proposal
{
    QString title; ///< at most 110 characters
    Category category = Category::Technical;
    Difficulty difficulty = Difficulty::Medium;
    QStringList tags; ///< lower case, at most four
    QString frameworkName;
};

/// One proposal a question, in their order. The words that are rare over the page characterise a question, so
/// all of them are looked at together. Deterministic.
QList<Proposal> proposalsFor(const QList<Question> &questions);

} // namespace starling::exchange
