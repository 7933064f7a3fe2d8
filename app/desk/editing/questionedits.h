// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

#include <QSet>

namespace starling {

// What a person does to questions. Each is one transaction, durable when it returns, and can be taken back
// with undoEdit(). Drafts, notes, ticks and mastery stay with the question through all of it. Errors:
// NotFound; Refused where a pack file could not hold the result (what: the title).

/// The id within the pack is made here; so is the number, where it is 0 or taken.
Result<Edit> createQuestion(Library &library, PackId pack, const Question &content);
/// Everything but the id. A question that came with its pack is marked as edited, and the pack's text kept.
Result<Edit> changeQuestion(Library &library, QuestionId id, const Question &content);
Result<Edit> duplicateQuestion(Library &library, QuestionId id);
/// The number is kept where it is free there.
Result<Edit> moveQuestion(Library &library, QuestionId id, PackId pack);
Result<Edit> setArchived(Library &library, QuestionId id, bool archived);
Result<Edit> deleteQuestion(Library &library, QuestionId id);
/// A deleted or archived question comes back.
Result<Edit> restoreQuestion(Library &library, QuestionId id);
/// Changes places with the question listed before (-1) or after (+1) in its pack. An edit without `before`
/// where there is none.
Result<Edit> shiftQuestion(Library &library, QuestionId id, int direction);
/// The numbers of these questions of one pack, given out again in this order.
Result<Edit> reorderQuestions(Library &library, PackId pack, const QList<QuestionId> &order);

/// The text of its pack instead of the edit.
Result<Edit> takeNewer(Library &library, QuestionId id);
/// The edit stays and the newer text is no longer pointed out.
Result<Edit> keepMine(Library &library, QuestionId id);
/// The text of its pack. Error: NotFound where the question is not edited.
Result<Question> packTextOf(Library &library, QuestionId id);

/// Questions from elsewhere become the person's own in a pack. One that the pack has already is left alone.
Result<Edit> addQuestions(Library &library, PackId pack, const QList<Question> &questions);

/// The numbers of all questions of the pack but this one.
Result<QSet<int>> numbersBeside(Library &library, PackId pack, QuestionId id);
Result<QStringList> knownTags(Library &library);

} // namespace starling
