// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"
#include "store/questionstate.h"

namespace starling {

/// What is to be done to several questions.
struct SeveralQuestions
{
    QList<store::QuestionState> states; ///< of those that are there; not empty
    Edit edit;                          ///< named after the first, nothing done yet
};

/// Within a transaction. Errors: NotFound where none of them is there.
Result<SeveralQuestions> readSeveral(Library &library, const QList<QuestionId> &ids, EditAction action);

} // namespace starling
