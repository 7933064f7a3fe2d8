// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

namespace starling {

// What a person does to several questions at once: as with one (questionedits.h), but one transaction and one
// edit for all. What has gone meanwhile is left out; Edit::count is how many were changed. Errors: NotFound
// where none is left.

/// Each goes behind the questions of its pack, in this order.
Result<Edit> duplicateQuestions(Library &library, const QList<QuestionId> &ids);
/// Numbers are kept where they are free there.
Result<Edit> moveQuestions(Library &library, const QList<QuestionId> &ids, PackId pack);
Result<Edit> archiveQuestions(Library &library, const QList<QuestionId> &ids, bool archived);
Result<Edit> deleteQuestions(Library &library, const QList<QuestionId> &ids);
/// Deleted and archived ones come back.
Result<Edit> restoreQuestions(Library &library, const QList<QuestionId> &ids);
/// Changes places with the question listed before (-1) or after (+1) each; neighbours move together, and what
/// stands at the end stays. Within their packs.
Result<Edit> shiftQuestions(Library &library, const QList<QuestionId> &ids, int direction);
Result<Edit> markQuestions(Library &library, const QList<QuestionId> &ids, Mastery mastery);

struct TagChange
{
    QStringList added;
    QStringList removed;
};
Result<Edit> changeTags(Library &library, const QList<QuestionId> &ids, const TagChange &change);
/// The tags of these questions, by the alphabet, each with the number of questions that have it.
struct TagCount
{
    QString tag;
    int count = 0;
};
Result<QList<TagCount>> tagsOf(Library &library, const QList<QuestionId> &ids);

} // namespace starling
